package online.ucca.triumvirate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.VerifyDocument;

/** What the command {@code verify} does with a file of any kind. */
class VerifyDocumentFuzzTest extends FuzzedParser {
  private static final VerifyDocument VERIFY =
      new VerifyDocument(Trust.KEYS, Trust.VERIFIER, Instant.EPOCH);

  @FuzzTest(maxDuration = "60s")
  void verify(byte[] bytes) {
    tried();
    try {
      Coded.check(VERIFY.verify(bytes).findings());
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }
}
