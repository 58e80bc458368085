package online.ucca.triumvirate.model.cco;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.Outcome;

/**
 * What the holder is certified to do, and the evidence that proves it.
 *
 * @param outcomes the outcomes with their criteria
 * @param requiredEvidence the evidence that the instrument asks for as a whole
 */
public record Capability(List<Outcome> outcomes, EvidenceRequirements requiredEvidence) {

  /** Copies the list. */
  public Capability {
    outcomes = Copies.list(outcomes);
  }
}
