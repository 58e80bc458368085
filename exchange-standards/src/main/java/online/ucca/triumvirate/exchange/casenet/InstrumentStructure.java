package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/** Holds an Outcome Specification that stands alone against the schema and its integrity. */
final class InstrumentStructure {
  private static final String INSTRUMENTS = "/instruments";
  private static final String PLACE = INSTRUMENTS + "/outcome_specification";
  private static final String NO_OUTCOMES = "/outcome_specification/outcomes";

  private InstrumentStructure() {}

  /**
   * Reads the instrument. One without outcomes is let pass: it is what a framework without items
   * is.
   *
   * @throws Refusal with every violation, each with a pointer into the document of the instrument
   */
  static OutcomeSpecification read(JsonObject specification, SchemaValidator validator) {
    JsonDocument around =
        JsonDocument.of(
            Trees.object()
                .add("schema_version", SchemaVersion.V1_1.text())
                .add("instruments", Trees.object().add("outcome_specification", specification))
                .build());
    refuse(own(validator.validate(around, SchemaVersion.V1_1)));
    OutcomeSpecification read =
        Binding.read(JsonDocument.of(specification), OutcomeSpecification.class);
    refuse(own(IntegrityCheck.check(read)));
    return read;
  }

  /** What was found in the instrument; the rest of the envelope is not there to be looked at. */
  private static List<Finding> own(List<Finding> findings) {
    List<Finding> own = new ArrayList<>();
    for (Finding finding : findings) {
      String at = String.valueOf(finding.triumvirateElement());
      if (at.equals(PLACE) || at.startsWith(PLACE + "/")) {
        String pointer = at.substring(INSTRUMENTS.length());
        if (finding.blocks() && !pointer.equals(NO_OUTCOMES)) {
          own.add(finding.at(pointer));
        }
      }
    }
    return own;
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new Refusal(findings);
    }
  }
}
