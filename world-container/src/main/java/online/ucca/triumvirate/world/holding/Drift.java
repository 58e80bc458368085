package online.ucca.triumvirate.world.holding;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * How newer holdings differ from older ones.
 *
 * @param compared how many instruments both have
 * @param instruments those that drifted, by their codes
 * @param notRead what the newer sync could not read, of which therefore nothing is said
 */
public record Drift(int compared, List<InstrumentDrift> instruments, List<CodeOutcome> notRead) {

  /** Copies the lists. */
  public Drift {
    instruments = Copies.list(instruments);
    notRead = Copies.list(notRead);
  }

  /**
   * How many instruments drifted in a way.
   *
   * @param kind which
   * @return how many
   */
  public int count(DriftKind kind) {
    return (int) instruments.stream().filter(one -> one.kind().equals(kind.text())).count();
  }
}
