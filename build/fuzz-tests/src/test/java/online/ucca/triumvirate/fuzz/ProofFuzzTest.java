package online.ucca.triumvirate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;

/** The reader of proofs, at both places where a document holds one. */
class ProofFuzzTest extends FuzzedParser {

  @FuzzTest(maxDuration = "60s")
  void verify(byte[] bytes) {
    tried();
    try {
      JsonDocument document = JsonDocument.read(bytes);
      verify(document, DataIntegrity.DOCUMENT_PROOF);
      verify(document, DataIntegrity.ENVELOPE_PROOF);
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }

  private static void verify(JsonDocument document, String pointer) {
    Coded.check(
        DataIntegrity.verify(document, pointer, Trust.KEYS, Trust.VERIFIER).stream().toList());
  }
}
