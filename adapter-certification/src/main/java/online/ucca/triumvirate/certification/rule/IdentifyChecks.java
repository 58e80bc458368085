package online.ucca.triumvirate.certification.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.Deadline;
import online.ucca.triumvirate.certification.subject.RecordingClock;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.StrangePayloads;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.CorpusPayload;

/** What the adapter says of a payload before anything is done with it. */
final class IdentifyChecks {
  private static final String NO_CORPORA = "there are no canonical corpora to identify";

  private IdentifyChecks() {}

  /** CA-03. */
  static void recognition(Subject subject, Remarks remarks) {
    if (subject.translated().isEmpty()) {
      remarks.skip(NO_CORPORA);
    }
    for (CanonicalCorpus corpus : subject.corpora()) {
      CorpusIdentity identity = subject.bench(corpus).adapter().identify(corpus.payload());
      if (corpus.isRefused() && !identity.isSupported()) {
        continue;
      }
      String at = corpus.name();
      remarks.expect(identity.isSupported(), at, "it is not recognised");
      remarks.expect(
          corpus.corpusType().equals(identity.corpusType()),
          at,
          "expected corpus type " + corpus.corpusType() + ", found " + identity.corpusType());
      remarks.expect(
          corpus.isRefused() || identity.corpusId() != null, at, "its corpus id is not stated");
      remarks.expect(
          subject.version().sourceSystem().equals(identity.sourceSystem()),
          at,
          "expected source system "
              + subject.version().sourceSystem()
              + ", found "
              + identity.sourceSystem());
      remarks.expect(!identity.jurisdiction().isBlank(), at, "its jurisdiction is blank");
    }
  }

  /** CA-04. */
  static void hash(Subject subject, Remarks remarks) {
    payloads(subject)
        .forEach(
            (name, payload) -> {
              var found = any(subject).adapter().identify(payload).corpusHash();
              remarks.expect(
                  payload.hash().equals(found),
                  name,
                  "expected the payload's hash " + payload.hash() + ", found " + found);
            });
  }

  /** CA-05. */
  static void foreign(Subject subject, Remarks remarks) {
    Bench bench = any(subject);
    Map<String, CorpusPayload> payloads = new LinkedHashMap<>(StrangePayloads.foreign());
    subject.corpora().forEach(corpus -> payloads.putAll(StrangePayloads.damaged(corpus)));
    payloads.forEach(
        (name, payload) -> {
          try {
            CorpusIdentity identity = bench.adapter().identify(payload);
            remarks.expect(
                identity.isSupported()
                    ? subject.version().supportedCorpusTypes().contains(identity.corpusType())
                    : identity.corpusType() == null && identity.corpusId() == null,
                name,
                "it is "
                    + (identity.isSupported() ? "" : "not ")
                    + "supported, and of corpus type "
                    + identity.corpusType());
            remarks.expect(
                !identity.isSupported() || !StrangePayloads.noise().containsKey(name),
                name,
                "it is recognised as " + identity.corpusType());
          } catch (Deadline.Missed e) {
            throw e;
          } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            remarks.add(name, "identify threw " + e);
          }
        });
  }

  /** CA-06. */
  static void acquiresNothing(Subject subject, Remarks remarks) {
    for (CanonicalCorpus corpus : subject.corpora()) {
      Bench bench = subject.bench(corpus);
      CorpusIdentity first = bench.adapter().identify(corpus.payload());
      CorpusIdentity second = bench.adapter().identify(corpus.payload());
      bench.attempt(corpus.payload(), corpus.options());
      int uses = bench.uses();
      CorpusIdentity afterwards = bench.adapter().identify(corpus.payload());
      CorpusIdentity fresh = subject.bench(corpus).adapter().identify(corpus.payload());
      remarks.expect(
          first.equals(second) && first.equals(afterwards) && first.equals(fresh),
          corpus.name(),
          "identify gave several answers: " + first + ", " + second + ", " + afterwards);
      remarks.expect(
          bench.uses() == uses, corpus.name(), "identify used the cache, the network or the log");
    }
    Bench bench = any(subject);
    payloads(subject).values().forEach(bench.adapter()::identify);
    remarks.expect(
        bench.uses() == 0, "any payload", "identify used the cache, the network or the log");
  }

  /** CA-07. */
  static void version(Subject subject, Remarks remarks) {
    if (subject.translated().isEmpty()) {
      remarks.skip(NO_CORPORA);
    }
    for (CanonicalCorpus corpus : subject.translated()) {
      CorpusIdentity identity = subject.bench(corpus).adapter().identify(corpus.payload());
      remarks.expect(
          identity.corpusVersion() != null || corpus.files().isEmpty(),
          corpus.name(),
          "the version of the source material is not stated");
    }
  }

  private static Map<String, CorpusPayload> payloads(Subject subject) {
    Map<String, CorpusPayload> payloads = new LinkedHashMap<>(StrangePayloads.noise());
    subject.corpora().forEach(corpus -> payloads.put(corpus.name(), corpus.payload()));
    return payloads;
  }

  private static Bench any(Subject subject) {
    return subject.bench(
        CanonicalCorpus.NONE, Subject.CLIENT, Map.of(), new RecordingClock(Subject.START, 1));
  }
}
