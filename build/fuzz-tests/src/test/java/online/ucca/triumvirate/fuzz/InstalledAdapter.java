package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.schema.EveritSchemaValidator;

/** The adapter for units, as a host finds it, through its port alone. */
final class InstalledAdapter {
  private static final Instant TIME = Instant.parse("2026-11-22T12:00:00Z");
  private static final SubmissionId SUBMISSION = new SubmissionId(new UUID(0, 1));

  private final CorpusAdapter adapter =
      ServiceLoader.load(CorpusAdapterProvider.class).stream()
          .map(ServiceLoader.Provider::get)
          .filter(provider -> provider.version().adapterId().equals(new AdapterId("tga-v1")))
          .findFirst()
          .orElseThrow()
          .create(
              new AdapterContext(
                  new ClientId("client-a"),
                  Map.of(),
                  () -> TIME,
                  event -> {
                    throw new IllegalStateException("only auditEntry may write to the log");
                  },
                  new NoCache(),
                  uri -> {
                    throw new IllegalStateException("this adapter does not fetch");
                  },
                  new EveritSchemaValidator()));

  /** Refused with a code, or a valid whole: never a part of one. */
  void translate(CorpusPayload payload) {
    if (!adapter.identify(payload).isSupported()) {
      return;
    }
    try {
      var ingested = adapter.ingest(payload, IngestionOptions.DEFAULT);
      var result = adapter.translate(ingested.rawCorpus(), ingested.supplementaryData());
      result.errors().forEach(error -> Coded.check(error.errorCode(), error.message()));
      Triumvirate triumvirate = result.triumvirate();
      if (triumvirate == null) {
        assertFalse(result.errors().isEmpty(), "nothing was produced and nothing was said");
      } else {
        var submitted =
            triumvirate.withProvenance(triumvirate.provenance().withSubmissionId(SUBMISSION));
        assertEquals(List.of(), adapter.validate(submitted).errors());
      }
    } catch (AdapterException refusal) {
      Coded.check(refusal);
    }
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
      throw new IllegalStateException("this adapter does not fetch");
    }
  }
}
