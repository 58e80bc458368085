package online.ucca.triumvirate.exchange.oscal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes plain text where OSCAL has its subset of CommonMark, so that a reader shows the words and
 * takes none of them for markup or for the insertion of a parameter.
 */
final class Markup {
  private static final String UNTITLED = "-";

  /** What the schema's patterns do not want at an end, or within a line. */
  private static final Pattern SPACE =
      Pattern.compile(
          "[\\s\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]");
  private static final Pattern LINE_BREAK =
      Pattern.compile("[\\u000b\\u000c\\u0085\\u2028\\u2029]");

  /** What CommonMark or OSCAL takes for markup wherever it stands. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<&~|]|\\{(?=\\{)");

  /** What CommonMark takes for markup at the beginning of a paragraph. */
  private static final Pattern IN_FRONT =
      Pattern.compile("^(?:[#>+=-])|^(\\d{1,9})(?=[.)](?:\\s|$))");

  private Markup() {}

  /**
   * One line without markup, for values; empty if the text says nothing. A control character
   * becomes the replacement character.
   */
  static String line(String text) {
    return readable(SPACE.matcher(text).replaceAll(" ").strip());
  }

  /** The same where OSCAL demands a value. */
  static String lineOr(String text, String otherwise) {
    String line = line(text);
    return line.isEmpty() ? otherwise : line;
  }

  /** One line, for a title. */
  static String title(String text, String otherwise) {
    return literal(lineOr(text, lineOr(otherwise, UNTITLED)));
  }

  /** Paragraphs: each line of the text is one. A control character is replaced here, too. */
  static String prose(String text) {
    return LINE_BREAK
        .matcher(text)
        .replaceAll("\n")
        .lines()
        .map(line -> literal(readable(line.strip())))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String readable(String line) {
    return CONTROL.matcher(line).replaceAll("\uFFFD");
  }

  private static String literal(String line) {
    String escaped = ANYWHERE.matcher(line).replaceAll("\\\\$0");
    return IN_FRONT
        .matcher(escaped)
        .replaceFirst(
            found -> found.group(1) == null ? "\\\\" + found.group() : found.group(1) + "\\\\");
  }
}
