package online.ucca.triumvirate.adapter.faa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.faa.acs.StandardHead;
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
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Acquires a corpus: from the files given, which go into the cache, or from there by the number of
 * the standard. Nothing is fetched: neither source serves what this adapter reads under one
 * address.
 */
final class FaaIngestion {
  private static final String CACHE = "cache";

  private final AdapterContext context;
  private final StoredCorpus stored;
  private final List<AcquisitionStep> log = new ArrayList<>();

  FaaIngestion(AdapterContext context) {
    this.context = context;
    this.stored = new StoredCorpus(context.extractionCache());
  }

  IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    try {
      if (payload instanceof CorpusPayload.Reference reference) {
        return byNumber(reference, options);
      }
      return given(((CorpusPayload.Files) payload).files());
    } catch (Refusal refusal) {
      Finding finding = refusal.findings().get(0);
      String place = finding.sourceElement();
      throw new AdapterException(
          AdapterError.of(
              finding.from(place == null ? payload.describe() : place), context.time().now()));
    }
  }

  private IngestionResult given(List<CorpusFile> files) {
    files.forEach(file -> log(file.name(), "given as a file, " + file));
    FaaCorpus corpus = FaaCorpus.of(files);
    Optional<StandardHead> head = corpus.head();
    if (head.isEmpty() || !corpus.isComplete()) {
      // What is missing is for translation to say. It replaces nothing that was whole.
      return result(files, CacheStatus.MISS);
    }
    List<String> keys = List.of(head.get().corpusId(), head.get().documentNumber());
    CacheStatus status =
        stored.store(keys, files.stream().map(file -> AcquiredFile.of(file, file.name())).toList());
    log(CACHE, "stored as " + String.join(" and as ", keys));
    return result(files, status);
  }

  private IngestionResult byNumber(CorpusPayload.Reference reference, IngestionOptions options) {
    String number = reference.code();
    List<CachedFile> held =
        options.refresh()
            ? stored.stale(number)
            : stored
                .find(number)
                .orElseThrow(
                    () ->
                        new Refusal(
                            Finding.of(
                                    ErrorCode.ING_NOT_IN_CACHE,
                                    number + " has not been received yet")
                                .from(number)
                                .withRemedy(
                                    "Give the standard's file as SOURCE, and the law that it"
                                        + " serves with --with FILE.")));
    List<CorpusFile> files = new ArrayList<>(held.stream().map(CachedFile::file).toList());
    files.forEach(file -> log(CACHE, number + " was received before, " + file));
    reference
        .companions()
        .forEach(
            file -> {
              log(file.name(), "given as a file, " + file);
              files.add(file);
            });
    FaaCorpus.of(files);
    return result(files, held.get(0).status());
  }

  private IngestionResult result(List<CorpusFile> files, CacheStatus status) {
    return new IngestionResult(
        new RawCorpus(FaaAdapter.CORPUS_TYPE, files), SupplementaryData.NONE, log, status);
  }

  private void log(String source, String detail) {
    log.add(new AcquisitionStep(context.time().now(), source, detail));
  }
}
