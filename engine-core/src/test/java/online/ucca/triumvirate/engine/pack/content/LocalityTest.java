package online.ucca.triumvirate.engine.pack.content;

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
    "International, en-001, A4, 9 March 2026",
    "us, en-001, A4, 9 March 2026",
  })
  void followsTheInstrumentsJurisdiction(
      String jurisdiction, String language, PaperSize paper, String date) {
    Locality locality = Locality.of(jurisdiction);

    assertEquals(language, locality.language());
    assertEquals(paper, locality.paper());
    assertEquals(date, locality.date(LocalDate.of(2026, 3, 9)));
  }
}
