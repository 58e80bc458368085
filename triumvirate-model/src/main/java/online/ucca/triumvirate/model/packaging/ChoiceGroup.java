package online.ucca.triumvirate.model.packaging;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.OutcomeId;

/**
 * A named group of outcomes to choose from. An outcome may stand in several.
 *
 * @param groupId its identifier, unique within the credential, as {@code A}
 * @param title its heading in the source
 * @param outcomes its outcomes, in the source's order
 * @param sourceRef where the source lists it
 */
public record ChoiceGroup(
    String groupId, String title, List<OutcomeId> outcomes, String sourceRef) {

  /** Copies the list. */
  public ChoiceGroup {
    outcomes = Copies.list(outcomes);
  }
}
