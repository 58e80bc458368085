package online.ucca.triumvirate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import online.ucca.triumvirate.corpus.CorpusPayload;

/** The reader of Word documents. */
class UnitDocxFuzzTest extends FuzzedParser {
  private static final InstalledAdapter ADAPTER = new InstalledAdapter();

  @FuzzTest(maxDuration = "60s")
  void translate(byte[] bytes) {
    tried();
    ADAPTER.translate(CorpusPayload.ofFile("unit.docx", bytes));
  }
}
