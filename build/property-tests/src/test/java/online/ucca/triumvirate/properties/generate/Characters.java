package online.ucca.triumvirate.properties.generate;

import java.util.List;

/** Characters that readers and writers of JSON have been caught out by, among plain ones. */
final class Characters {
  private static final List<String> PLAIN =
      List.of("a", "B", "0", "9", "-", ".", "~", "/", "#", "'");
  private static final List<String> SEVERAL_BYTES =
      List.of("é", "ß", "Ω", "ж", "–", "€", "漢", "\uFFFD");
  private static final List<String> RIGHT_TO_LEFT = List.of("א", "ש", "ع", "ﷺ", "܀");
  private static final List<String> ASTRAL =
      List.of("😀", "𝒳", "🇦🇺", "\uD800\uDC00", "\uDBFF\uDFFD");
  private static final List<String> ESCAPED =
      List.of("\"", "\\", "\b", "\t", "\n", "\f", "\r", "\u0000", "\u0001", "\u000b", "\u001f");
  private static final List<String> ODD =
      List.of(
          " ", "\u007f", "\u0085", "\u00a0", "\u200b", "\u200f", "\u2028", "\u2029", "\uFEFF",
          "\uFFFE", "\uFFFF", "e\u0301", "<", ">", "&", "\\u0041", "{", "}", "[", "]", ":", ",");
  private static final List<List<String>> VISIBLE =
      List.of(PLAIN, PLAIN, PLAIN, SEVERAL_BYTES, RIGHT_TO_LEFT, ASTRAL);
  private static final List<List<String>> ALL =
      List.of(PLAIN, PLAIN, SEVERAL_BYTES, RIGHT_TO_LEFT, ASTRAL, ESCAPED, ODD);

  private Characters() {}

  static String visible(Draw draw) {
    return draw.oneOf(draw.oneOf(VISIBLE));
  }

  static String any(Draw draw) {
    return draw.oneOf(draw.oneOf(ALL));
  }
}
