package online.ucca.triumvirate.adapter.faa.acs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the classes of aircraft that a text is limited to: {@code (ASES, AMES)} at its end. Where
 * classes stand in several places each limits only its own part, and the text as a whole nothing.
 */
final class Classes {
  private static final String CLASS = "A[SM]E[LS]";
  private static final String GROUP =
      "\\((" + CLASS + "(?:(?:, and |, or |, | and | or )" + CLASS + "){0,3})\\)";
  private static final Pattern ANY = Pattern.compile(GROUP);
  private static final Pattern AT_END = Pattern.compile(GROUP + "[.;]?$");
  private static final Pattern BETWEEN = Pattern.compile(",? and |,? or |, ");

  private Classes() {}

  static List<String> of(String text) {
    Matcher end = AT_END.matcher(text);
    return end.find() && ANY.matcher(text).results().count() == 1
        ? List.of(BETWEEN.split(end.group(1)))
        : List.of();
  }
}
