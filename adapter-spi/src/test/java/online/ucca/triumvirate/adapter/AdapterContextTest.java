package online.ucca.triumvirate.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.junit.jupiter.api.Test;

class AdapterContextTest {
  private static final CorpusId CORPUS = new CorpusId("HB100_R1");

  /** Nothing but its client and its configuration is asked of it here. */
  private static AdapterContext context(String client, Map<String, String> configuration) {
    return new AdapterContext(
        new ClientId(client),
        configuration,
        () -> Instant.EPOCH,
        event -> {
          throw new IllegalStateException();
        },
        new NoCache(),
        uri -> {
          throw new IllegalStateException();
        },
        (document, version) -> List.of());
  }

  private static final class NoCache implements ExtractionCache {
    @Override
    public Optional<CachedFile> find(String key) {
      return Optional.empty();
    }

    @Override
    public CacheStatus store(String key, AcquiredFile file) {
      return CacheStatus.MISS;
    }

    @Override
    public CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition) {
      throw new IllegalStateException();
    }
  }

  private static AdapterVersionInfo version(String id, String version) {
    return new AdapterVersionInfo(
        new AdapterId(id),
        version,
        "Harbour Board",
        List.of("harbour_unit"),
        SchemaVersion.V1_1,
        Map.of(),
        List.of());
  }

  private static RawCorpus corpus(String text) {
    return new RawCorpus(
        "harbour_unit", List.of(new CorpusFile("unit.txt", text.getBytes(StandardCharsets.UTF_8))));
  }

  /** Fixed for good: a change would give every configured client other ids. */
  @Test
  void hashesTheConfigurationAsCanonicalJson() {
    String json = "{\"a\":\"1\",\"b\":\"ü\",\"version\":\"\"}";
    assertEquals(
        Sha256.of(json.getBytes(StandardCharsets.UTF_8)),
        context("a", Map.of("version", "", "b", "ü", "a", "1")).configurationHash());
    assertEquals(
        Sha256.of("{}".getBytes(StandardCharsets.UTF_8)),
        context("a", Map.of()).configurationHash());
  }

  @Test
  void namesATriumvirateByEverythingThatShapesIt() {
    AdapterContext plain = context("a", Map.of());
    AdapterVersionInfo v1 = version("harbour-v1", "1.0.0");
    SupplementaryData none = SupplementaryData.NONE;
    Set<TriumvirateId> ids = new HashSet<>();
    ids.add(plain.identityOf(v1, CORPUS, corpus("x"), none).triumvirateId());
    ids.add(context("a", Map.of()).identityOf(v1, CORPUS, corpus("x"), none).triumvirateId());
    assertEquals(1, ids.size());
    ids.add(context("b", Map.of()).identityOf(v1, CORPUS, corpus("x"), none).triumvirateId());
    ids.add(
        context("a", Map.of("k", "v")).identityOf(v1, CORPUS, corpus("x"), none).triumvirateId());
    ids.add(
        plain
            .identityOf(version("harbour-v2", "1.0.0"), CORPUS, corpus("x"), none)
            .triumvirateId());
    ids.add(
        plain
            .identityOf(version("harbour-v1", "1.0.1"), CORPUS, corpus("x"), none)
            .triumvirateId());
    ids.add(plain.identityOf(v1, new CorpusId("HB100_R2"), corpus("x"), none).triumvirateId());
    ids.add(plain.identityOf(v1, CORPUS, corpus("y"), none).triumvirateId());
    ids.add(
        plain
            .identityOf(v1, CORPUS, corpus("x"), new SupplementaryData(corpus("z").files()))
            .triumvirateId());
    assertEquals(8, ids.size());
  }
}
