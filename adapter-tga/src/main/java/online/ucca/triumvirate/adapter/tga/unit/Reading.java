package online.ucca.triumvirate.adapter.tga.unit;

import java.util.List;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a source: a unit, or every error that prevented it.
 *
 * @param unit the unit; null if there are errors
 * @param errors every error, in the source's order
 * @param warnings what does not prevent a translation
 * @param unmapped what has no place in a Triumvirate, and why
 * @param decisions what the reader decided by itself
 */
public record Reading(
    @Nullable Unit unit,
    List<Finding> errors,
    List<Finding> warnings,
    List<UnmappedElement> unmapped,
    List<MappingDecision> decisions) {

  /** Copies the lists. */
  public Reading {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    unmapped = List.copyOf(unmapped);
    decisions = List.copyOf(decisions);
  }
}
