package online.ucca.triumvirate.acceptance.documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text that harms careless programs, a kind at a time.
 *
 * @param kind what it tries
 * @param text the text; {@code PORT} in it stands for a server that must not be asked
 */
record HostileText(String kind, String text) {

  /** Every kind. */
  static final List<HostileText> ALL =
      List.of(
          of("controls", all(0x01, 0x1F) + all(0x7F, 0x84)),
          of("more controls", all(0x85, 0x9F) + "\u001B[2J\u001B]0;title\u0007"),
          of("non-characters", "\uFFFE\uFFFF\uFDD0\uFDEF" + point(0x1FFFE) + point(0x10FFFF)),
          of("private use", "\uE000\uF8FF" + point(0xF0000) + point(0x10FFFD) + "\uFFFD\uFFFC"),
          of("spaces", "a\u00A0b\u1680c\u2003d\u2028e\u2029f\u202Fg\u205Fh\u3000i\tj\r\nk\u000Bl"),
          of("zero width", "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg\u180Eh\u034Fi"),
          of(
              "directions",
              "a\u202Eb\u202Dc\u202Ad\u202Be\u2066f\u2067g\u2068h\u2069i\u200Ej\u200F"),
          of("left open", "a \u202E\u202E\u2067\u2067 b (c) [d] 1.2.3"),
          of("right to left", "שלום עולם 12:30 (abc) مرحبا بالعالم ١٢٣ ܫܠܡܐ ހެލޯ"),
          of("combining", "Z" + "\u0300\u0301\u0316\u0317\u0489\u20DD".repeat(20) + "algo e\u0301"),
          of("emoji", "👩‍👩‍👧‍👦 🏳️‍🌈 🇦🇺 👍🏽 1️⃣ ☑️ \uD83E\uDD37\u200D\u2640\uFE0F"),
          of("ideographs", "中文字符 田中さんに 사회과학원 𠜎𠜱𡿺 ﾎﾟ ㍿ ⿰"),
          of(
              "other scripts",
              "ไทยคำ हिन्दी বাংলা தமிழ் မြန်မာ ខ្មែរ ქართული Հայ አማርኛ ᚠᛇᚻ 𝕳𝖊𝖑𝖑𝖔"),
          of("ligatures", "ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ Ǆ ĳ ß ẞ İ ı ſ K Å µ μ Ω"),
          of("long word", "x".repeat(250) + " " + "Ж".repeat(120) + " " + "a-b/c".repeat(30)),
          of("long line", "word ".repeat(250)),
          of("html", "<script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=a()>"),
          of("xml", "</w:t></w:r></w:p><w:p/>]]><![CDATA[x]]><!--x--><?xml v?><!DOCTYPE a>"),
          of("entities", "&amp; &lt; &#0; &#x3C; &nbsp; &xxe; %xxe; &quot;&apos;\" ' ` \\"),
          of("css", "</style><style>*{display:none} @import url(http://127.0.0.1:PORT/c);"),
          of("addresses", "http://127.0.0.1:PORT/x.png file:///etc/passwd \\\\127.0.0.1\\s a@b.co"),
          of(
              "images",
              "<img src=\"http://127.0.0.1:PORT/i\"/> url(http://127.0.0.1:PORT/u) ![](x)"),
          of("xxe", "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:PORT/e\">]><x>&e;</x>"),
          of(
              "formula",
              "=cmd|' /C calc'!A0 +1+1 -2+3 @SUM(1) =HYPERLINK(\"http://127.0.0.1:PORT\")"),
          of("minus", "-2+3+cmd|' /C calc'!D2"),
          of(
              "fields",
              " MERGEFIELD x  \\* MERGEFORMAT { PAGE } {INCLUDETEXT \"C:\\\\x\"} DDEAUTO c"),
          of(
              "templates",
              "${jndi:ldap://127.0.0.1:PORT/a} {{7*7}} <%= 1 %> #{1} $(id) `id` {0} {}"),
          of("format", "%s %n %x %99999999d %p %% {0,number,#} $1 $0 \\1 \\u0000 \\x00 \\"),
          of("sql", "'; DROP TABLE packs;-- \" OR 1=1 /* */ ' UNION SELECT NULL--"),
          of("paths", "../../../../etc/passwd\\..\\..\\con.docx /abs C:\\x NUL aux.txt ~/.ssh"),
          of("rtf", "{\\rtf1\\ansi{\\*\\pn}} %PDF-1.7 endstream endobj (x) Tj ET PK\u00AB\u00BB"),
          of("dots", "1. • _____ ....... * # > | a | b | --- ## [x](y) **z** _i_"));

  private static HostileText of(String kind, String text) {
    return new HostileText(kind, text);
  }

  HostileText askingPort(int port) {
    return new HostileText(kind, text.replace("PORT", Integer.toString(port)));
  }

  /** Whether no XML file, and so no DOCX, may hold a character; it must be replaced, reported. */
  static boolean isIllegal(int codePoint) {
    boolean kept = codePoint == '\t' || isBreak(codePoint);
    boolean control = codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0);
    boolean nonCharacter =
        (codePoint & 0xFFFF) >= 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    boolean lone = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return !kept && (control || nonCharacter || lone);
  }

  /** The text as a DOCX must show it, white space folded. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .map(c -> isIllegal(c) ? 0xFFFD : isBreak(c) || c == '\t' ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString().replaceAll("\\s+", " ").strip();
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x0B
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  private static String all(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(HostileText::point)
        .collect(Collectors.joining("|"));
  }

  private static String point(int codePoint) {
    return Character.toString(codePoint);
  }
}
