package online.ucca.triumvirate.model.note;

import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.model.merkle.ConsistencyProof;

/**
 * A proof that a log only grew since it was smaller, in one text: what a witness is sent
 * (c2sp.org/tlog-witness, the body of add-checkpoint).
 *
 * @param consistency the proof from the earlier tree to the checkpoint's
 * @param checkpoint the checkpoint
 */
public record GrowthProof(ConsistencyProof consistency, SignedNote checkpoint) {

  /**
   * The proof as it stands in a file.
   *
   * @return the text
   */
  public String text() {
    StringBuilder text = new StringBuilder("old ").append(consistency.from()).append('\n');
    consistency.path().forEach(hash -> text.append(Checkpoint.base64(hash)).append('\n'));
    return text.append('\n')
        .append(new String(checkpoint.bytes(), StandardCharsets.UTF_8))
        .toString();
  }
}
