package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.engine.pack.contextualisation.LogoReader;
import online.ucca.triumvirate.model.error.Refusal;

/** The reader of logos; what it gives it takes again. */
class LogoFuzzTest extends FuzzedParser {
  private static final LogoReader READER =
      ServiceLoader.load(LogoReader.class).findFirst().orElseThrow();

  @FuzzTest(maxDuration = "60s")
  void read(byte[] bytes) {
    tried();
    try {
      Picture picture = READER.read(bytes, "A logo");
      assertTrue(READER.read(picture.png(), "A logo").hash().equals(picture.hash()));
    } catch (Refusal refusal) {
      Coded.check(refusal);
    }
  }
}
