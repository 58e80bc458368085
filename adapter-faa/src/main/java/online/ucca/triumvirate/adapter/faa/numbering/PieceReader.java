package online.ucca.triumvirate.adapter.faa.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Takes a paragraph apart into its designators, headings and text. A heading is set in italics and
 * ends in a full stop, a colon or a dash, or before another designator.
 */
public final class PieceReader {
  private static final Pattern DEFINES =
      Pattern.compile(
          "[^.;:]{0,120}?\\b(?:means?|mean|has the (?:same )?meaning|have the (?:same )?meaning"
              + "|refers? to|is defined|are defined|includes?)\\b");
  private static final Pattern DESIGNATOR_AT_END =
      Pattern.compile("\\s\\((?:[0-9]+|[ivx]+|[a-zA-Z])\\)$");
  private static final Pattern LIKE_A_DESIGNATOR =
      Pattern.compile("\\([A-Za-z0-9]{1,3}(?:[-.][A-Za-z0-9]{1,3})?\\)\\s");
  private static final String CLOSES_HEADING = ".:—–";
  private static final String ENDS_HEADING = CLOSES_HEADING + "?";
  private static final String DASHES = "—–-";
  private static final int LONGEST_RUN_ON = 12;

  /** More levels than the law has. */
  private static final int MOST_IN_ONE = 8;

  private final SpanText text;
  private final LabelReader labels;
  private final List<Piece> pieces = new ArrayList<>();

  private PieceReader(Paragraph paragraph, boolean readsBare) {
    this.text = new SpanText(paragraph);
    this.labels = new LabelReader(text, readsBare);
  }

  /**
   * Reads a paragraph.
   *
   * @param paragraph the paragraph
   * @param readsBare whether {@code 1.} and {@code 2.1} are designators too, as in appendices
   * @return its pieces in order; one at least
   */
  public static List<Piece> read(Paragraph paragraph, boolean readsBare) {
    PieceReader reader = new PieceReader(paragraph, readsBare);
    reader.read();
    return List.copyOf(reader.pieces);
  }

  /**
   * Whether a paragraph that has no designator begins as if it had one.
   *
   * @param text its text
   * @return whether it begins with a few letters or digits in parentheses, as {@code (a-1)}
   */
  public static boolean isLikeDesignated(String text) {
    return LIKE_A_DESIGNATOR.matcher(text).lookingAt();
  }

  private void read() {
    int at = text.skipSpace(0);
    LabelReader.Read next = labels.first(at);
    if (next == null) {
      pieces.add(new Piece(term(at), "", "", text.from(at)));
      return;
    }
    while (next != null) {
      String written = text.between(at, next.end());
      int from = text.skipSpace(next.end());
      Heading heading = heading(from);
      at = text.skipSpace(heading.end());
      LabelReader.Read following = pieces.size() < MOST_IN_ONE ? labels.next(at) : null;
      String words = following == null ? text.from(heading.end()) : "";
      pieces.add(new Piece(next.label(), written, heading.words(), words));
      next = following;
    }
  }

  /** The heading that begins at a place; an empty one if none does. */
  private Heading heading(int from) {
    if (from >= text.length() || !text.isItalic(from)) {
      return new Heading("", from);
    }
    int end = text.endOfItalics(from);
    String run = text.between(from, end);
    Matcher inner = DESIGNATOR_AT_END.matcher(run);
    if (inner.find()) {
      int cut = text.all().indexOf(run, from) + inner.start();
      return new Heading(withoutClosing(run.substring(0, inner.start())), cut);
    }
    if (ENDS_HEADING.indexOf(run.charAt(run.length() - 1)) >= 0) {
      return new Heading(withoutClosing(run), afterDash(end));
    }
    int behind = text.skipSpace(end);
    boolean isClosedBehind = behind == end && CLOSES_HEADING.indexOf(text.at(end)) >= 0;
    if (isClosedBehind) {
      return new Heading(run, end + 1);
    }
    return behind >= text.length() || labels.next(behind) != null
        ? new Heading(run, behind)
        : new Heading("", from);
  }

  private int afterDash(int end) {
    int behind = text.skipSpace(end);
    return DASHES.indexOf(text.at(behind)) >= 0 ? behind + 1 : end;
  }

  private static String withoutClosing(String run) {
    int end = run.length();
    while (end > 0
        && (CLOSES_HEADING.indexOf(run.charAt(end - 1)) >= 0
            || SpanText.isSpace(run.charAt(end - 1)))) {
      end--;
    }
    return run.substring(0, end);
  }

  /** The term that the paragraph defines; null if it defines none. */
  private @Nullable Label term(int from) {
    if (from >= text.length() || !text.isItalic(from)) {
      return null;
    }
    int end = text.endOfItalics(from);
    int last = end;
    while (last - end < LONGEST_RUN_ON
        && last < text.length()
        && !SpanText.isSpace(text.at(last))) {
      last++;
    }
    if (!DEFINES.matcher(text.all()).region(end, text.length()).lookingAt()) {
      return null;
    }
    String term = withoutComma(text.between(from, Math.max(end, last)));
    return term.isEmpty() ? null : new Label(term, Label.Kind.TERM, true, "");
  }

  private static String withoutComma(String term) {
    return term.endsWith(",") ? term.substring(0, term.length() - 1) : term;
  }

  /** A heading's words and where it ends, what closes it included. */
  private record Heading(String words, int end) {}
}
