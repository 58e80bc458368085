package online.ucca.triumvirate.certification;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpora;
import online.ucca.triumvirate.certification.rule.RuleRun;
import online.ucca.triumvirate.certification.subject.AdapterCode;
import online.ucca.triumvirate.certification.subject.CorporaUpdate;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Holds one adapter against every obligation of the SPI.
 *
 * <pre>{@code
 * Certification.of(new MyAdapterProvider()).run().orThrow();
 * }</pre>
 *
 * <p>It runs the adapter many times, in scratch folders of its own, and for a while under other
 * default locales and time zones of the process, which it puts back: do nothing else in the process
 * meanwhile. Instances are immutable.
 */
public final class Certification {
  private static final Duration STEP_DEADLINE = Duration.ofSeconds(30);

  private final CorpusAdapterProvider provider;
  private final @Nullable Path corpora;
  private final @Nullable SchemaValidator schemaValidator;
  private final TimeSource time;
  private final Duration stepDeadline;

  private Certification(
      CorpusAdapterProvider provider,
      @Nullable Path corpora,
      @Nullable SchemaValidator schemaValidator,
      TimeSource time,
      Duration stepDeadline) {
    this.provider = provider;
    this.corpora = corpora;
    this.schemaValidator = schemaValidator;
    this.time = time;
    this.stepDeadline = stepDeadline;
  }

  /**
   * The certification of an adapter with the canonical corpora of its own jar, the schema validator
   * that is installed, the system's clock, and 30 seconds for each step.
   *
   * @param provider the adapter
   * @return the certification, not yet run
   */
  public static Certification of(CorpusAdapterProvider provider) {
    Clock clock = Clock.systemUTC();
    return new Certification(
        provider, null, null, () -> clock.instant().truncatedTo(ChronoUnit.SECONDS), STEP_DEADLINE);
  }

  /**
   * The same with canonical corpora from a folder instead of the adapter's jar.
   *
   * @param folder holds one folder for each corpus
   * @return a copy
   */
  public Certification withCorpora(Path folder) {
    return new Certification(provider, folder, schemaValidator, time, stepDeadline);
  }

  /**
   * The same with a schema validator that is given instead of looked for.
   *
   * @param validator checks structure
   * @return a copy
   */
  public Certification withSchemaValidator(SchemaValidator validator) {
    return new Certification(provider, corpora, validator, time, stepDeadline);
  }

  /**
   * The same with another clock for the report's time.
   *
   * @param clock the clock
   * @return a copy
   */
  public Certification withTime(TimeSource clock) {
    return new Certification(provider, corpora, schemaValidator, clock, stepDeadline);
  }

  /**
   * The same with another deadline for each step of the adapter (CA-38).
   *
   * @param deadline how long identify, ingest, translate and validate may each take
   * @return a copy
   */
  public Certification withStepDeadline(Duration deadline) {
    return new Certification(provider, corpora, schemaValidator, time, deadline);
  }

  /**
   * Runs every rule.
   *
   * @return the report
   * @throws Refusal if the canonical corpora cannot be read, or no schema validator is installed
   */
  public CertificationReport run() {
    return run(result -> {});
  }

  /**
   * Runs every rule and tells of each result as it comes.
   *
   * @param progress told of every result
   * @return the report
   * @throws Refusal if the canonical corpora cannot be read, or no schema validator is installed
   */
  public CertificationReport run(Consumer<RuleResult> progress) {
    Instant now = time.now();
    List<RuleResult> results = new ArrayList<>();
    for (Obligation obligation : Obligation.values()) {
      RuleResult result = run(obligation);
      progress.accept(result);
      results.add(result);
    }
    return new CertificationReport(
        provider.version(),
        KitVersion.TEXT,
        now,
        AdapterCode.of(provider).hash().orElse(null),
        canonicalCorpora().hash(),
        results);
  }

  /**
   * Runs one rule.
   *
   * @param obligation the rule
   * @return what came of it
   * @throws Refusal if the canonical corpora cannot be read, or no schema validator is installed
   */
  public RuleResult run(Obligation obligation) {
    return RuleRun.run(obligation, subject());
  }

  /**
   * Writes into the canonical corpora's folder the Triumvirate that each corpus gives now, where
   * one is expected. Read what it says before you commit what it wrote.
   *
   * @return for each corpus one line that says what changed, and under it every difference
   * @throws Refusal if no folder was given, a corpus is refused that should be translated, or a
   *     file cannot be written
   */
  public List<String> update() {
    Path folder = Objects.requireNonNull(corpora, "withCorpora says in which folder the files are");
    return CorporaUpdate.run(subject(), folder);
  }

  /**
   * Every rule's number, in order.
   *
   * @return the obligations
   */
  public static List<Obligation> rules() {
    return Arrays.asList(Obligation.values());
  }

  private Subject subject() {
    return new Subject(provider, canonicalCorpora(), validator(), stepDeadline);
  }

  private CanonicalCorpora canonicalCorpora() {
    return corpora == null
        ? CanonicalCorpora.of(provider.getClass(), provider.version().adapterId())
        : CanonicalCorpora.in(corpora);
  }

  private SchemaValidator validator() {
    if (schemaValidator != null) {
      return schemaValidator;
    }
    return ServiceLoader.load(SchemaValidator.class, Certification.class.getClassLoader())
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Finding.of(
                        ErrorCode.REG_AMBIGUOUS_ID,
                        "no SchemaValidator is installed: add triumvirate-schema-everit")));
  }
}
