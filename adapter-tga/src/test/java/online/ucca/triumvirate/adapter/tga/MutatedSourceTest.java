package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged sources, the same ones in every run: each is refused with a code or makes a valid whole.
 */
class MutatedSourceTest {
  private static final int MUTANTS = 250;
  private static final String BYTES = "<>\"{}[]/,: 1.\u0000x";

  private final TestHost host = new TestHost();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit/good.json",
        "page/good.html",
        "authorit/HARBMOR201_Complete_R2.xml",
        "authorit/HARTIE102A_R1.topics.json"
      })
  void refusesWithACodeOrTranslatesCompletely(String fixture) {
    byte[] good = TestHost.resource(fixture);
    Random random = new Random(20261122);
    for (int i = 0; i < MUTANTS; i++) {
      CorpusPayload mutant = CorpusPayload.ofFile("mutant-" + i, mutate(good, random));
      if (host.adapter.identify(mutant).isSupported()) {
        translate(mutant);
      }
    }
  }

  private void translate(CorpusPayload mutant) {
    TranslationResult result;
    try {
      result = host.translate(mutant);
    } catch (AdapterException refusal) {
      assertFalse(refusal.error().errorCode().isBlank());
      return;
    }
    var triumvirate = result.triumvirate();
    if (triumvirate == null) {
      result.errors().forEach(error -> assertFalse(error.sourceElement() == null, error::message));
    } else {
      var errors = host.validate(triumvirate).errors();
      assertTrue(errors.isEmpty(), () -> mutant.describe() + ": " + errors);
    }
  }

  /** Overwrites, removes or repeats a stretch, one to three times. */
  private static byte[] mutate(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int from = random.nextInt(bytes.length);
      int length = Math.min(1 + random.nextInt(40), bytes.length - from);
      int kind = random.nextInt(3);
      if (kind == 0) {
        bytes[from] = (byte) BYTES.charAt(random.nextInt(BYTES.length()));
      } else {
        byte[] next = new byte[kind == 1 ? bytes.length - length : bytes.length + length];
        int keep = kind == 1 ? from : from + length;
        int resume = kind == 1 ? from + length : from;
        System.arraycopy(bytes, 0, next, 0, keep);
        System.arraycopy(bytes, resume, next, keep, bytes.length - resume);
        bytes = next.length == 0 ? good.clone() : next;
      }
    }
    return bytes;
  }
}
