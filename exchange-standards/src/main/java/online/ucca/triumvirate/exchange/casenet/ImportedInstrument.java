package online.ucca.triumvirate.exchange.casenet;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/**
 * An outcome instrument that was read from another standard, for a Triumvirate that brings the
 * other two.
 *
 * @param document the instrument as a document: {@code schema_version}, {@code
 *     outcome_specification} as a Triumvirate has it among its {@code instruments}, and {@code
 *     extensions} as a Triumvirate has them, with everything else that the source said
 * @param specification the instrument
 * @param warnings what the source does not say, and what to do about it
 */
public record ImportedInstrument(
    JsonDocument document, OutcomeSpecification specification, List<Finding> warnings) {

  /** Copies the list. */
  public ImportedInstrument {
    warnings = Copies.list(warnings);
  }
}
