package online.ucca.triumvirate.model.outcome;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.OutcomeId;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be achieved (spec §2.2).
 *
 * @param outcomeId its identifier, unique within the instrument
 * @param title what must be achieved
 * @param description a fuller explanation; null if the source gives none
 * @param sourceRef the clause or section it came from
 * @param criteria the observable evidence that satisfies it; empty only if {@code definedIn} is
 *     given
 * @param group the group it belongs to; null if none (schema 1.1)
 * @param definedIn the instrument in which its criteria stand; null if they stand here (schema 1.1)
 */
public record Outcome(
    OutcomeId outcomeId,
    String title,
    @Nullable String description,
    String sourceRef,
    List<Criterion> criteria,
    @Nullable OutcomeGroup group,
    @Nullable DefiningInstrument definedIn) {

  /** Copies the list. */
  public Outcome {
    criteria = Copies.list(criteria);
  }
}
