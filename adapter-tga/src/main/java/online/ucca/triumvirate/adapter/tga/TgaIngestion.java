package online.ucca.triumvirate.adapter.tga;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.tga.format.SourceFormat;
import online.ucca.triumvirate.adapter.tga.register.FetchCorpus;
import online.ucca.triumvirate.adapter.tga.register.FetchedCorpus;
import online.ucca.triumvirate.adapter.tga.register.RegisterAddresses;
import online.ucca.triumvirate.adapter.tga.translate.RegisterRemedies;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.StoredCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Acquires a corpus: from the files given, which go into the cache, or by its code from there or
 * from the register.
 */
final class TgaIngestion {
  private static final String CACHE = "cache";

  private final AdapterContext context;
  private final StoredCorpus stored;
  private final List<AcquisitionStep> log = new ArrayList<>();
  private List<CorpusFile> companions = List.of();

  TgaIngestion(AdapterContext context) {
    this.context = context;
    this.stored = new StoredCorpus(context.extractionCache());
  }

  IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    if (payload instanceof CorpusPayload.Reference reference) {
      reference.companions().forEach(file -> log(file.name(), "given as a file, " + file));
      companions = reference.companions();
      return byCode(reference.code(), options);
    }
    CorpusPayload.Files given = (CorpusPayload.Files) payload;
    if (TgaParts.areSeveral(given)) {
      throw failure(
          Finding.of(
              ErrorCode.ING_SEVERAL_CORPORA,
              given.describe() + " holds more than one training product"),
          given.describe());
    }
    given.files().forEach(file -> log(file.name(), "given as a file, " + file));
    if (GoverningFiles.areAll(given.files())) {
      // It is whole as far as it goes; that the product is missing is for translation to say.
      return result(TgaIdentification.PLAIN, given.files(), CacheStatus.MISS);
    }
    TgaCorpus corpus = corpus(given);
    Optional<String> corpusId = check(corpus);
    CacheStatus status = corpusId.map(id -> store(id, corpus)).orElse(CacheStatus.MISS);
    return result(corpus.format().corpusType(), given.files(), status);
  }

  private IngestionResult byCode(String code, IngestionOptions options) {
    if (!options.refresh()) {
      Optional<List<CachedFile>> held =
          stored
              .find(code)
              .or(() -> stored.find(code.toUpperCase(Locale.ROOT)))
              .or(() -> stored.find(SourceFormat.exportKey(code)));
      if (held.isPresent()) {
        return held(code, held.get());
      }
    } else if (options.skipNetwork()) {
      return held(code, stored.stale(heldKey(code)));
    }
    if (options.skipNetwork()) {
      throw failure(
          Finding.of(
              ErrorCode.ING_NOT_IN_CACHE,
              code + " has not been received yet, and the network is skipped"),
          code);
    }
    return fetched(code.toUpperCase(Locale.ROOT));
  }

  private IngestionResult fetched(String code) {
    List<CachedFile> known = known(code);
    FetchedCorpus fetched;
    try {
      fetched =
          new FetchCorpus(
                  RegisterAddresses.of(context.configuration()), context.sourceClient(), log)
              .fetch(code, known);
    } catch (Refusal refusal) {
      if (refusal.code().equals(ErrorCode.ING_NETWORK_FAILURE.name()) && !known.isEmpty()) {
        return held(code, stored.stale(code));
      }
      throw failure(refusal.findings().get(0), code);
    }
    List<CorpusFile> files = fetched.files().stream().map(AcquiredFile::file).toList();
    List<CorpusFile> all = withCompanions(files);
    TgaCorpus corpus = corpus(new CorpusPayload.Files(all));
    check(corpus);
    CacheStatus status =
        stored.store(
            fetched.isCurrent()
                ? List.of(fetched.corpusId(), FetchCorpus.codeOf(fetched.corpusId()))
                : List.of(fetched.corpusId()),
            fetched.files());
    log(CACHE, "stored as " + fetched.corpusId());
    return result(corpus.format().corpusType(), all, status);
  }

  /** What is damaged is not known: it is fetched afresh, and that replaces it. */
  private List<CachedFile> known(String code) {
    try {
      return stored.find(code).orElse(List.of());
    } catch (Refusal damaged) {
      return List.of();
    }
  }

  private String heldKey(String code) {
    return context.extractionCache().find(code).isPresent() ? code : code.toUpperCase(Locale.ROOT);
  }

  private IngestionResult held(String code, List<CachedFile> held) {
    List<CorpusFile> files = held.stream().map(CachedFile::file).toList();
    List<CorpusFile> all = withCompanions(files);
    TgaCorpus corpus = corpus(new CorpusPayload.Files(all));
    check(corpus);
    files.forEach(file -> log(CACHE, code + " was received before, " + file));
    return result(corpus.format().corpusType(), all, held.get(0).status());
  }

  private List<CorpusFile> withCompanions(List<CorpusFile> files) {
    List<CorpusFile> all = new ArrayList<>(files);
    all.addAll(companions);
    return all;
  }

  private TgaCorpus corpus(CorpusPayload.Files given) {
    try {
      return TgaCorpus.of(given.files());
    } catch (Refusal refusal) {
      throw failure(refusal.findings().get(0), given.describe());
    }
  }

  /**
   * Reads enough to fail loudly now; gives the corpus id if the product is good enough to have one.
   */
  private Optional<String> check(TgaCorpus corpus) {
    try {
      return corpus.corpusId();
    } catch (Refusal refusal) {
      Finding finding = RegisterRemedies.of(refusal.findings().get(0));
      String pointer = finding.triumvirateElement();
      String name = corpus.product().get(0).name();
      throw failure(finding, pointer == null ? name : name + " at " + pointer);
    }
  }

  /** Under every key of its format; an altered entry is replaced. */
  private CacheStatus store(String corpusId, TgaCorpus corpus) {
    List<String> keys = corpus.format().cacheKeys(corpusId);
    CacheStatus status =
        stored.store(
            keys,
            corpus.product().stream().map(file -> AcquiredFile.of(file, file.name())).toList());
    log(CACHE, "stored as " + String.join(" and as ", keys));
    return status;
  }

  private IngestionResult result(String type, List<CorpusFile> files, CacheStatus status) {
    return new IngestionResult(new RawCorpus(type, files), SupplementaryData.NONE, log, status);
  }

  private void log(String source, String detail) {
    log.add(new AcquisitionStep(context.time().now(), source, detail));
  }

  private AdapterException failure(Finding finding, String place) {
    Instant now = context.time().now();
    return new AdapterException(
        new AdapterError(
            finding.errorCode(),
            finding.severity(),
            Phase.INGESTION,
            place,
            null,
            finding.message(),
            finding.remediation(),
            now));
  }
}
