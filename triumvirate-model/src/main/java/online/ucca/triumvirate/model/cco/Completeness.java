package online.ucca.triumvirate.model.cco;

import java.util.List;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is missing from a CCO, and why.
 *
 * @param warnings every warning of the Triumvirate and of the gate
 * @param coverage how much of the source was mapped; null in schema 1.0
 * @param emptySections the sections that say nothing
 */
public record Completeness(
    List<Finding> warnings, @Nullable Coverage coverage, List<EmptySection> emptySections) {

  /** Copies the lists. */
  public Completeness {
    warnings = Copies.list(warnings);
    emptySections = Copies.list(emptySections);
  }

  /**
   * A section that says nothing.
   *
   * @param section the section's member name
   * @param reason why it is empty
   */
  public record EmptySection(String section, String reason) {}
}
