package online.ucca.triumvirate.adapter;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Finding;

/**
 * What came of a validation (spec §3.2, validate).
 *
 * @param structuralValid whether phase 1 passed
 * @param semanticValid whether phase 2 passed; false if phase 1 did not
 * @param errors blocking findings; any error is a rejection
 * @param warnings non-blocking observations
 * @param coverageReport how much of the source corpus was mapped
 */
public record ValidationResult(
    boolean structuralValid,
    boolean semanticValid,
    List<Finding> errors,
    List<Finding> warnings,
    CoverageReport coverageReport) {

  /** Copies the lists. */
  public ValidationResult {
    errors = Copies.list(errors);
    warnings = Copies.list(warnings);
  }

  /**
   * How much of the source corpus was mapped.
   *
   * @param mapped how many source elements became part of the Triumvirate
   * @param total how many there were
   */
  public record CoverageReport(int mapped, int total) {

    /**
     * The share in per cent.
     *
     * @return 0 to 100, rounded down, so that 100 means all
     */
    public int percent() {
      return total == 0 ? 100 : (int) (100L * mapped / total);
    }
  }
}
