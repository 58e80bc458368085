package online.ucca.triumvirate.certification.subject;

import java.util.List;
import java.util.TreeSet;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One corpus passed through ingest and translate, whatever came of it.
 *
 * @param ingested what was acquired; null if that failed
 * @param translated what was translated; null if that was not reached, or threw
 * @param failure what was thrown; null if nothing was
 */
public record Attempt(
    @Nullable IngestionResult ingested,
    @Nullable TranslationResult translated,
    @Nullable Throwable failure) {

  /**
   * The Triumvirate.
   *
   * @return null if there is none
   */
  public @Nullable Triumvirate triumvirate() {
    return translated == null ? null : translated.triumvirate();
  }

  /**
   * Whether it failed as an adapter may.
   *
   * @return false if something was thrown that is neither {@link AdapterException} nor {@link
   *     Refusal}
   */
  public boolean isStructured() {
    return failure == null || failure instanceof AdapterException || failure instanceof Refusal;
  }

  /**
   * What stood in the way of a Triumvirate.
   *
   * @return the structured errors of whichever step failed
   */
  public List<Finding> errors() {
    if (failure instanceof AdapterException exception) {
      return List.of(exception.error().finding());
    }
    if (failure instanceof Refusal refusal) {
      return refusal.findings();
    }
    return translated == null ? List.of() : translated.errors();
  }

  /**
   * The codes of {@link #errors} that block.
   *
   * @return sorted, each once
   */
  public List<String> codes() {
    return List.copyOf(
        new TreeSet<>(errors().stream().filter(Finding::blocks).map(Finding::errorCode).toList()));
  }

  /**
   * What came of it, in a few words.
   *
   * @return the exception, the codes, or that there is a Triumvirate
   */
  public String summary() {
    if (!isStructured()) {
      return String.valueOf(failure);
    }
    return triumvirate() != null ? "a Triumvirate" : "refused with " + codes();
  }
}
