package online.ucca.triumvirate.world.holding;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a sync came to for one code.
 *
 * @param code the code, as it was asked for
 * @param result what it came to: the text of a {@link CodeResult}
 * @param held what is held now; null unless it was received
 * @param findings why it was not; empty if it was
 */
public record CodeOutcome(
    String code, String result, @Nullable HeldInstrument held, List<Finding> findings) {

  /** Copies the findings. */
  public CodeOutcome {
    findings = Copies.list(findings);
  }

  static CodeOutcome received(CodeResult result, HeldInstrument held) {
    return new CodeOutcome(held.code(), result.text(), held, List.of());
  }

  static CodeOutcome not(String code, CodeResult result, List<Finding> findings) {
    return new CodeOutcome(code, result.text(), null, findings);
  }

  /**
   * Whether it came to that.
   *
   * @param possible a result
   * @return whether it is this one
   */
  public boolean is(CodeResult possible) {
    return possible.text().equals(result);
  }
}
