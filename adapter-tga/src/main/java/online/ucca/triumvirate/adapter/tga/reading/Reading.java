package online.ucca.triumvirate.adapter.tga.reading;

import java.util.List;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a source: its subject, or every error that prevented it.
 *
 * @param <T> the subject: a unit, a qualification, an instrument
 * @param subject what was read; null if there are errors
 * @param errors every error, in the source's order
 * @param warnings what does not prevent a translation
 * @param unmapped what has no place in a Triumvirate, and why
 * @param decisions what the reader decided by itself
 * @param passages the source's text, piece by piece, with what became of it
 */
public record Reading<T>(
    @Nullable T subject,
    List<Finding> errors,
    List<Finding> warnings,
    List<UnmappedElement> unmapped,
    List<MappingDecision> decisions,
    List<Passage> passages) {

  /** Copies the lists. */
  public Reading {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    unmapped = List.copyOf(unmapped);
    decisions = List.copyOf(decisions);
    passages = List.copyOf(passages);
  }
}
