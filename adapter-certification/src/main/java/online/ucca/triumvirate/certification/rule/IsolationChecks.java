package online.ucca.triumvirate.certification.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Attempt;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.RecordingClock;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.StrangePayloads;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.json.Binding;
import org.jspecify.annotations.Nullable;

/** Whether clients, and threads, keep out of each other's way. */
final class IsolationChecks {
  private static final ClientId OTHER = new ClientId("certification-other-client");
  private static final String UNKNOWN_SETTING = "certification.unknown-setting";
  private static final int THREADS = 8;
  private static final int ROUNDS = 6;
  private static final int TRANSLATIONS = 8;

  private IsolationChecks() {}

  /** CA-35. */
  static void clients(Subject subject, Remarks remarks) {
    if (subject.translated().isEmpty()) {
      remarks.skip("there are no canonical corpora to translate for two clients");
    }
    for (CanonicalCorpus corpus : subject.translated()) {
      Attempt before = own(subject, corpus).attempt(corpus.payload(), corpus.options());
      // Another client's instance sees everything there is, and versions that nobody else has.
      for (CanonicalCorpus seen : subject.corpora()) {
        Bench other = other(subject, seen);
        other.attempt(seen.payload(), seen.options());
        other.attempt(StrangePayloads.halved(seen), seen.options());
      }
      Bench bench = own(subject, corpus);
      CorpusId id = bench.adapter().identify(corpus.payload()).corpusId();
      if (id != null) {
        notKnown(corpus, new CorpusPayload.Reference(id.value()), bench, remarks);
      }
      Attempt after = bench.attempt(corpus.payload(), corpus.options());
      same(corpus, before, after, remarks);
      IngestionResult ingested = after.ingested();
      remarks.expect(
          ingested == null || ingested.cacheStatus() == CacheStatus.MISS,
          corpus.name(),
          "this client's cache was empty, and ingest says "
              + (ingested == null ? "" : ingested.cacheStatus())
              + " after another client had the same corpus");
    }
  }

  private static void notKnown(
      CanonicalCorpus corpus, CorpusPayload.Reference reference, Bench bench, Remarks remarks) {
    if (bench.adapter().identify(reference).isSupported() && corpus.served().isEmpty()) {
      Attempt attempt = bench.attempt(reference, corpus.options());
      remarks.expect(
          attempt.ingested() == null,
          corpus.name(),
          "a client that never had " + reference.code() + " gets it after another client had it");
    }
  }

  private static void same(CanonicalCorpus corpus, Attempt before, Attempt after, Remarks remarks) {
    IngestionResult first = before.ingested();
    IngestionResult second = after.ingested();
    remarks.expect(
        first == null || (second != null && first.rawCorpus().equals(second.rawCorpus())),
        corpus.name(),
        "after another client, ingest gives something else");
    Triumvirate wanted = before.triumvirate();
    Triumvirate found = after.triumvirate();
    if (found != null) {
      remarks.expect(
          wanted != null
              && (hasOwnExtraction(first, second)
                  || wanted.triumvirateId().equals(found.triumvirateId()))
              && wanted.instruments().equals(found.instruments())
              && wanted.sourceCorpus().corpusHash().equals(found.sourceCorpus().corpusHash()),
          corpus.name(),
          "after another client, translate gives something else");
      remarks.expect(
          !Binding.write(found).tree().toString().contains(OTHER.value()),
          corpus.name(),
          "the other client's id stands in this client's Triumvirate");
    }
  }

  /** Each instance has an extraction of its own, which need not be the same (CA-13). */
  private static boolean hasOwnExtraction(
      @Nullable IngestionResult one, @Nullable IngestionResult other) {
    return one != null
        && other != null
        && !one.supplementaryData().equals(other.supplementaryData());
  }

