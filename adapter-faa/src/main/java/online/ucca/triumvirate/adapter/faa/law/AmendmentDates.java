package online.ucca.triumvirate.adapter.faa.law;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of Federal Register citations, as {@code 74 FR 42563, Aug. 21, 2009}. */
public final class AmendmentDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?"
              + " ([1-9]|[12]\\d|3[01]), ((?:19|20)\\d\\d)\\b");

  private AmendmentDates() {}

  /**
   * The latest date that is named in the history of provisions.
   *
   * @param history citations in the source's words
   * @return the date as ISO 8601; empty if none is named
   */
  public static String latest(List<String> history) {
    String latest = "";
    for (String citation : history) {
      Matcher date = DATE.matcher(citation);
      while (date.find()) {
        int month = 1 + MONTHS.indexOf(date.group(1).substring(0, 3).toLowerCase(Locale.ROOT));
        String day = date.group(2).length() == 1 ? "0" + date.group(2) : date.group(2);
        String iso = date.group(3) + (month < 10 ? "-0" : "-") + month + "-" + day;
        latest = iso.compareTo(latest) > 0 ? iso : latest;
      }
    }
    return latest;
  }
}
