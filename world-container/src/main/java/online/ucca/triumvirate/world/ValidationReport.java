package online.ucca.triumvirate.world;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.TwoPhaseValidation;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;

/**
 * What came of validating a Triumvirate that somebody else made.
 *
 * @param result both phases
 * @param adapterInstalled whether its adapter's own semantics were checked too
 */
public record ValidationReport(ValidationResult result, boolean adapterInstalled) {

  static ValidationReport of(
      JsonDocument document,
      SchemaValidator schemaValidator,
      Function<AdapterId, Optional<AdapterHost>> hosts) {
    SchemaVersion version = Gate.versionOf(document);
    List<Finding> structural = schemaValidator.validate(document, version);
    if (!structural.isEmpty()) {
      return new ValidationReport(
          new ValidationResult(
              false, false, structural, List.of(), new ValidationResult.CoverageReport(0, 0)),
          false);
    }
    Triumvirate triumvirate = Binding.read(document, Triumvirate.class);
    return hosts
        .apply(triumvirate.adapterId())
        .map(host -> new ValidationReport(host.validate(triumvirate), true))
        .orElseGet(
            () ->
                new ValidationReport(
                    TwoPhaseValidation.validate(triumvirate, schemaValidator, valid -> List.of()),
                    false));
  }
}
