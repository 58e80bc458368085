package online.ucca.triumvirate.reading;

import java.util.List;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a source: its subject, or every error that prevented it.
 *
 * @param <T> the subject: a standard, a part of the law, a page
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

  /**
   * Takes everything that the reader had to say over into a translation.
   *
   * @param draft the translation of which this source is a part
   */
  public void noteIn(TranslationDraft draft) {
    decisions.forEach(
        decision ->
            draft.stated(decision.sourceElement(), decision.triumvirateElement(), decision.rule()));
    draft.passages(passages);
    errors.forEach(draft::note);
    warnings.forEach(draft::note);
    unmapped.forEach(element -> draft.unmapped(element.sourceElement(), element.reason()));
  }
}
