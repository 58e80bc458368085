package online.ucca.triumvirate.adapter.tga;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** What a host gives to an adapter, in memory. */
public final class TestHost {
  static final Instant TIME = Instant.parse("2026-11-22T12:00:00Z");

  private static final SchemaValidator SCHEMA = new EveritSchemaValidator();

  final Map<String, CorpusFile> cache = new ConcurrentHashMap<>();
  final List<AuditEvent> audited = Collections.synchronizedList(new ArrayList<>());
  final AdapterContext context;
  final CorpusAdapter adapter;

  TestHost() {
    this(TIME, Map.of());
  }

  TestHost(Instant time, Map<String, String> configuration) {
    ExtractionCache entries = new MapCache(cache, () -> time);
    context =
        new AdapterContext(
            new ClientId("client-a"),
            configuration,
            () -> time,
            new ListLog(audited),
            entries,
            uri -> {
              throw new Refusal(Finding.of(ErrorCode.ING_NETWORK_NOT_ALLOWED, uri.toString()));
            },
            SCHEMA);
    adapter = new TgaAdapterProvider().create(context);
  }

  /** Keeps events; entries are of no interest here. */
  private record ListLog(List<AuditEvent> events) implements AuditLog {
    @Override
    public AuditReceipt append(AuditEvent event) {
      events.add(event);
      return () -> {
        throw new IllegalStateException("an adapter does not wait for the disk");
      };
    }
  }

  /** Keeps what is given; the adapter asks it to acquire nothing. */
  private record MapCache(Map<String, CorpusFile> files, TimeSource time)
      implements ExtractionCache {
    @Override
    public Optional<CachedFile> find(String key) {
      return Optional.ofNullable(files.get(key))
          .map(
              file ->
                  new CachedFile(AcquiredFile.of(file, file.name()), time.now(), CacheStatus.HIT));
    }

    @Override
    public CacheStatus store(String key, AcquiredFile file) {
      CorpusFile before = files.put(key, file.file());
      if (before == null) {
        return CacheStatus.MISS;
      }
      return before.equals(file.file()) ? CacheStatus.HIT : CacheStatus.REFRESHED;
    }

    @Override
    public CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition) {
      return find(key).orElseThrow(() -> new Refusal(Finding.of(ErrorCode.ING_NOT_IN_CACHE, key)));
    }
  }

  static byte[] resource(String name) {
    try (InputStream in = TestHost.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CorpusPayload file(String name) {
    return CorpusPayload.ofFile(name.substring(name.lastIndexOf('/') + 1), resource(name));
  }

  TranslationResult translate(CorpusPayload payload) {
    var ingested = adapter.ingest(payload, IngestionOptions.DEFAULT);
    return adapter.translate(ingested.rawCorpus(), ingested.supplementaryData());
  }

  TranslationResult translate(String fixture) {
    return translate(file(fixture));
  }

  Triumvirate triumvirate(CorpusPayload payload) {
    TranslationResult result = translate(payload);
    return required(result.triumvirate(), result.errors());
  }

  /** Validates as a host does: the submission is stamped first. */
  ValidationResult validate(Triumvirate triumvirate) {
    return adapter.validate(
        triumvirate.withProvenance(
            triumvirate
                .provenance()
                .withSubmissionId(SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"))));
  }

  static <T> T required(@Nullable T value, Object why) {
    if (value == null) {
      throw new AssertionError("nothing was produced: " + why);
    }
    return value;
  }

  public static Path root() {
    return Path.of(System.getProperty("triumvirate.root", ".")).toAbsolutePath().normalize();
  }

  /** A file of the corpora that stand beside the project; the test is skipped where they do not. */
  public static Path shared(String path) {
    Path file = root().resolve("../shared").resolve(path).normalize();
    Assumptions.assumeTrue(Files.exists(file), "../shared is not here");
    return file;
  }

  static CorpusPayload payload(Path file) {
    try {
      return CorpusPayload.ofFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
