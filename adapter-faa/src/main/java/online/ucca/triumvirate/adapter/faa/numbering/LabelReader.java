package online.ucca.triumvirate.adapter.faa.numbering;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads designators at a given place of a paragraph. */
final class LabelReader {
  private static final Pattern PARENTHESISED =
      Pattern.compile("\\(\\s?([0-9]{1,3}|[a-z]{1,7}|[A-Z]{1,7})\\s?\\)");
  private static final Pattern BARE =
      Pattern.compile("([0-9]{1,3}|[A-Z]|[IVX]{2,5})\\.(?=[\\s\\u00A0(]|$)");
  private static final Pattern DECIMAL =
      Pattern.compile("([A-Z]{0,3}[0-9]{1,4}(?:\\.[0-9]{1,3}){1,5})\\.?(?=[\\s\\u00A0]+\\p{Lu})");
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s?(?:[-–—,]|through|to|and)\\s?\\(([0-9]{1,3}|[a-z]{1,3}|[A-Z]{1,3})\\)"
              + "\\s*(?=\\[[Rr]eserved\\])");

  private final SpanText text;
  private final String characters;
  private final boolean readsBare;

  LabelReader(SpanText text, boolean readsBare) {
    this.text = text;
    this.characters = text.all();
    this.readsBare = readsBare;
  }

  /** The designator that a paragraph begins with, and where it ends; null if it has none. */
  @Nullable Read first(int from) {
    for (Pattern pattern : readsBare ? List.of(BARE, DECIMAL) : List.<Pattern>of()) {
      Matcher match = lookingAt(pattern, from);
      if (match != null) {
        Label label = new Label(match.group(1), Label.Kind.BARE, false, "");
        return label.styles().isEmpty() ? null : new Read(label, match.end());
      }
    }
    return next(from);
  }

  /** The designator that follows another one or a heading; null if none does. */
  @Nullable Read next(int from) {
    Matcher match = lookingAt(PARENTHESISED, from);
    if (match == null) {
      return null;
    }
    Matcher range = lookingAt(RANGE, match.end());
    String through = range == null ? "" : range.group(1);
    Label label =
        new Label(match.group(1), Label.Kind.PARENTHESISED, text.isItalic(match.start(1)), through);
    return label.styles().isEmpty()
        ? null
        : new Read(label, range == null ? match.end() : range.end(1) + 1);
  }

  private @Nullable Matcher lookingAt(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(characters).region(from, characters.length());
    return matcher.lookingAt() ? matcher : null;
  }

  /** A designator and where it ends. */
  record Read(Label label, int end) {}
}
