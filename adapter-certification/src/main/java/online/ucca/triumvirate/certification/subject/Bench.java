package online.ucca.triumvirate.certification.subject;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.SchemaValidator;

/** A fresh adapter instance, and everything that it was given, which remembers. */
public final class Bench {
  private final AdapterContext context;
  private final CorpusAdapter untimed;
  private final CorpusAdapter adapter;
  private final RecordingClock clock;
  private final RecordingLog log = new RecordingLog();
  private final RecordingCache cache;
  private final RecordingSource source;

  Bench(
      CorpusAdapterProvider provider,
      CanonicalCorpus corpus,
      ClientId client,
      Map<String, String> configuration,
      RecordingClock clock,
      Path folder,
      SchemaValidator schemaValidator,
      Duration stepDeadline) {
    this.clock = clock;
    this.cache = new RecordingCache(folder, clock);
    this.source = new RecordingSource(corpus.served(), provider.version().sourceHosts(), clock);
    this.context =
        new AdapterContext(client, configuration, clock, log, cache, source, schemaValidator);
    this.untimed = provider.create(context);
    this.adapter = new TimedAdapter(untimed, stepDeadline);
  }

  /**
   * The instance, each of whose steps must end in time.
   *
   * @return the adapter
   */
  public CorpusAdapter adapter() {
    return adapter;
  }

  /**
   * The instance itself, called on the caller's own thread.
   *
   * @return the adapter
   */
  public CorpusAdapter untimed() {
    return untimed;
  }

  /**
   * What the instance was given.
   *
   * @return the context
   */
  public AdapterContext context() {
    return context;
  }

  /**
   * Its clock.
   *
   * @return the clock
   */
  public RecordingClock clock() {
    return clock;
  }

  /**
   * Its audit log.
   *
   * @return the log
   */
  public RecordingLog log() {
    return log;
  }

  /**
   * Its cache.
   *
   * @return the cache
   */
  public RecordingCache cache() {
    return cache;
  }

  /**
   * Its way to the source system.
   *
   * @return the client
   */
  public RecordingSource source() {
    return source;
  }

  /**
   * How often the instance used its log, its cache and its network.
   *
   * @return the number of uses so far
   */
  public int uses() {
    return log.events().size() + cache.calls().size() + source.asked().size();
  }

  /**
   * Passes a corpus through the instance as a host does: what identify does not support is refused
   * and goes no further.
   *
   * @param payload the raw input
   * @param options how to acquire it
   * @return what came of it; nothing is thrown but what ends a process or misses a deadline
   */
  public Attempt attempt(CorpusPayload payload, IngestionOptions options) {
    IngestionResult ingested;
    try {
      if (!adapter.identify(payload).isSupported()) {
        throw new Refusal(
            Finding.of(ErrorCode.ING_UNSUPPORTED_CORPUS, payload.describe() + " is not supported")
                .from("the payload"));
      }
      ingested = adapter.ingest(payload, options);
    } catch (Deadline.Missed e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return new Attempt(null, null, e);
    }
    return translate(ingested);
  }

  /**
   * Translates what was ingested.
   *
   * @param ingested what was acquired
   * @return what came of it
   */
  public Attempt translate(IngestionResult ingested) {
    try {
      return new Attempt(
          ingested, adapter.translate(ingested.rawCorpus(), ingested.supplementaryData()), null);
    } catch (Deadline.Missed e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return new Attempt(ingested, null, e);
    }
  }
}
