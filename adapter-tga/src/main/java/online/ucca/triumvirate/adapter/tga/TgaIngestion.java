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
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Acquires a corpus: from the files given, of which the product's goes into the cache, or by its
 * code from there.
 */
final class TgaIngestion {
  private static final String CACHE = "cache";

  private final AdapterContext context;
  private final List<AcquisitionStep> log = new ArrayList<>();

  TgaIngestion(AdapterContext context) {
    this.context = context;
  }

  IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    if (payload instanceof CorpusPayload.Reference reference) {
      return fromCache(reference.code(), options);
    }
    CorpusPayload.Files given = (CorpusPayload.Files) payload;
    TgaCorpus corpus = corpus(given);
    Optional<String> corpusId = check(corpus);
    given.files().forEach(file -> log(file.name(), "given as a file, " + file));
    CacheStatus status =
        corpusId
            .filter(id -> corpus.product().size() == 1)
            .map(id -> store(id, corpus.product().get(0)))
            .orElse(CacheStatus.MISS);
    return result(corpus, given.files(), status);
  }

  private IngestionResult fromCache(String code, IngestionOptions options) {
    if (options.refresh()) {
      throw failure(
          Finding.of(
                  ErrorCode.ING_NOT_IN_CACHE,
                  "a fresh copy of " + code + " was asked for, and this adapter does not fetch")
              .withRemedy("Give the fresh source as a file, or ask without refresh."),
          code);
    }
    CorpusFile file =
        context
            .extractionCache()
            .find(code)
            .or(() -> context.extractionCache().find(code.toUpperCase(Locale.ROOT)))
            .map(CachedFile::file)
            .orElseThrow(
                () ->
                    failure(
                        Finding.of(
                            ErrorCode.ING_NOT_IN_CACHE,
                            code + " has not been received yet, and this adapter does not fetch"),
                        code));
    TgaCorpus corpus = corpus(new CorpusPayload.Files(List.of(file)));
    check(corpus);
    log(CACHE, code + " was received before, " + file);
    return result(corpus, List.of(file), CacheStatus.HIT);
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
      Finding finding = refusal.findings().get(0);
      String pointer = finding.triumvirateElement();
      String name = corpus.product().get(0).name();
      throw failure(finding, pointer == null ? name : name + " at " + pointer);
    }
  }

  /** By its release, and as the latest of its code; an altered entry is replaced. */
  private CacheStatus store(String corpusId, CorpusFile file) {
    String code = corpusId.substring(0, corpusId.lastIndexOf('_'));
    AcquiredFile acquired = AcquiredFile.of(file, file.name());
    CacheStatus status = context.extractionCache().store(corpusId, acquired);
    context.extractionCache().store(code, acquired);
    log(CACHE, "stored as " + corpusId + " and as the latest " + code);
    return status;
  }

  private IngestionResult result(TgaCorpus corpus, List<CorpusFile> files, CacheStatus status) {
    return new IngestionResult(
        new RawCorpus(corpus.format().corpusType(), files), SupplementaryData.NONE, log, status);
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
