package online.ucca.triumvirate.engine.pack.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import online.ucca.triumvirate.engine.document.PaperSize;

/**
 * What is customary on paper where an instrument applies. It follows from the instrument's {@code
 * jurisdiction} where that is an ISO 3166-1 code of two letters (or {@code UK}); elsewhere from
 * nothing: international English, A4, the day before the month.
 *
 * @param language BCP 47 tag of the text
 * @param paper what documents are printed on
 * @param dates how a date is written out
 */
record Locality(String language, PaperSize paper, DateTimeFormatter dates) {
  /** Where paper is not A4: Unicode CLDR, {@code supplementalData.xml}, {@code paperSize}. */
  private static final Set<String> LETTER =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  /** Where the month stands first in an English date: Unicode CLDR, long date format. */
  private static final Set<String> MONTH_FIRST =
      Set.of("AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI");

  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  static Locality of(String jurisdiction) {
    String territory = jurisdiction.equals("UK") ? "GB" : jurisdiction;
    boolean known = territory.matches("[A-Z]{2}");
    return new Locality(
        "en-" + (known ? territory : "001"),
        LETTER.contains(territory) ? PaperSize.LETTER : PaperSize.A4,
        MONTH_FIRST.contains(territory) ? MONTH_DAY : DAY_MONTH);
  }

  String date(LocalDate date) {
    return dates.format(date);
  }
}
