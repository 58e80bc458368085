package online.ucca.triumvirate.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.SchemaValidator;

/**
 * The part of {@link CorpusAdapter#validate} that is the same for every adapter: structure by the
 * published schema, then the integrity constraints of spec §2.6, then whatever the adapter's own
 * domain demands.
 */
public final class TwoPhaseValidation {
  private TwoPhaseValidation() {}

  /**
   * Validates a Triumvirate.
   *
   * @param triumvirate the envelope
   * @param schema checks structure
   * @param domainChecks the domain's own coherence; called only if the structure is valid
   * @return every violation of the phases that ran
   */
  public static ValidationResult validate(
      Triumvirate triumvirate,
      SchemaValidator schema,
      Function<Triumvirate, List<Finding>> domainChecks) {
    List<Finding> structural =
        schema.validate(Binding.write(triumvirate), triumvirate.schemaVersion());
    List<Finding> all = new ArrayList<>(structural);
    boolean structuralValid = structural.stream().noneMatch(Finding::blocks);
    boolean semanticValid = false;
    if (structuralValid) {
      List<Finding> semantic = new ArrayList<>(IntegrityCheck.check(triumvirate));
      semantic.addAll(domainChecks.apply(triumvirate));
      semanticValid = semantic.stream().noneMatch(Finding::blocks);
      all.addAll(semantic);
    }
    Coverage coverage = triumvirate.validation().coverage();
    return new ValidationResult(
        structuralValid,
        semanticValid,
        all.stream().filter(Finding::blocks).toList(),
        all.stream().filter(finding -> !finding.blocks()).toList(),
        coverage == null
            ? new ValidationResult.CoverageReport(0, 0)
            : new ValidationResult.CoverageReport(
                coverage.mapped(), coverage.mapped() + coverage.unmapped()));
  }
}
