package online.ucca.triumvirate.certification.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Attempt;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.RecordingClock;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.id.CorpusId;

/** How the adapter uses its cache. */
final class CacheChecks {
  private static final String DETERMINISTIC = "deterministic_extraction";

  private CacheChecks() {}

  /** CA-10. */
  static void status(Subject subject, Remarks remarks) {
    eachAcquirable(
        subject,
        remarks,
        (corpus, bench, first) -> {
          told(corpus, "the first time", CacheStatus.MISS, first, remarks);
          bench.cache().forgetRecord();
          Attempt again = bench.attempt(corpus.payload(), corpus.options());
          IngestionResult second = again.ingested();
          if (second == null) {
            remarks.add(corpus.name(), "the second time it is " + again.summary());
            return;
          }
          told(corpus, "the second time", CacheStatus.HIT, second, remarks);
          IngestionOptions refresh = new IngestionOptions(true, false, corpus.enrichmentLevel());
          asTheCacheSaid(corpus, "refreshed", bench, refresh, remarks);
          bench.source().goDown();
          asTheCacheSaid(corpus, "refreshed without a network", bench, refresh, remarks);
        });
  }

  private static void told(
      CanonicalCorpus corpus,
      String when,
      CacheStatus expected,
      IngestionResult found,
      Remarks remarks) {
    remarks.expect(
        found.cacheStatus() == expected,
        corpus.name(),
        when + ": expected " + expected + ", found " + found.cacheStatus());
  }

  private static void asTheCacheSaid(
      CanonicalCorpus corpus, String when, Bench bench, IngestionOptions options, Remarks remarks) {
    bench.cache().forgetRecord();
    IngestionResult result = bench.attempt(corpus.payload(), options).ingested();
    if (result != null) {
      remarks.expect(
          bench.cache().statuses().contains(result.cacheStatus()),
          corpus.name(),
          when
              + ": the cache said "
              + bench.cache().statuses()
              + ", ingest says "
              + result.cacheStatus());
    }
  }

  /** CA-12. */
  static void corruptEntries(Subject subject, Remarks remarks) {
    eachAcquirable(
        subject,
        remarks,
        (corpus, bench, first) -> {
          if (bench.cache().damage() == 0) {
            remarks.add(corpus.name(), "nothing was stored in the cache");
            return;
          }
          CorpusId id = bench.adapter().identify(corpus.payload()).corpusId();
          if (id != null) {
            notUsed(corpus, new CorpusPayload.Reference(id.value()), bench, remarks);
          }
          bench.cache().forgetRecord();
          Attempt again = bench.attempt(corpus.payload(), corpus.options());
          IngestionResult second = again.ingested();
          if (second == null) {
            remarks.expect(
                refusedAsCorrupt(again),
                corpus.name(),
                "expected " + ErrorCode.ING_CACHE_CORRUPT + ", found " + again.summary());
          } else {
            remarks.expect(
                second.cacheStatus() == CacheStatus.REFRESHED,
                corpus.name(),
                "every entry was corrupt, and ingest says " + second.cacheStatus());
            remarks.expect(
                same(first, second),
                corpus.name(),
                "after the entries were damaged, ingest gave something else");
          }
        });
  }

  private static void notUsed(
      CanonicalCorpus corpus, CorpusPayload.Reference reference, Bench bench, Remarks remarks) {
    if (bench.adapter().identify(reference).isSupported()) {
      Attempt attempt = bench.attempt(reference, corpus.options());
      remarks.expect(
          attempt.ingested() == null && refusedAsCorrupt(attempt),
          corpus.name() + " by its code " + reference.code(),
          "expected " + ErrorCode.ING_CACHE_CORRUPT + ", found " + attempt.summary());
    }
  }

  private static boolean refusedAsCorrupt(Attempt attempt) {
    return attempt.codes().contains(ErrorCode.ING_CACHE_CORRUPT.name());
  }

  /** CA-13. */
  static void extractionOnce(Subject subject, Remarks remarks) {
    boolean deterministic =
        subject.version().capabilities().getOrDefault(DETERMINISTIC, Boolean.TRUE);
    eachAcquirable(
        subject,
        remarks,
        (corpus, bench, first) -> {
          List<AcquiredFile> acquired = bench.cache().acquired();
          bench.cache().forgetRecord();
          Attempt again = bench.attempt(corpus.payload(), corpus.options());
          IngestionResult second = again.ingested();
          remarks.expect(
              second != null && same(first, second),
              corpus.name(),
              "the same instance acquired something else the second time");
          remarks.expect(
              bench.cache().acquired().isEmpty(),
              corpus.name(),
              "what was in the cache was acquired again: " + bench.cache().acquired());
          boolean called = acquired.stream().anyMatch(file -> file.extraction() != null);
          remarks.expect(
              !(called && deterministic),
              corpus.name(),
              "a model was called, and the adapter does not declare " + DETERMINISTIC + " = false");
          fresh(subject, corpus)
              .map(other -> changed(acquired, other))
              .filter(change -> !change.isEmpty())
              .ifPresent(
                  change ->
                      remarks.add(
                          corpus.name(),
                          "two fresh instances acquired different content, and no model call is"
                              + " recorded for "
                              + change));
        });
  }

  /** What a second instance acquired differently, and without saying which model made it. */
  private static List<String> changed(List<AcquiredFile> acquired, List<AcquiredFile> other) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < Math.min(acquired.size(), other.size()); i++) {
      CorpusFile file = acquired.get(i).file();
      if (!file.equals(other.get(i).file()) && acquired.get(i).extraction() == null) {
        changed.add(file.name());
      }
    }
    return changed;
  }

  private static Optional<List<AcquiredFile>> fresh(Subject subject, CanonicalCorpus corpus) {
    Bench bench = empty(subject, corpus);
    return bench.attempt(corpus.payload(), corpus.options()).ingested() == null
        ? Optional.empty()
        : Optional.of(bench.cache().acquired());
  }

  /** What is called with each corpus that can be acquired here, once it was. */
  private interface EachAcquisition {
    void look(CanonicalCorpus corpus, Bench bench, IngestionResult first);
  }

  /** Ingests every corpus that is to be translated with an empty cache. */
  private static void eachAcquirable(Subject subject, Remarks remarks, EachAcquisition look) {
    int seen = 0;
    for (CanonicalCorpus corpus : subject.translated()) {
      Bench bench = empty(subject, corpus);
      IngestionResult first = bench.attempt(corpus.payload(), corpus.options()).ingested();
      if (first != null) {
        look.look(corpus, bench, first);
        seen++;
      }
    }
    if (seen == 0) {
      remarks.skip("no canonical corpus could be acquired with an empty cache");
    }
  }

  private static Bench empty(Subject subject, CanonicalCorpus corpus) {
    return subject.bench(
        corpus, Subject.CLIENT, corpus.configuration(), new RecordingClock(Subject.START, 1));
  }

  private static boolean same(IngestionResult one, IngestionResult other) {
    return one.rawCorpus().equals(other.rawCorpus())
        && one.supplementaryData().equals(other.supplementaryData());
  }
}
