package online.ucca.triumvirate.certification.mutant;

import static online.ucca.triumvirate.adapter.Obligation.CA_10;
import static online.ucca.triumvirate.adapter.Obligation.CA_11;
import static online.ucca.triumvirate.adapter.Obligation.CA_12;
import static online.ucca.triumvirate.adapter.Obligation.CA_13;
import static online.ucca.triumvirate.adapter.Obligation.CA_14;
import static online.ucca.triumvirate.adapter.Obligation.CA_15;
import static online.ucca.triumvirate.adapter.Obligation.CA_16;
import static online.ucca.triumvirate.adapter.Obligation.CA_17;
import static online.ucca.triumvirate.adapter.Obligation.CA_18;
import static online.ucca.triumvirate.adapter.Obligation.CA_19;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.certification.mutant.connecting.ConnectingProvider;
import online.ucca.triumvirate.certification.scan.FakeModel;
import online.ucca.triumvirate.certification.scan.ScanAdapter;
import online.ucca.triumvirate.certification.several.SeveralAdapter;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Defects of the cache, the network, determinism and the envelope. */
final class TranslationMutants {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes";
  private static final String CRITERION = OUTCOMES + "/0/criteria/0/description";
  private static final AtomicInteger TRANSLATIONS = new AtomicInteger();