  /** CA-36. */
  static void ownClient(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          Triumvirate other = other(subject, corpus).translate(ingested).triumvirate();
          remarks.expect(
              other != null && other.clientId().equals(OTHER),
              corpus.name(),
              "another client's Triumvirate does not state that client");
          differs(corpus, "another client", triumvirate, other, remarks);
          Map<String, String> configuration = new LinkedHashMap<>(corpus.configuration());
          configuration.put(UNKNOWN_SETTING, "x");
          Bench configured =
              subject.bench(
                  corpus, Subject.CLIENT, configuration, new RecordingClock(Subject.START, 1));
          // An adapter may refuse a setting that it does not know; it may not ignore it.
          differs(
              corpus,
              "another configuration",
              triumvirate,
              configured.translate(ingested).triumvirate(),
              remarks);
        });
  }

  private static void differs(
      CanonicalCorpus corpus,
      String what,
      Triumvirate one,
      @Nullable Triumvirate other,
      Remarks remarks) {
    remarks.expect(
        other == null || !one.triumvirateId().equals(other.triumvirateId()),
        corpus.name(),
        what + " gives the same triumvirate_id");
  }

  /** CA-37. */
  static void threads(Subject subject, Remarks remarks) {
    if (subject.translated().isEmpty()) {
      remarks.skip("there are no canonical corpora to translate at once");
    }
    for (CanonicalCorpus corpus : subject.translated()) {
      RecordingClock clock = new RecordingClock(Subject.START, 0);
      Bench bench = subject.bench(corpus, clock);
      IngestionResult ingested = bench.attempt(corpus.payload(), corpus.options()).ingested();
      if (ingested != null) {
        TranslationResult expected = bench.translate(ingested).translated();
        interleaved(subject, corpus, bench, expected, remarks);
        atOnce(subject, corpus, bench, expected, remarks);
      }
    }
  }

  /** One corpus is acquired between the acquisition and the translation of another. */
  private static void interleaved(
      Subject subject,
      CanonicalCorpus corpus,
      Bench bench,
      @Nullable TranslationResult expected,
      Remarks remarks) {
    for (CanonicalCorpus between : subject.corpora()) {
      Attempt before = bench.attempt(corpus.payload(), corpus.options());
      IngestionResult ingested = before.ingested();
      bench.attempt(between.payload(), between.options());
      bench.attempt(StrangePayloads.halved(between), between.options());
      remarks.expect(
          ingested != null && equal(expected, bench.translate(ingested).translated()),
          corpus.name(),
          "translate gives another result after " + between.name() + " was acquired");
    }
  }

  private static void atOnce(
      Subject subject,
      CanonicalCorpus corpus,
      Bench bench,
      @Nullable TranslationResult expected,
      Remarks remarks) {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<IngestionResult> ingested = new ArrayList<>();
    for (CanonicalCorpus other : subject.corpora()) {
      IngestionResult result = bench.attempt(other.payload(), other.options()).ingested();
      if (result != null) {
        ingested.add(result);
      }
    }
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int own = i;
        tasks.add(
            () -> {
              start.await();
              for (int round = 0; round < ROUNDS; round++) {
                Attempt attempt = bench.attempt(corpus.payload(), corpus.options());
                if (!equal(expected, attempt.translated())) {
                  remarks.add(
                      corpus.name(), "on one of " + THREADS + " threads: " + attempt.summary());
                }
                bench.adapter().identify(corpus.payload());
                translations(bench, ingested, own + round);
              }
              return true;
            });
      }
      for (Future<Boolean> task : threads.invokeAll(tasks)) {
        task.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      remarks.add(corpus.name(), "on one of " + THREADS + " threads: " + e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Keeps the instance busy with other corpora, so that there is something to be mixed up with. */
  private static void translations(Bench bench, List<IngestionResult> ingested, int first) {
    for (int i = 0; i < TRANSLATIONS; i++) {
      IngestionResult other = ingested.get((first + i) % ingested.size());
      Triumvirate triumvirate = bench.translate(other).triumvirate();
      if (triumvirate != null && i == 0) {
        bench.adapter().validate(Subject.submitted(triumvirate));
      }
    }
  }

  private static boolean equal(
      @Nullable TranslationResult expected, @Nullable TranslationResult found) {
    return expected == null ? found == null : expected.equals(found);
  }

  private static Bench own(Subject subject, CanonicalCorpus corpus) {
    return subject.bench(
        corpus, Subject.CLIENT, corpus.configuration(), new RecordingClock(Subject.START, 0));
  }

  private static Bench other(Subject subject, CanonicalCorpus corpus) {
    return subject.bench(
        corpus, OTHER, corpus.configuration(), new RecordingClock(Subject.START, 0));
  }
}
