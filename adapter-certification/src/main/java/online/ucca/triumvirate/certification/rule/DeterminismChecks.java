package online.ucca.triumvirate.certification.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationLog;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Attempt;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.RecordingClock;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ContentDigest;

/** Whether the same corpus gives the same Triumvirate. */
final class DeterminismChecks {
  private static final int RUNS = 100;
  private static final int THREADS = 8;

  private static final List<String> LOCALES =
      List.of(
          "tr-TR",
          "ar-EG-u-nu-arab",
          "th-TH-u-ca-buddhist-nu-thai",
          "hi-IN-u-nu-deva",
          "ja-JP-u-ca-japanese",
          "de-CH");

  private static final List<String> ZONES =
      List.of(
          "Pacific/Kiritimati",
          "America/St_Johns",
          "Asia/Kathmandu",
          "Pacific/Pago_Pago",
          "Australia/Lord_Howe",
          "UTC");

  private static final List<Instant> TIMES =
      List.of(
          Instant.parse("1999-12-31T23:59:59.999Z"),
          Instant.parse("2024-02-29T12:00:00Z"),
          Instant.parse("2038-01-19T03:14:08Z"),
          Instant.parse("2031-10-05T15:30:00Z"));

  private DeterminismChecks() {}

  /** CA-15. */
  static void repeated(Subject subject, Remarks remarks) {
    if (subject.corpora().isEmpty()) {
      remarks.skip("there are no canonical corpora to translate");
    }
    for (CanonicalCorpus corpus : subject.corpora()) {
      RecordingClock clock = new RecordingClock(Subject.START, 0);
      Bench bench = subject.bench(corpus, clock);
      Attempt first = bench.attempt(corpus.payload(), corpus.options());
      IngestionResult ingested = first.ingested();
      if (ingested == null || !first.isStructured()) {
        continue;
      }
      for (int run = 2; run <= RUNS; run++) {
        same(corpus, "run " + run, first, bench.translate(ingested), remarks);
      }
      same(
          corpus,
          "another instance",
          first,
          subject.bench(corpus, clock).translate(ingested),
          remarks);
      for (Attempt other : atOnce(bench, ingested)) {
        same(corpus, "one of " + THREADS + " threads", first, other, remarks);
      }
    }
    ContentChecks.order(subject, remarks);
  }

  private static List<Attempt> atOnce(Bench bench, IngestionResult ingested) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Attempt>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS * 2; i++) {
        tasks.add(() -> bench.translate(ingested));
      }
      List<Attempt> attempts = new ArrayList<>();
      for (Future<Attempt> future : threads.invokeAll(tasks)) {
        attempts.add(future.get());
      }
      return attempts;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(String.valueOf(e.getCause()), e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void same(
      CanonicalCorpus corpus, String when, Attempt first, Attempt other, Remarks remarks) {
    TranslationResult wanted = first.translated();
    TranslationResult found = other.translated();
    if (wanted == null || found == null) {
      remarks.expect(wanted == null && found == null, corpus.name(), when + ": " + other.summary());
    } else if (!statement(wanted).equals(statement(found))) {
      remarks.add(corpus.name(), when + " gave another result than the first");
    }
  }

  /** Everything that a translation says, but for the times. */
  private static List<Object> statement(TranslationResult result) {
    Triumvirate triumvirate = result.triumvirate();
    List<Object> statement = new ArrayList<>();
    if (triumvirate != null) {
      statement.add(triumvirate.triumvirateId());
      statement.add(ContentDigest.of(Binding.write(triumvirate)));
    }
    statement.add(new TranslationLog(result.translationLog()));
    statement.add(result.unmappedElements());
    statement.add(result.confidence());
    statement.add(result.warnings());
    statement.add(result.errors());
    return statement;
  }

  /** CA-16. */
  static void surroundings(Subject subject, Remarks remarks) {
    CodeChecks.surroundings(subject, remarks);
    if (subject.corpora().isEmpty()) {
      remarks.skip("there are no canonical corpora to translate");
    }
    for (CanonicalCorpus corpus : subject.corpora()) {
      Attempt first = attempt(subject, corpus, Subject.START, remarks);
      for (Instant time : TIMES) {
        equal(corpus, "at " + time, first, attempt(subject, corpus, time, remarks), remarks);
      }
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        for (int i = 0; i < LOCALES.size(); i++) {
          Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
          TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
          Attempt there = attempt(subject, corpus, Subject.START, remarks);
          equal(corpus, "in " + LOCALES.get(i) + ", " + ZONES.get(i), first, there, remarks);
        }
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  private static Attempt attempt(
      Subject subject, CanonicalCorpus corpus, Instant time, Remarks remarks) {
    RecordingClock clock = new RecordingClock(time, 1);
    Attempt attempt = subject.bench(corpus, clock).attempt(corpus.payload(), corpus.options());
    Triumvirate triumvirate = attempt.triumvirate();
    if (triumvirate != null) {
      remarks.expect(
          clock.gave(triumvirate.createdAt())
              && clock.gave(triumvirate.sourceCorpus().receivedAt()),
          corpus.name(),
          "created_at and received_at are not times that the context's clock gave");
    }
    return attempt;
  }

  private static void equal(
      CanonicalCorpus corpus, String when, Attempt first, Attempt other, Remarks remarks) {
    TranslationResult wanted = first.translated();
    TranslationResult found = other.translated();
    boolean alike = first.codes().equals(other.codes());
    if (wanted != null && found != null) {
      alike = statement(wanted).equals(statement(found));
    }
    remarks.expect(alike, corpus.name(), when + " it gave another result: " + other.summary());
  }
}
