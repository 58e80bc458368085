package online.ucca.triumvirate.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {

  @Test
  void roundsCoverageDown_soThatAHundredMeansAll() {
    assertEquals(99, new ValidationResult.CoverageReport(9_999, 10_000).percent());
    assertEquals(100, new ValidationResult.CoverageReport(7, 7).percent());
    assertEquals(100, new ValidationResult.CoverageReport(0, 0).percent());
    assertEquals(
        99,
        new ValidationResult.CoverageReport(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).percent());
  }

  @Test
  void givesEitherATriumvirateOrErrors() {
    assertThrows(
        IllegalArgumentException.class, () -> TranslationResult.failed(List.of(), List.of()));
  }
}
