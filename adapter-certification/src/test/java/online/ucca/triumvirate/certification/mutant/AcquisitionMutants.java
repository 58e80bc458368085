package online.ucca.triumvirate.certification.mutant;

import static online.ucca.triumvirate.adapter.Obligation.CA_01;
import static online.ucca.triumvirate.adapter.Obligation.CA_02;
import static online.ucca.triumvirate.adapter.Obligation.CA_03;
import static online.ucca.triumvirate.adapter.Obligation.CA_04;
import static online.ucca.triumvirate.adapter.Obligation.CA_05;
import static online.ucca.triumvirate.adapter.Obligation.CA_06;
import static online.ucca.triumvirate.adapter.Obligation.CA_07;
import static online.ucca.triumvirate.adapter.Obligation.CA_08;
import static online.ucca.triumvirate.adapter.Obligation.CA_09;
import static online.ucca.triumvirate.adapter.Obligation.CA_40;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.certification.lines.LinesProvider;
import online.ucca.triumvirate.certification.several.SeveralAdapter;
import online.ucca.triumvirate.certification.wrapped.MutantProvider;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.id.Sha256;

/** Defects of declaration, recognition and acquisition. */
final class AcquisitionMutants {
  private static final AdapterVersionInfo GOOD = new LinesProvider().version();

  private AcquisitionMutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.lines(
            CA_01,
            "declares another version the second time",
            context ->
                new LinesAdapter(context) {
                  private final AtomicInteger calls = new AtomicInteger();

                  @Override
                  public AdapterVersionInfo version() {
                    return calls.getAndIncrement() == 0 ? GOOD : withVersion("1.0.1");
                  }
                }),
        new Mutant(
            "declares a version that is not semantic",
            CA_01,
            new MutantProvider(withVersion("one"), LinesAdapter::new)),
        new Mutant("is found under no id", CA_02, new LostProvider()),
        new Mutant("has a provider that counts its instances", CA_02, new CountingProvider()),
        Mutant.lines(
            CA_03,
            "recognises only capital letters in a file's name",
            Tampered.identity(
                (payload, good) ->
                    payload.describe().equals(payload.describe().toUpperCase(Locale.ROOT))
                        ? good
                        : unsupported(good))),
        Mutant.lines(
            CA_03,
            "states another source system",
            Tampered.identity((payload, good) -> identity(good, good.corpusHash(), "Port Board"))),
        Mutant.lines(
            CA_04,
            "states the hash of the payload's description",
            Tampered.identity(
                (payload, good) ->
                    identity(
                        good,
                        Sha256.of(payload.describe().getBytes(StandardCharsets.UTF_8)),
                        good.sourceSystem()))),
        Mutant.lines(
            CA_05,
            "throws on bytes that are not its own",
            Tampered.identity(
                (payload, good) -> {
                  if (!good.isSupported()) {
                    throw new IllegalArgumentException("what is this?");
                  }
                  return good;
                })),
        Mutant.lines(
            CA_05,
            "recognises everything",
            Tampered.identity(
                (payload, good) ->
                    new CorpusIdentity(
                        good.corpusId(),
                        "harbour_lines",
                        "R1",
                        good.corpusHash(),
                        good.sourceSystem(),
                        "XX",
                        true,
                        false))),
        Mutant.lines(
            CA_06,
            "looks into the cache to identify",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public CorpusIdentity identify(CorpusPayload payload) {
                    context.extractionCache().find("HB100_R1");
                    return super.identify(payload);
                  }
                }),
        Mutant.lines(
            CA_07,
            "does not state the source's version",
            Tampered.identity(
                (payload, good) ->
                    new CorpusIdentity(
                        good.corpusId(),
                        good.corpusType(),
                        null,
                        good.corpusHash(),
                        good.sourceSystem(),
                        good.jurisdiction(),
                        good.isSupported(),
                        false))),
        Mutant.several(
            CA_08,
            "leaves a given file out of the raw corpus",
            context ->
                new SeveralAdapter(context) {
                  @Override
                  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
                    IngestionResult good = super.ingest(payload, options);
                    return withFiles(good, good.rawCorpus().files().subList(0, 1));
                  }

                  @Override
                  protected List<CorpusFile> lines(RawCorpus raw, SupplementaryData data) {
                    return super.lines(
                        new RawCorpus("harbour_folder", List.of(raw.files().get(0), RULES)), data);
                  }
                }),
        Mutant.lines(
            CA_08,
            "changes the line ends of a given file",
            Tampered.ingestion(
                (context, good) ->
                    withFiles(
                        good,
                        good.rawCorpus().files().stream()
                            .map(AcquisitionMutants::withOtherLineEnds)
                            .toList()))),
        Mutant.lines(
            CA_09,
            "logs no step of the acquisition",
            Tampered.ingestion((context, good) -> withSteps(good, List.of()))),
        Mutant.lines(
            CA_09,
            "logs the time of another clock",
            Tampered.ingestion(
                (context, good) ->
                    withSteps(
                        good,
                        good.acquisitionLog().stream()
                            .map(
                                step ->
                                    new AcquisitionStep(
                                        Instant.EPOCH, step.source(), step.detail()))
                            .toList()))),
        new Mutant(
            "brings no corpus of one of its types",
            CA_40,
            new MutantProvider(
                new AdapterVersionInfo(
                    GOOD.adapterId(),
                    GOOD.adapterVersion(),
                    GOOD.sourceSystem(),
                    List.of("harbour_lines", "harbour_tables"),
                    GOOD.triumvirateSchemaVersion(),
                    GOOD.capabilities(),
                    GOOD.sourceHosts()),
                LinesAdapter::new)));
  }

  private static final CorpusFile RULES =
      new CorpusFile(
          "rules.txt",
          "RULE r1 The operator must log each mooring\nEND\n".getBytes(StandardCharsets.UTF_8));

  private static AdapterVersionInfo withVersion(String version) {
    return new AdapterVersionInfo(
        GOOD.adapterId(),
        version,
        GOOD.sourceSystem(),
        GOOD.supportedCorpusTypes(),
        GOOD.triumvirateSchemaVersion(),
        GOOD.capabilities(),
        GOOD.sourceHosts());
  }

  private static CorpusIdentity unsupported(CorpusIdentity good) {
    return new CorpusIdentity(
        null, null, null, good.corpusHash(), good.sourceSystem(), "XX", false, false);
  }

  private static CorpusIdentity identity(CorpusIdentity good, Sha256 hash, String system) {
    return new CorpusIdentity(
        good.corpusId(),
        good.corpusType(),
        good.corpusVersion(),
        hash,
        system,
        good.jurisdiction(),
        good.isSupported(),
        good.requiresEnrichment());
  }

  private static CorpusFile withOtherLineEnds(CorpusFile file) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    return new CorpusFile(file.name(), text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static IngestionResult withFiles(IngestionResult good, List<CorpusFile> files) {
    return new IngestionResult(
        new RawCorpus(good.rawCorpus().corpusType(), files),
        good.supplementaryData(),
        good.acquisitionLog(),
        good.cacheStatus());
  }

  private static IngestionResult withSteps(IngestionResult good, List<AcquisitionStep> steps) {
    return new IngestionResult(
        good.rawCorpus(), good.supplementaryData(), steps, good.cacheStatus());
  }
}
