package online.ucca.triumvirate.adapter.faa.credential;

import static online.ucca.triumvirate.model.credential.ValidityBasis.END_OF_CALENDAR_MONTH;
import static online.ucca.triumvirate.model.credential.ValidityBasis.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void readsCalendarMonthsToTheirEnd_andDaysExactly() {
    reads("P24M", END_OF_CALENDAR_MONTH, "expires 24 calendar months from the month");
    reads("P24M", END_OF_CALENDAR_MONTH, "since the beginning of the 24th calendar month before");
    reads("P6M", END_OF_CALENDAR_MONTH, "at the end of the sixth calendar month after the month");
    reads("P12M", END_OF_CALENDAR_MONTH, "within the twelve calendar months");
    reads("P90D", EXACT, "within the 90 days preceding the date of the flight");
    reads("P90D", EXACT, "within the 90-day period preceding the date");
    reads("P24M", EXACT, "have held a flight instructor certificate for at least 24 months");
    reads("P3Y", EXACT, "for 3 years");
  }

  @Test
  void readsNothing_whereNoneOrSeveralAreStated() {
    for (String words :
        new String[] {
          "is issued without a specific expiration date",
          "after the 31st day of the month",
          "on the sixth day",
          "60 calendar months, or 24 calendar months for the older",
          "for several months",
          "April 1, 2016",
          "a 90-dayish affair"
        }) {
      assertEquals(Optional.empty(), Term.in(words), words);
    }
  }

  private static void reads(String period, ValidityBasis basis, String words) {
    assertEquals(Optional.of(new Term(period, basis)), Term.in(words), words);
  }
}
