package online.ucca.triumvirate.adapter.tga.product;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as the register and its exports write them. No locale data takes part. */
public final class RegisterDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(\\d{1,2})/([A-Za-z]{3})/(\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private RegisterDate() {}

  /**
   * Reads a date of a file.
   *
   * @param text {@code 2020-10-19} or {@code 19/10/2020}
   * @return the ISO 8601 date; null if it is not a date that exists
   */
  public static @Nullable String ofFile(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher numeric = NUMERIC.matcher(text);
    return numeric.matches()
        ? date(numeric.group(3), Integer.parseInt(numeric.group(2)), numeric.group(1))
        : null;
  }

  /**
   * Reads a date of a page.
   *
   * @param text {@code 19/Oct/2020}, or as in a file
   * @return the ISO 8601 date; null if it is not a date that exists
   */
  public static @Nullable String ofPage(String text) {
    Matcher named = NAMED.matcher(text);
    if (!named.matches()) {
      return ofFile(text);
    }
    int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
    return date(named.group(3), month, named.group(1));
  }

  private static @Nullable String date(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
