package online.ucca.triumvirate.model;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The adapter's validation of its own Triumvirate, stamped before submission (spec §2.5, §3.3). The
 * engine does not trust it, but it is part of the record.
 *
 * @param structuralValid whether structural validation passed
 * @param semanticValid whether semantic validation passed
 * @param validationTimestamp when it was performed
 * @param validationErrors what blocks submission; empty if valid
 * @param validationWarnings what does not
 * @param coverage how much of the source was mapped; null in schema 1.0 (schema 1.1)
 */
public record Validation(
    boolean structuralValid,
    boolean semanticValid,
    Instant validationTimestamp,
    List<Finding> validationErrors,
    List<Finding> validationWarnings,
    @Nullable Coverage coverage) {

  /** Copies the lists. */
  public Validation {
    validationErrors = Copies.list(validationErrors);
    validationWarnings = Copies.list(validationWarnings);
  }

  /**
   * The state of an envelope that nobody has validated. No engine accepts it.
   *
   * @param at the envelope's time
   * @param coverage how much of the source was mapped; null if not counted
   * @return neither structurally nor semantically valid
   */
  public static Validation notYet(Instant at, @Nullable Coverage coverage) {
    return new Validation(false, false, at, List.of(), List.of(), coverage);
  }
}
