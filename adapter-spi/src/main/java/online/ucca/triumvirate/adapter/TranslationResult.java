package online.ucca.triumvirate.adapter;

import java.util.List;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What came of a translation (spec §3.2, translate).
 *
 * @param triumvirate the complete envelope, not yet validated, submitted or signed; null if the
 *     translation failed
 * @param translationLog every mapping decision, in order
 * @param unmappedElements what could not be mapped, and why
 * @param confidence the adapter's own assessment
 * @param warnings non-fatal observations
 * @param errors why there is no Triumvirate; empty if there is one
 */
public record TranslationResult(
    @Nullable Triumvirate triumvirate,
    List<MappingDecision> translationLog,
    List<UnmappedElement> unmappedElements,
    Confidence confidence,
    List<Finding> warnings,
    List<Finding> errors) {

  /** Copies the lists; a result has either a Triumvirate or errors (spec A5). */
  public TranslationResult {
    translationLog = Copies.list(translationLog);
    unmappedElements = Copies.list(unmappedElements);
    warnings = Copies.list(warnings);
    errors = Copies.list(errors);
    if ((triumvirate == null) == errors.isEmpty()) {
      throw new IllegalArgumentException(
          "a translation gives either a Triumvirate or the errors that prevented it");
    }
  }

  /**
   * A failed translation.
   *
   * @param errors why; at least one
   * @param translationLog the decisions made so far
   * @return a result without a Triumvirate
   */
  public static TranslationResult failed(
      List<Finding> errors, List<MappingDecision> translationLog) {
    return new TranslationResult(
        null, translationLog, List.of(), Confidence.DEGRADED, List.of(), errors);
  }

  /**
   * A translation that ended before anything was translated.
   *
   * @param finding why; what it does not say of itself is added: the phase, and the place
   * @param place where the source is at fault, if the finding says neither a place of the source
   *     nor, by a pointer, one within it
   * @return a result without a Triumvirate
   */
  public static TranslationResult refused(Finding finding, String place) {
    String pointer = finding.triumvirateElement();
    String at = pointer == null ? finding.sourceElement() : pointer;
    return failed(
        List.of(
            new Finding(
                finding.errorCode(),
                finding.severity(),
                Phase.TRANSLATION,
                at == null ? place : at,
                null,
                finding.message(),
                finding.remediation(),
                finding.timestamp())),
        List.of());
  }
}
