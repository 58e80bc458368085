package online.ucca.triumvirate.certification.rule;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Attempt;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.RecordingClock;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.error.Finding;

/** How the adapter acquires a corpus. */
final class IngestChecks {
  private IngestChecks() {}

  /** CA-08. */
  static void complete(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          CorpusIdentity identity = bench.adapter().identify(corpus.payload());
          String type = ingested.rawCorpus().corpusType();
          remarks.expect(
              type.equals(identity.corpusType())
                  || (corpus.files().isEmpty()
                      && subject.version().supportedCorpusTypes().contains(type)),
              corpus.name(),
              "identify says " + identity.corpusType() + ", the raw corpus " + type);
          for (CorpusFile given : corpus.files()) {
            remarks.expect(
                ingested.rawCorpus().files().contains(given),
                corpus.name(),
                "the raw corpus does not hold " + given + " as it was given");
          }
        });
  }

  /** CA-09. */
  static void logged(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          List<AcquisitionStep> log = ingested.acquisitionLog();
          remarks.expect(!log.isEmpty(), corpus.name(), "the acquisition log is empty");
          for (AcquisitionStep step : log) {
            remarks.expect(
                bench.clock().gave(step.at()),
                corpus.name(),
                "the step " + step + " has a time that the context's clock did not give");
            remarks.expect(
                !step.source().isBlank() && !step.detail().isBlank(),
                corpus.name(),
                "the step " + step + " does not say from where, or what");
          }
          for (CorpusFile file : corpus.files()) {
            told(log, file.name(), corpus, remarks);
          }
          for (URI uri : bench.source().asked()) {
            told(log, uri.toString(), corpus, remarks);
          }
        });
  }

  private static void told(
      List<AcquisitionStep> log, String what, CanonicalCorpus corpus, Remarks remarks) {
    remarks.expect(
        log.stream().anyMatch(step -> step.source().contains(what) || step.detail().contains(what)),
        corpus.name(),
        "no step of the acquisition log names " + what);
  }

  /** CA-11. */
  static void withoutNetwork(Subject subject, Remarks remarks) {
    if (subject.corpora().isEmpty()) {
      remarks.skip("there are no canonical corpora to ingest");
    }
    for (CanonicalCorpus corpus : subject.corpora()) {
      IngestionOptions offline = new IngestionOptions(false, true, corpus.enrichmentLevel());
      IngestionOptions refreshed = new IngestionOptions(true, true, corpus.enrichmentLevel());
      Bench empty =
          subject.bench(
              corpus, Subject.CLIENT, corpus.configuration(), new RecordingClock(Subject.START, 1));
      for (IngestionOptions options : List.of(offline, refreshed)) {
        refusedWithIngestionCodes(
            corpus, empty.attempt(corpus.payload(), options), "with nothing cached", remarks);
      }
      noNetwork(corpus, empty, 0, remarks);
      if (corpus.isRefused()) {
        continue;
      }
      Bench full = subject.bench(corpus);
      IngestionResult first = full.attempt(corpus.payload(), corpus.options()).ingested();
      int asked = full.source().asked().size();
      Attempt again = full.attempt(corpus.payload(), offline);
      IngestionResult second = again.ingested();
      if (first != null) {
        remarks.expect(
            second != null
                && first.rawCorpus().equals(second.rawCorpus())
                && first.supplementaryData().equals(second.supplementaryData()),
            corpus.name(),
            "what was acquired before is not found without the network: " + again.summary());
      }
      noNetwork(corpus, full, asked, remarks);
    }
  }

  private static void refusedWithIngestionCodes(
      CanonicalCorpus corpus, Attempt attempt, String when, Remarks remarks) {
    if (attempt.ingested() == null) {
      List<String> codes =
          new ArrayList<>(attempt.errors().stream().map(Finding::errorCode).toList());
      remarks.expect(
          attempt.isStructured() && codes.stream().anyMatch(IngestChecks::isIngestionCode),
          corpus.name(),
          "skip_network " + when + " ended in " + attempt.summary() + ", not with an ING_ code");
    }
  }

  /** A corpus that cannot be read at all is refused for that, network or not. */
  private static boolean isIngestionCode(String code) {
    return code.startsWith("ING_") || code.startsWith("JSN_");
  }

  private static void noNetwork(CanonicalCorpus corpus, Bench bench, int before, Remarks remarks) {
    List<URI> asked = bench.source().asked();
    remarks.expect(
        asked.size() == before,
        corpus.name(),
        "with skip_network it asked for "
            + asked.subList(Math.min(before, asked.size()), asked.size()));
  }
}
