package online.ucca.triumvirate.world.holding;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * What a sync was asked for, as it stands on disk.
 *
 * @param number which sync of the world it is, from 1
 * @param started when it began
 * @param codes the codes, each once, in the order in which they are asked for
 */
public record SyncRequest(int number, Instant started, List<String> codes) {

  /** Copies the codes. */
  public SyncRequest {
    codes = Copies.list(codes);
  }
}
