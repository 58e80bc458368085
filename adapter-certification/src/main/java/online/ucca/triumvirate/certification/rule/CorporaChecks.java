package online.ucca.triumvirate.certification.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Attempt;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.Deadline;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.StrangePayloads;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.error.ErrorCode;

/** What an adapter is held against, and how it takes files of several corpora apart. */
final class CorporaChecks {
  private CorporaChecks() {}

  /** CA-40. */
  static void brought(Subject subject, Remarks remarks) {
    List<String> types = subject.version().supportedCorpusTypes();
    for (String type : types) {
      remarks.expect(
          subject.translated().stream().anyMatch(corpus -> corpus.corpusType().equals(type)),
          type,
          "no canonical corpus of this type is to be translated");
      remarks.expect(
          subject.refused().stream().anyMatch(corpus -> corpus.corpusType().equals(type)),
          type,
          "no canonical corpus of this type is to be refused");
    }
    for (CanonicalCorpus corpus : subject.corpora()) {
      remarks.expect(
          types.contains(corpus.corpusType()),
          corpus.name(),
          "its corpus type '" + corpus.corpusType() + "' is none of " + types);
      remarks.expect(
          corpus.isRefused() || corpus.expected() != null,
          corpus.name(),
          "the expected Triumvirate " + corpus.expectedFile() + " is not there");
    }
  }

  /** CA-41. */
  static void everyCorpus(Subject subject, Remarks remarks) {
    for (CanonicalCorpus corpus : subject.corpora()) {
      Bench bench = subject.bench(corpus);
      List<CorpusPayload> parts = parts(bench, corpus.payload());
      if (corpus.parts().isEmpty()) {
        remarks.expect(
            parts.equals(List.of(corpus.payload())),
            corpus.name(),
            "it is one corpus and was taken apart into " + names(parts));
        continue;
      }
      remarks.expect(
          names(parts).equals(corpus.parts()),
          corpus.name(),
          "expected the corpora " + corpus.parts() + ", found " + names(parts));
      for (CorpusPayload part : parts) {
        remarks.expect(
            parts(bench, part).equals(List.of(part)),
            corpus.name(),
            part.describe() + " is a part and was taken apart again");
        remarks.expect(
            corpus.corpusType().equals(bench.adapter().identify(part).corpusType()),
            corpus.name(),
            part.describe() + " is a part and is not recognised as " + corpus.corpusType());
      }
    }
    StrangePayloads.noise()
        .forEach(
            (name, payload) ->
                remarks.expect(
                    parts(any(subject), payload).equals(List.of(payload)),
                    name,
                    "it is not the adapter's own, and was not given back as it is"));
  }

  /** CA-42. */
  static void acquiresNothing(Subject subject, Remarks remarks) {
    Map<String, CorpusPayload> payloads = new LinkedHashMap<>(StrangePayloads.foreign());
    subject.corpora().forEach(corpus -> payloads.put(corpus.name(), corpus.payload()));
    subject.corpora().forEach(corpus -> payloads.putAll(StrangePayloads.damaged(corpus)));
    Bench bench = any(subject);
    payloads.forEach(
        (name, payload) -> {
          try {
            List<CorpusPayload> first = parts(bench, payload);
            remarks.expect(!first.isEmpty(), name, "it was taken apart into nothing");
            remarks.expect(
                first.equals(parts(any(subject), payload)), name, "it was taken apart in two ways");
          } catch (Deadline.Missed e) {
            throw e;
          } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            remarks.add(name, "corpora threw " + e);
          }
        });
    remarks.expect(
        bench.uses() == 0, "any payload", "corpora used the cache, the network or the log");
  }

  /** CA-43. */
  static void oneAtATime(Subject subject, Remarks remarks) {
    for (CanonicalCorpus corpus : subject.corpora()) {
      Bench bench = subject.bench(corpus);
      if (parts(bench, corpus.payload()).size() > 1) {
        Attempt attempt = bench.attempt(corpus.payload(), corpus.options());
        remarks.expect(
            attempt.ingested() == null
                && attempt.codes().equals(List.of(ErrorCode.ING_SEVERAL_CORPORA.name())),
            corpus.name(),
            "it holds several corpora, and was not refused with " + ErrorCode.ING_SEVERAL_CORPORA);
      }
    }
  }

  private static List<CorpusPayload> parts(Bench bench, CorpusPayload payload) {
    return bench.adapter().corpora(payload).toList();
  }

  private static List<String> names(List<CorpusPayload> parts) {
    return parts.stream().map(CorpusPayload::describe).toList();
  }

  private static Bench any(Subject subject) {
    return subject.bench(CanonicalCorpus.NONE);
  }
}