  private TranslationMutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.lines(
            CA_10,
            "reports a hit for a miss",
            Tampered.ingestion((context, good) -> withStatus(good, CacheStatus.HIT))),
        Mutant.lines(
            CA_10,
            "reports refreshed where nothing was replaced",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
                    IngestionResult good = super.ingest(payload, options);
                    return options.refresh() ? withStatus(good, CacheStatus.REFRESHED) : good;
                  }
                }),
        Mutant.several(
            CA_11,
            "uses the network although it is to be skipped",
            context ->
                new SeveralAdapter(context) {
                  @Override
                  protected CachedFile credentials(URI uri, IngestionOptions options) {
                    return super.credentials(
                        uri,
                        new IngestionOptions(options.refresh(), false, options.enrichmentLevel()));
                  }
                }),
        Mutant.scan(
            CA_12,
            "reads the scan again when the entry is corrupt, and says nothing",
            context ->
                new ScanAdapter(context) {
                  @Override
                  protected CachedFile reading(CorpusFile scan, IngestionOptions options) {
                    try {
                      return super.reading(scan, options);
                    } catch (Refusal corrupt) {
                      AcquiredFile fresh = FakeModel.read(scan);
                      return new CachedFile(fresh, context.time().now(), CacheStatus.MISS);
                    }
                  }
                }),
        Mutant.lines(
            CA_12,
            "uses a copy of its own where the entry is corrupt",
            context ->
                new LinesAdapter(context) {
                  private final Map<String, IngestionResult> copies = new ConcurrentHashMap<>();

                  @Override
                  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
                    String code = code(payload).orElse("");
                    try {
                      IngestionResult good = super.ingest(payload, options);
                      copies.put(code, good);
                      return good;
                    } catch (Refusal corrupt) {
                      return withStatus(copies.getOrDefault(code, NOTHING), CacheStatus.HIT);
                    }
                  }
                }),
        Mutant.scan(
            CA_13,
            "extracts twice: once for the cache and once to translate",
            context ->
                new ScanAdapter(context) {
                  @Override
                  protected CachedFile reading(CorpusFile scan, IngestionOptions options) {
                    CachedFile cached = super.reading(scan, options);
                    return new CachedFile(FakeModel.read(scan), cached.storedAt(), cached.status());
                  }
                }),
        Mutant.scan(
            CA_13,
            "does not say which model extracted",
            context ->
                new ScanAdapter(context) {
                  @Override
                  protected CachedFile reading(CorpusFile scan, IngestionOptions options) {
                    return context
                        .extractionCache()
                        .obtain(
                            "reading of " + scan.hash(),
                            options,
                            () -> AcquiredFile.of(FakeModel.read(scan).file(), "a model"));
                  }
                }),
        new Mutant("opens a connection of its own", CA_14, new ConnectingProvider()),
        Mutant.lines(
            CA_15,
            "draws its ids",
            Tampered.json(
                good ->
                    good.with("/triumvirate_id", Json.createValue(UUID.randomUUID().toString())))),
        Mutant.lines(
            CA_15,
            "counts its translations in a static field",
            Tampered.json(
                good ->
                    good.with(
                        CRITERION,
                        Json.createValue("Criterion " + TRANSLATIONS.getAndIncrement() / 50)))),
        Mutant.lines(
            CA_15,
            "lists criteria in the order of identity hashes",
            Tampered.json(inOrderOf(index -> System.identityHashCode(new Object())))),
        Mutant.lines(
            CA_15,
            "lists criteria in another order than the source",
            Tampered.json(inOrderOf(index -> -index))),
        Mutant.lines(
            CA_16,
            "puts today's date into the text",
            Tampered.triumvirate(
                (context, good) ->
                    Binding.read(
                        Binding.write(good)
                            .with(
                                CRITERION,
                                Json.createValue(
                                    "As of "
                                        + LocalDate.ofInstant(
                                            context.time().now(), ZoneId.of("UTC")))),
                        Triumvirate.class))),
        Mutant.lines(
            CA_16,
            "writes capitals by the default locale",
            Tampered.json(TranslationMutants::withCapitals)),
        Mutant.lines(
            CA_16,
            "writes numbers by the default locale",
            Tampered.json(
                good ->
                    good.with(
                        CRITERION,
                        Json.createValue(
                            String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", 75))))),
        Mutant.lines(
            CA_16,
            "writes dates in the default time zone",
            Tampered.json(
                good ->
                    good.with(
                        CRITERION,
                        Json.createValue(
                            LocalDate.ofInstant(
                                    Instant.parse("2026-01-05T11:30:00Z"), ZoneId.systemDefault())
                                .toString())))),
        new Mutant(
            "refers to the system's clock, which no run on one day shows",
            CA_16,
            new ConnectingProvider()),
        Mutant.lines(
            CA_17,
            "throws what it should report",
            Tampered.translation(
                (context, result) -> {
                  if (result.triumvirate() == null) {
                    throw new IllegalStateException("cannot go on");
                  }
                  return result;
                })),
        Mutant.lines(
            CA_17,
            "gives a Triumvirate without outcomes",
            Tampered.json(good -> good.with(OUTCOMES, Json.createArrayBuilder().build()))),
        Mutant.lines(
            CA_18,
            "leaves the supplementary data and the configuration out of the id",
            Tampered.json(
                good ->
                    good.with(
                        "/triumvirate_id",
                        Json.createValue(
                            UUID.nameUUIDFromBytes(
                                    good.tree()
                                        .getJsonObject("source_corpus")
                                        .getString("corpus_hash")
                                        .getBytes(StandardCharsets.UTF_8))
                                .toString())))),
        Mutant.lines(
            CA_19,
            "states another version of itself",
            Tampered.json(good -> good.with("/adapter_version", Json.createValue("0.9.0")))),
        Mutant.lines(
            CA_19,
            "states the hash of another corpus",
            Tampered.json(
                good ->
                    good.with("/source_corpus/corpus_hash", Json.createValue("0".repeat(64))))));
  }

  private static final IngestionResult NOTHING =
      new IngestionResult(
          new RawCorpus("harbour_lines", List.of(new CorpusFile("nothing", new byte[0]))),
          SupplementaryData.NONE,
          List.of(),
          CacheStatus.MISS);

  private static JsonDocument withCapitals(JsonDocument good) {
    return good.with(
        CRITERION, Json.createValue("confirm in writing".toUpperCase(Locale.getDefault())));
  }

  private static UnaryOperator<JsonDocument> inOrderOf(IntUnaryOperator rank) {
    return good -> {
      JsonArray criteria =
          good.tree()
              .getJsonObject("instruments")
              .getJsonObject("outcome_specification")
              .getJsonArray("outcomes")
              .getJsonObject(0)
              .getJsonArray("criteria");
      int[] ranks = IntStream.range(0, criteria.size()).map(rank).toArray();
      JsonArrayBuilder ordered = Json.createArrayBuilder();
      IntStream.range(0, criteria.size())
          .boxed()
          .sorted((a, b) -> Integer.compare(ranks[a], ranks[b]))
          .forEach(index -> ordered.add(criteria.get(index)));
      return good.with(OUTCOMES + "/0/criteria", ordered.build());
    };
  }

  private static IngestionResult withStatus(IngestionResult good, CacheStatus status) {
    return new IngestionResult(
        good.rawCorpus(), good.supplementaryData(), good.acquisitionLog(), status);
  }
}
