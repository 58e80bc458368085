package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import online.ucca.triumvirate.adapter.faa.ecfr.EcfrFile;
import online.ucca.triumvirate.corpus.CorpusFile;

/** The reader of eCFR XML: the part, or every reason why there is none. */
class LawXmlFuzzTest extends FuzzedParser {

  @FuzzTest(maxDuration = "60s")
  void read(byte[] bytes) {
    tried();
    CorpusFile file = new CorpusFile("part.xml", bytes);
    EcfrFile.recognises(file);
    var reading = EcfrFile.read(file);
    Coded.check(reading.errors());
    Coded.check(reading.warnings());
    assertEquals(reading.errors().isEmpty(), reading.subject() != null);
  }
}
