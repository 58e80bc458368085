package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.note.Checkpoint;
import online.ucca.triumvirate.model.note.LogProof;

/**
 * Proofs that somebody else may have written; what is read is written alike, its extra left out.
 */
class LogProofFuzzTest extends FuzzedParser {

  @FuzzTest(maxDuration = "60s")
  void parse(byte[] bytes) {
    tried();
    try {
      LogProof proof = LogProof.parse(bytes);
      assertEquals(proof, LogProof.parse(proof.text().getBytes(StandardCharsets.UTF_8)));
      boolean proves =
          proof.inclusion().proves(Sha256.of(bytes), Checkpoint.of(proof.checkpoint()).root());
      assertEquals(false, proves);
    } catch (Refusal refusal) {
      Coded.check(refusal);
      assertEquals("AUD_NOTE_MALFORMED", refusal.code());
    }
  }
}
