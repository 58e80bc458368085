package online.ucca.triumvirate.adapter.faa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.faa.acs.StandardFile;
import online.ucca.triumvirate.adapter.faa.markdown.MarkdownFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;

/** Real files with bytes changed, cut out and doubled: read or refused, never an exception. */
class MutatedSourcesTest {
  private static final int MUTANTS = 60;

  @Test
  void standardsAreReadOrRefused() {
    int refused = check(RealSources.file(RealSources.FLIGHT_INSTRUCTOR), StandardFile::read);
    assertTrue(refused > 0 && refused < MUTANTS, "refused " + refused);
  }

  @Test
  void partsInMarkdownAreReadOrRefused() {
    int refused = check(RealSources.file(RealSources.KEY_SECTIONS), MarkdownFile::read);
    assertTrue(refused > 0 && refused < MUTANTS, "refused " + refused);
  }

  private static int check(CorpusFile file, Function<CorpusFile, ? extends Reading<?>> reader) {
    Random random = new Random(61);
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      Reading<?> reading = reader.apply(new CorpusFile("mutant", mutant(file.bytes(), random)));
      assertEquals(reading.subject() == null, !reading.errors().isEmpty());
      refused += reading.subject() == null ? 1 : 0;
    }
    return refused;
  }

  private static byte[] mutant(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length - 400);
    int length = random.nextInt(400);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] = (byte) (' ' + random.nextInt(95));
      case 1 -> bytes[at] = (byte) random.nextInt();
      case 2 -> System.arraycopy(bytes, at + length, bytes, at, bytes.length - at - length);
      default -> Arrays.fill(bytes, at, at + length / 40, (byte) '*');
    }
    return bytes;
  }
}
