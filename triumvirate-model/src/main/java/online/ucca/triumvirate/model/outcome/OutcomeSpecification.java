package online.ucca.triumvirate.model.outcome;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.InstrumentRef;

/**
 * What competent performance looks like in a regulated domain (spec §2.2).
 *
 * @param instrumentRef the instrument it represents
 * @param domain the domain it belongs to, and the domain's own words
 * @param outcomes what must be achieved, in the source's order; never empty in a valid Triumvirate
 * @param evidenceRequirements the evidence that the whole instrument asks for
 */
public record OutcomeSpecification(
    InstrumentRef instrumentRef,
    Domain domain,
    List<Outcome> outcomes,
    EvidenceRequirements evidenceRequirements) {

  /** Copies the list. */
  public OutcomeSpecification {
    outcomes = Copies.list(outcomes);
  }
}
