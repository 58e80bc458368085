package online.ucca.triumvirate.world.holding;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * What one sync found, once it is finished.
 *
 * @param number which sync of the world it is, from 1
 * @param started when it began
 * @param finished when it ended
 * @param outcomes what it came to, in the order of the codes
 */
public record SyncIndex(int number, Instant started, Instant finished, List<CodeOutcome> outcomes) {

  /** Copies the outcomes. */
  public SyncIndex {
    outcomes = Copies.list(outcomes);
  }
}
