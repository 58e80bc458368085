package online.ucca.triumvirate.host.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Fetch;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.Validators;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that came over the network: their provenance, and a source that says "not modified". */
class FetchedEntryTest {
  private static final String OLD = "old";
  private static final String NEW = "new";

  @TempDir Path folder;

  private FileExtractionCache cache() {
    return new FileExtractionCache(folder, () -> Instant.parse("2026-03-09T14:30:00Z"));
  }

  private static CorpusFile file(String text) {
    return new CorpusFile("HB100.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private String outcome(boolean refresh, Acquisition acquisition) {
    IngestionOptions options =
        new IngestionOptions(refresh, false, IngestionOptions.EnrichmentLevel.NONE);
    try {
      CachedFile got = cache().obtain("HB100", options, acquisition);
      return new String(got.file().bytes(), StandardCharsets.UTF_8) + " " + got.status();
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }

  private Path entry() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".entry")).findFirst().orElseThrow();
    }
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  /** A file that came over the network, and the answer that it is still the same. */
  private record Served(String text, int status) implements Acquisition {
    @Override
    public AcquiredFile acquire() {
      return served(file(text), 200);
    }

    @Override
    public AcquiredFile acquireAgain(CachedFile before) {
      return status == 304 ? served(before.file(), 304) : acquire();
    }

    private static AcquiredFile served(CorpusFile file, int status) {
      Validators validators = new Validators("\"" + status + "\"", null);
      URI uri = URI.create("https://register.example/HB100.json");
      return new AcquiredFile(
          file, "register", null, new Fetch(uri, Instant.EPOCH, status, validators));
    }
  }

  @Test
  void leavesTheEntryAsItIs_whenTheSourceSaysThatNothingHasChanged() throws IOException {
    assertEquals("old MISS", outcome(false, new Served(OLD, 200)));
    List<String> before = tree();
    assertEquals("old HIT", outcome(true, new Served(NEW, 304)));
    assertEquals(before, tree());
    assertEquals("new REFRESHED", outcome(true, new Served(NEW, 200)));
  }

  @Test
  void keepsWithAnEntryHowItWasFetched() {
    outcome(false, new Served(OLD, 200));
    Fetch fetch = cache().find("HB100").orElseThrow().acquired().fetch();
    assertEquals(
        new Fetch(
            URI.create("https://register.example/HB100.json"),
            Instant.EPOCH,
            200,
            new Validators("\"200\"", null)),
        fetch);
  }

  /** The seal covers it: an entry tag that was altered would hide a change. */
  @Test
  void refusesAnEntryWhoseProvenanceWasAltered() throws IOException {
    outcome(false, new Served(OLD, 200));
    String entry = Files.readString(entry(), StandardCharsets.ISO_8859_1);
    String altered = entry.replace("\\\"200\\\"", "\\\"201\\\"");
    assertNotEquals(entry, altered);
    Files.writeString(entry(), altered, StandardCharsets.ISO_8859_1);
    assertEquals("ING_CACHE_CORRUPT", outcome(false, new Served(NEW, 200)));
  }
}
