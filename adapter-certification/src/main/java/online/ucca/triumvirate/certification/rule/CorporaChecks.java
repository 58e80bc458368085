package online.ucca.triumvirate.certification.rule;

import java.util.List;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;

/** What an adapter is held against. */
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
}
