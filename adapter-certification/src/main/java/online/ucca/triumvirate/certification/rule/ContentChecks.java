package online.ucca.triumvirate.certification.rule;

import jakarta.json.JsonString;
import java.util.List;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.corpora.Difference;
import online.ucca.triumvirate.certification.corpora.StructuralEquivalence;
import online.ucca.triumvirate.certification.subject.Nodes;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Whether a Triumvirate says what its source says: held against the expected one. */
final class ContentChecks {
  private ContentChecks() {}

  /** CA-20. */
  static void sources(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) ->
            Nodes.of(Binding.write(triumvirate))
                .forEach(
                    (pointer, sourceRef) ->
                        remarks.expect(
                            sourceRef instanceof JsonString text && !text.getString().isBlank(),
                            corpus.name(),
                            pointer + " has no source_ref")));
    golden(Obligation.CA_20, subject, remarks);
  }

  /** CA-21. */
  static void dropped(Subject subject, Remarks remarks) {
    golden(Obligation.CA_21, subject, remarks);
  }

  /** CA-22. */
  static void invented(Subject subject, Remarks remarks) {
    golden(Obligation.CA_22, subject, remarks);
  }

  /** CA-23. */
  static void faithful(Subject subject, Remarks remarks) {
    golden(Obligation.CA_23, subject, remarks);
  }

  /** Part of CA-15: the expected Triumvirate was made in another process. */
  static void order(Subject subject, Remarks remarks) {
    golden(Obligation.CA_15, subject, remarks);
  }

  /** Tells of the differences from the expected Triumvirates that are one rule's matter. */
  static void golden(Obligation obligation, Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) ->
            differences(corpus, triumvirate).stream()
                .filter(difference -> difference.obligation() == obligation)
                .forEach(difference -> remarks.add(corpus.name(), difference.toString())));
  }

  private static List<Difference> differences(CanonicalCorpus corpus, Triumvirate triumvirate) {
    JsonDocument expected = corpus.expected();
    return expected == null
        ? List.of()
        : StructuralEquivalence.differences(expected, Binding.write(triumvirate));
  }
}
