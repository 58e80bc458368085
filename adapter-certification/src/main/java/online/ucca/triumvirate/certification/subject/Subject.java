package online.ucca.triumvirate.certification.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpora;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.json.SchemaValidator;

/**
 * What one check works on: the adapter, its canonical corpora, and a scratch folder that goes when
 * the check is done.
 */
public final class Subject implements AutoCloseable {
  /** The client whose instance is certified. */
  public static final ClientId CLIENT = new ClientId("certification");

  /** What the clock of an instance shows first. */
  public static final Instant START = Instant.parse("2026-01-05T08:30:00Z");

  private static final SubmissionId SUBMISSION =
      SubmissionId.parse("0b6e6c0e-4d5c-4c55-9d0e-8a4a2f6d7b10");

  private final CorpusAdapterProvider provider;
  private final CanonicalCorpora corpora;
  private final SchemaValidator schemaValidator;
  private final Duration stepDeadline;
  private final Path scratch;
  private int benches;

  /**
   * A subject.
   *
   * @param provider the adapter
   * @param corpora its canonical corpora
   * @param schemaValidator checks structure
   * @param stepDeadline how long each step may take
   */
  public Subject(
      CorpusAdapterProvider provider,
      CanonicalCorpora corpora,
      SchemaValidator schemaValidator,
      Duration stepDeadline) {
    this.provider = provider;
    this.corpora = corpora;
    this.schemaValidator = schemaValidator;
    this.stepDeadline = stepDeadline;
    try {
      this.scratch = Files.createTempDirectory("certification");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is called with each corpus that the adapter translates. */
  @FunctionalInterface
  public interface EachTranslation {
    /**
     * Looks at one translation.
     *
     * @param corpus the corpus
     * @param bench the instance that translated it
     * @param ingested what it acquired
     * @param result what it translated
     * @param triumvirate the Triumvirate in it
     */
    void look(
        CanonicalCorpus corpus,
        Bench bench,
        IngestionResult ingested,
        TranslationResult result,
        Triumvirate triumvirate);
  }

  /**
   * The adapter.
   *
   * @return its provider
   */
  public CorpusAdapterProvider provider() {
    return provider;
  }

  /**
   * What the adapter says of itself.
   *
   * @return the provider's declaration
   */
  public AdapterVersionInfo version() {
    return provider.version();
  }

  /**
   * Every canonical corpus.
   *
   * @return the corpora
   */
  public List<CanonicalCorpus> corpora() {
    return corpora.corpora();
  }

  /**
   * The canonical corpora that are to be translated.
   *
   * @return the corpora
   */
  public List<CanonicalCorpus> translated() {
    return corpora().stream().filter(corpus -> !corpus.isRefused()).toList();
  }

  /**
   * The canonical corpora that are to be refused.
   *
   * @return the corpora
   */
  public List<CanonicalCorpus> refused() {
    return corpora().stream().filter(CanonicalCorpus::isRefused).toList();
  }

  /**
   * What checks structure.
   *
   * @return the validator
   */
  public SchemaValidator schemaValidator() {
    return schemaValidator;
  }

  /**
   * How long each step may take.
   *
   * @return the deadline
   */
  public Duration stepDeadline() {
    return stepDeadline;
  }

  /**
   * An instance for a corpus, with its configuration and what was extracted before.
   *
   * @param corpus the corpus
   * @return a fresh instance with a cache of its own
   */
  public Bench bench(CanonicalCorpus corpus) {
    return bench(corpus, new RecordingClock(START, 1));
  }

  /**
   * The same with another clock.
   *
   * @param corpus the corpus
   * @param clock the clock
   * @return a fresh instance with a cache of its own
   */
  public Bench bench(CanonicalCorpus corpus, RecordingClock clock) {
    Bench bench = bench(corpus, CLIENT, corpus.configuration(), clock);
    corpus.extractions().forEach(one -> bench.cache().prime(one.key(), one.acquired()));
    return bench;
  }

  /**
   * An instance with an empty cache.
   *
   * @param corpus what its source system answers for
   * @param client the client it serves
   * @param configuration its settings
   * @param clock its clock
   * @return a fresh instance
   */
  public Bench bench(
      CanonicalCorpus corpus,
      ClientId client,
      Map<String, String> configuration,
      RecordingClock clock) {
    return new Bench(
        provider, corpus, client, configuration, clock, folder(), schemaValidator, stepDeadline);
  }

  /**
   * A folder that goes when the check is done.
   *
   * @return a path where nothing is yet
   */
  public synchronized Path folder() {
    benches++;
    return scratch.resolve("bench-" + benches);
  }

  /**
   * Translates every corpus that is to be translated, each by a fresh instance, and looks at what
   * came of it. One that is refused is CA-17's matter and left out here.
   *
   * @param remarks told if there was nothing to look at
   * @param look what looks
   */
  public void eachTranslation(Remarks remarks, EachTranslation look) {
    int seen = 0;
    for (CanonicalCorpus corpus : translated()) {
      Bench bench = bench(corpus);
      Attempt attempt = bench.attempt(corpus.payload(), corpus.options());
      IngestionResult ingested = attempt.ingested();
      TranslationResult result = attempt.translated();
      Triumvirate triumvirate = attempt.triumvirate();
      if (ingested != null && result != null && triumvirate != null) {
        look.look(corpus, bench, ingested, result, triumvirate);
        seen++;
      }
    }
    if (seen == 0) {
      remarks.skip("no canonical corpus was translated");
    }
  }

  /**
   * A Triumvirate as a host hands it to validate.
   *
   * @param triumvirate what translate returned
   * @return the same, stamped with a submission
   */
  public static Triumvirate submitted(Triumvirate triumvirate) {
    return triumvirate.withProvenance(triumvirate.provenance().withSubmissionId(SUBMISSION));
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
