package online.ucca.triumvirate.certification.rule;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Attempt;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.Deadline;
import online.ucca.triumvirate.certification.subject.RecordingClock;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.StrangePayloads;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.Triumvirate;

/** Whether the adapter comes to an end. */
final class TimeChecks {
  private static final int MOST_MISSED = 3;
  private static final Duration SOON = Duration.ofSeconds(2);

  private TimeChecks() {}

  /** CA-38. */
  static void deadline(Subject subject, Remarks remarks) {
    for (CanonicalCorpus corpus : subject.corpora()) {
      Map<String, CorpusPayload> payloads = new LinkedHashMap<>();
      payloads.put(corpus.name(), corpus.payload());
      payloads.putAll(StrangePayloads.damaged(corpus));
      Bench bench = subject.bench(corpus);
      all(payloads, corpus, bench, remarks);
    }
    Bench bench =
        subject.bench(
            CanonicalCorpus.NONE, Subject.CLIENT, Map.of(), new RecordingClock(Subject.START, 1));
    all(StrangePayloads.foreign(), CanonicalCorpus.NONE, bench, remarks);
  }

  /** Until it has missed so often that nothing more is to be learned. */
  private static void all(
      Map<String, CorpusPayload> payloads, CanonicalCorpus corpus, Bench bench, Remarks remarks) {
    payloads.forEach(
        (name, payload) -> {
          if (remarks.all().size() < MOST_MISSED) {
            ends(name, payload, corpus, bench, remarks);
          }
        });
  }

  private static void ends(
      String name, CorpusPayload payload, CanonicalCorpus corpus, Bench bench, Remarks remarks) {
    try {
      bench.adapter().identify(payload);
      Triumvirate triumvirate = bench.attempt(payload, corpus.options()).triumvirate();
      if (triumvirate != null) {
        bench.adapter().validate(Subject.submitted(triumvirate));
      }
    } catch (Deadline.Missed e) {
      remarks.add(name, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError thrown) {
      // Whatever identify and validate throw is another rule's matter: they ended.
    }
  }

  /** CA-39. */
  static void interruption(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          CorpusAdapter adapter = bench.untimed();
          interrupted(corpus, "identify", () -> adapter.identify(corpus.payload()), remarks);
          interrupted(
              corpus,
              "translate",
              () -> adapter.translate(ingested.rawCorpus(), ingested.supplementaryData()),
              remarks);
          interrupted(
              corpus, "validate", () -> adapter.validate(Subject.submitted(triumvirate)), remarks);
          Attempt again = bench.translate(ingested);
          remarks.expect(
              again.triumvirate() != null,
              corpus.name(),
              "after an interruption it is " + again.summary());
        });
  }

  private static void interrupted(
      CanonicalCorpus corpus, String step, Runnable call, Remarks remarks) {
    try {
      boolean kept =
          Deadline.within(
              SOON,
              step,
              () -> {
                Thread.currentThread().interrupt();
                try {
                  call.run();
                } catch (RuntimeException thrown) {
                  return true;
                }
                return Thread.currentThread().isInterrupted();
              });
      remarks.expect(kept, corpus.name(), step + " swallowed an interruption");
    } catch (Deadline.Missed e) {
      remarks.add(corpus.name(), "interrupted before it began, " + e.getMessage());
    }
  }
}
