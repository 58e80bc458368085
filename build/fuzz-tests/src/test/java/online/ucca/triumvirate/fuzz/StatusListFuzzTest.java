package online.ucca.triumvirate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.StatusListCredential;

/** The reader of status lists, whose bits come compressed. */
class StatusListFuzzTest extends FuzzedParser {

  @FuzzTest(maxDuration = "60s")
  void read(byte[] bytes) {
    tried();
    try {
      StatusListCredential.read(JsonDocument.read(bytes)).bits().isSet(0);
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }
}
