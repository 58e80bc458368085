package online.ucca.triumvirate.certification.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Attempt;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.StrangePayloads;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.TriumvirateIdentity;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.Binding;
import org.jspecify.annotations.Nullable;

/** Whether a Triumvirate is whole, and says whose it is. */
final class EnvelopeChecks {
  private EnvelopeChecks() {}

  /** CA-17. */
  static void whole(Subject subject, Remarks remarks) {
    if (subject.translated().isEmpty()) {
      remarks.skip("there are no canonical corpora to translate");
    }
    for (CanonicalCorpus corpus : subject.corpora()) {
      Bench bench = subject.bench(corpus);
      Attempt attempt = bench.attempt(corpus.payload(), corpus.options());
      remarks.expect(
          corpus.isRefused() || attempt.triumvirate() != null,
          corpus.name(),
          "expected a Triumvirate, found " + attempt.summary());
      wholeOrNothing(subject, corpus.name(), attempt, remarks);
      Map<String, CorpusPayload> damaged = new LinkedHashMap<>(StrangePayloads.damaged(corpus));
      damaged.forEach(
          (name, payload) ->
              wholeOrNothing(subject, name, bench.attempt(payload, corpus.options()), remarks));
      IngestionResult ingested = attempt.ingested();
      if (ingested != null) {
        RawCorpus foreign = new RawCorpus("no_such_type", ingested.rawCorpus().files());
        Attempt refused =
            bench.translate(
                new IngestionResult(
                    foreign,
                    ingested.supplementaryData(),
                    ingested.acquisitionLog(),
                    ingested.cacheStatus()));
        wholeOrNothing(subject, corpus.name() + " as 'no_such_type'", refused, remarks);
      }
    }
  }

  private static void wholeOrNothing(
      Subject subject, String where, Attempt attempt, Remarks remarks) {
    remarks.expect(attempt.isStructured(), where, "it threw " + attempt.failure());
    if (attempt.translated() != null && attempt.triumvirate() == null) {
      remarks.expect(
          attempt.errors().stream().anyMatch(Finding::blocks),
          where,
          "there is no Triumvirate, and no error that blocks");
    }
    Triumvirate triumvirate = attempt.triumvirate();
    if (triumvirate != null) {
      List<Finding> violations = structure(subject, triumvirate);
      remarks.expect(
          violations.isEmpty(),
          where,
          "the Triumvirate is not whole: "
              + violations.stream()
                  .map(finding -> finding.triumvirateElement() + " " + finding.message())
                  .toList());
    }
  }

  private static List<Finding> structure(Subject subject, Triumvirate triumvirate) {
    return subject
        .schemaValidator()
        .validate(Binding.write(Subject.submitted(triumvirate)), triumvirate.schemaVersion())
        .stream()
        .filter(Finding::blocks)
        .toList();
  }

  /** CA-18. */
  static void id(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          TriumvirateIdentity identity =
              new TriumvirateIdentity(
                  bench.context().clientId(),
                  subject.version().adapterId(),
                  subject.version().adapterVersion(),
                  subject.version().triumvirateSchemaVersion(),
                  triumvirate.sourceCorpus().corpusId(),
                  ingested.rawCorpus().hash(),
                  ingested.supplementaryData().hash(),
                  bench.context().configurationHash());
          remarks.expect(
              identity.triumvirateId().equals(triumvirate.triumvirateId()),
              corpus.name(),
              "expected "
                  + identity.triumvirateId()
                  + " of "
                  + identity
                  + ", found "
                  + triumvirate.triumvirateId());
        });
  }

  /** CA-19. */
  static void envelope(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          AdapterVersionInfo version = subject.version();
          CorpusIdentity identity = bench.adapter().identify(corpus.payload());
          Members members = new Members(corpus.name(), remarks);
          members.equal("adapter_id", version.adapterId(), triumvirate.adapterId());
          members.equal("adapter_version", version.adapterVersion(), triumvirate.adapterVersion());
          members.equal(
              "schema_version", version.triumvirateSchemaVersion(), triumvirate.schemaVersion());
          members.equal("client_id", bench.context().clientId(), triumvirate.clientId());
          members.equal(
              "source_corpus/corpus_hash",
              ingested.rawCorpus().hash(),
              triumvirate.sourceCorpus().corpusHash());
          if (identity.corpusId() != null) {
            members.equal(
                "source_corpus/corpus_id",
                identity.corpusId(),
                triumvirate.sourceCorpus().corpusId());
          }
          if (identity.corpusVersion() != null) {
            members.equal(
                "source_corpus/corpus_version",
                identity.corpusVersion(),
                triumvirate.sourceCorpus().corpusVersion());
          }
          members.equal(
              "provenance/adapter_signature", null, triumvirate.provenance().adapterSignature());
          members.equal("provenance/submission_id", null, triumvirate.provenance().submissionId());
        });
    ContentChecks.golden(Obligation.CA_19, subject, remarks);
  }

  /** Members of one envelope. */
  private record Members(String corpus, Remarks remarks) {
    void equal(String member, @Nullable Object expected, @Nullable Object found) {
      remarks.expect(
          Objects.equals(expected, found),
          corpus,
          "/" + member + ": expected " + expected + ", found " + found);
    }
  }
}
