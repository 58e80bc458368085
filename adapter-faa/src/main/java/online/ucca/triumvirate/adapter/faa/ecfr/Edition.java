package online.ucca.triumvirate.adapter.faa.ecfr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.Provision;

/**
 * The latest date in the citations of a part's amendments: when the Federal Register published the
 * last one that the text shows. A date that is said to be one of taking effect is none of these.
 */
final class Edition {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DATE =
      Pattern.compile("\\b([A-Za-z]{3,9})[.,]?\\s{0,2}([0-9]{1,2})\\s?[,.]?\\s?([0-9]{4})\\b");

  private static final Pattern TAKING_EFFECT = Pattern.compile("(?i)\\beff(?:ective|\\.)\\s*$");
  private static final int LENGTH_OF_EFFECTIVE = 12;

  private Edition() {}

  /** As ISO 8601; empty if no citation has a date. */
  static String of(List<Provision> provisions) {
    LocalDate latest = LocalDate.MIN;
    for (Provision provision : provisions) {
      for (String citation : provision.history()) {
        Matcher date = DATE.matcher(citation);
        while (date.find()) {
          LocalDate found = date(date, citation).orElse(latest);
          latest = found.isAfter(latest) ? found : latest;
        }
      }
    }
    return latest.equals(LocalDate.MIN) ? "" : latest.toString();
  }

  private static Optional<LocalDate> date(Matcher date, String citation) {
    int month = MONTHS.indexOf(date.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    String before =
        citation.substring(Math.max(0, date.start() - LENGTH_OF_EFFECTIVE), date.start());
    if (month == 0 || TAKING_EFFECT.matcher(before).find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
