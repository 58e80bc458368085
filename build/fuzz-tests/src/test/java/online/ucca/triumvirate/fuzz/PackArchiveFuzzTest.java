package online.ucca.triumvirate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import online.ucca.triumvirate.engine.pack.archive.VerifyPack;
import online.ucca.triumvirate.model.error.Refusal;

/** The reader of pack archives. */
class PackArchiveFuzzTest extends FuzzedParser {
  private static final VerifyPack VERIFY = new VerifyPack(Trust.KEYS, Trust.VERIFIER);

  @FuzzTest(maxDuration = "60s")
  void verify(byte[] bytes) {
    tried();
    try {
      Coded.check(VERIFY.verify(bytes));
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }
}
