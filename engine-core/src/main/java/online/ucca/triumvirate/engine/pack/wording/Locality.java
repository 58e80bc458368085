package online.ucca.triumvirate.engine.pack.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import online.ucca.triumvirate.engine.document.PaperSize;
import org.jspecify.annotations.Nullable;

/**
 * What is customary on paper where an instrument applies. It follows from the language that was
 * asked for, or else from the instrument's {@code jurisdiction} where that is an ISO 3166-1 code of
 * two letters (or {@code UK}). Elsewhere nothing is borrowed from any country: English without a
 * territory, A4, dates of ISO 8601.
 *
 * @param language BCP 47 tag of the text
 * @param paper what documents are printed on
 * @param dates how a date is written out
 */
public record Locality(String language, PaperSize paper, DateTimeFormatter dates) {
  /** Where paper is not A4: Unicode CLDR, {@code supplementalData.xml}, {@code paperSize}. */
  private static final Set<String> LETTER =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  /** Where the month stands first in an English date: Unicode CLDR, long date format. */
  private static final Set<String> MONTH_FIRST =
      Set.of("AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI");

  private static final Set<String> TERRITORIES = Set.of(Locale.getISOCountries());

  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /**
   * What is customary.
   *
   * @param jurisdiction the instrument's
   * @param language the BCP 47 tag that was asked for, {@code en} with or without a territory; null
   *     if none was
   * @return the locality
   */
  public static Locality of(String jurisdiction, @Nullable String language) {
    if (language != null) {
      int territory = language.indexOf('-') + 1;
      return territory == 0 ? in("", language) : in(language.substring(territory), language);
    }
    String territory = jurisdiction.equals("UK") ? "GB" : jurisdiction;
    return in(territory, "en-" + (TERRITORIES.contains(territory) ? territory : "001"));
  }

  private static Locality in(String territory, String language) {
    if (!TERRITORIES.contains(territory)) {
      return new Locality(language, PaperSize.A4, DateTimeFormatter.ISO_LOCAL_DATE);
    }
    return new Locality(
        language,
        LETTER.contains(territory) ? PaperSize.LETTER : PaperSize.A4,
        MONTH_FIRST.contains(territory) ? MONTH_DAY : DAY_MONTH);
  }

  /**
   * Writes a date out.
   *
   * @param date the date
   * @return its words
   */
  public String date(LocalDate date) {
    return dates.format(date);
  }
}
