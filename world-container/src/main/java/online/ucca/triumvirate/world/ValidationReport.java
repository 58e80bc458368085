package online.ucca.triumvirate.world;

import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.TwoPhaseValidation;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
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
    if (!(document.tree().get("schema_version") instanceof JsonString text)) {
      throw new Refusal(
          Finding.of(ErrorCode.TRD_NOT_A_TRIUMVIRATE, "the document has no member 'schema_version'")
              .at("/schema_version"));
    }
    SchemaVersion version =
        SchemaVersion.find(text.getString())
            .orElseThrow(
                () ->
                    new Refusal(
                        Finding.of(
                                ErrorCode.TRD_SCHEMA_VERSION_UNSUPPORTED,
                                "schema version '" + text.getString() + "' is not known")
                            .at("/schema_version")));
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
