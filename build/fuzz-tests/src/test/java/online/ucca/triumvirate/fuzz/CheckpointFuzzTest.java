package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.note.Checkpoint;
import online.ucca.triumvirate.model.note.SignedNote;

/** Checkpoints that somebody else may have written; what is read is written alike. */
class CheckpointFuzzTest extends FuzzedParser {

  @FuzzTest(maxDuration = "60s")
  void parse(byte[] bytes) {
    tried();
    try {
      SignedNote note = SignedNote.parse(bytes);
      assertArrayEquals(bytes, note.bytes());
      Checkpoint checkpoint = Checkpoint.of(note);
      Coded.check(
          note.check(checkpoint.origin(), Trust.KEYS, Trust.VERIFIER)
              .map(List::of)
              .orElse(List.of()));
    } catch (Refusal refusal) {
      Coded.check(refusal);
      assertEquals("AUD_NOTE_MALFORMED", refusal.code());
    }
  }
}
