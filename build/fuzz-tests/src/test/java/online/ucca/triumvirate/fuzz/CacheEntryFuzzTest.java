package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.ModelCall;
import online.ucca.triumvirate.host.cache.FileExtractionCache;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;

/** Entries of the extraction cache: only the one that was stored is ever returned. */
class CacheEntryFuzzTest extends FuzzedParser {
  private static final String KEY = "unit:HB100_R1";
  private static final AcquiredFile STORED =
      new AcquiredFile(
          new CorpusFile("HB100.json", "{\"code\":\"HB100\"}".getBytes(StandardCharsets.UTF_8)),
          "https://register.example/HB100",
          new ModelCall("extractor-2", "call-1", Sha256.of(new byte[] {1})));
  private static final Scratch SCRATCH = new Scratch();
  private static final FileExtractionCache CACHE =
      new FileExtractionCache(SCRATCH.folder(), () -> Instant.EPOCH);

  @FuzzTest(maxDuration = "60s")
  void find(byte[] bytes) {
    tried();
    SCRATCH.with(Sha256.of(KEY.getBytes(StandardCharsets.UTF_8)).hex() + ".entry", bytes);
    try {
      assertEquals(Optional.of(STORED), CACHE.find(KEY).map(CachedFile::acquired));
    } catch (Refusal refusal) {
      Coded.check(refusal);
      assertEquals("ING_CACHE_CORRUPT", refusal.code());
    }
  }

  @Test
  void findsWhatWasStored() {
    CACHE.store(KEY, STORED);
    assertEquals(Optional.of(STORED), CACHE.find(KEY).map(CachedFile::acquired));
  }
}
