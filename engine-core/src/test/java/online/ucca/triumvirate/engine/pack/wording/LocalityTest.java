package online.ucca.triumvirate.engine.pack.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import online.ucca.triumvirate.engine.document.PaperSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalityTest {
  @ParameterizedTest
  @CsvSource({
    "AU, en-AU, A4, 9 March 2026",
    "UK, en-GB, A4, 9 March 2026",
    "US, en-US, LETTER, 'March 9, 2026'",
    "MX, en-MX, LETTER, 9 March 2026",
    "International, en-001, A4, 2026-03-09",
    "us, en-001, A4, 2026-03-09",
    "XX, en-001, A4, 2026-03-09",
  })
  void followsTheInstrumentsJurisdiction(
      String jurisdiction, String language, PaperSize paper, String date) {
    Locality locality = Locality.of(jurisdiction, null);

    assertEquals(language, locality.language());
    assertEquals(paper, locality.paper());
    assertEquals(date, locality.date(LocalDate.of(2026, 3, 9)));
  }

  @ParameterizedTest
  @CsvSource({
    "en-NZ, A4, 9 March 2026",
    "en-US, LETTER, 'March 9, 2026'",
    "en, A4, 2026-03-09",
    "en-001, A4, 2026-03-09",
    "en-QQ, A4, 2026-03-09",
  })
  void languageThatWasAskedForCountsMore(String language, PaperSize paper, String date) {
    Locality locality = Locality.of("US", language);

    assertEquals(language, locality.language());
    assertEquals(paper, locality.paper());
    assertEquals(date, locality.date(LocalDate.of(2026, 3, 9)));
  }
}
