package online.ucca.triumvirate.certification.rule;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.adapter.TranslationLog;
import online.ucca.triumvirate.certification.subject.Nodes;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Whether what the adapter says of its own work is true. */
final class HonestyChecks {
  /** {@code /instruments/<instrument>}: less is no place. */
  private static final int DEPTH_OF_AN_INSTRUMENT = 2;

  private HonestyChecks() {}

  /** CA-24. */
  static void log(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          JsonDocument document = Binding.write(triumvirate);
          TranslationLog log = new TranslationLog(result.translationLog());
          Set<String> places = Nodes.places(document).keySet();
          for (MappingDecision decision : log.translationLog()) {
            remarks.expect(
                places.contains(decision.triumvirateElement()),
                corpus.name(),
                "a decision points to " + decision.triumvirateElement() + ", where nothing is");
            remarks.expect(
                !decision.sourceElement().isBlank() && !decision.rule().isBlank(),
                corpus.name(),
                "a decision for " + decision.triumvirateElement() + " says no source or no rule");
          }
          for (String node : Nodes.of(document).keySet()) {
            remarks.expect(
                log.translationLog().stream().anyMatch(decision -> decides(decision, node)),
                corpus.name(),
                "no decision of the translation log is for " + node);
          }
          remarks.expect(
              log.hash().equals(triumvirate.provenance().translationLogHash()),
              corpus.name(),
              "translation_log_hash: expected "
                  + log.hash()
                  + ", found "
                  + triumvirate.provenance().translationLogHash());
        });
    ContentChecks.golden(Obligation.CA_24, subject, remarks);
  }

  /**
   * A node that comes from the source has a decision of its own; what the adapter states of its own
   * knowledge may be decided as a whole, within one instrument.
   */
  private static boolean decides(MappingDecision decision, String node) {
    String at = decision.triumvirateElement();
    return at.equals(node)
        || (!decision.mapsSource()
            && at.chars().filter(c -> c == '/').count() >= DEPTH_OF_AN_INSTRUMENT
            && node.startsWith(at + "/"));
  }

  /** CA-25. */
  static void coverage(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          TranslationLog log = new TranslationLog(result.translationLog());
          Coverage coverage = triumvirate.validation().coverage();
          if (coverage == null) {
            remarks.add(corpus.name(), "the envelope states no coverage");
            return;
          }
          remarks.expect(
              coverage.mapped() == log.mapped(),
              corpus.name(),
              "mapped: the log has " + log.mapped() + ", the envelope " + coverage.mapped());
          remarks.expect(
              coverage.unmappedElements().equals(result.unmappedElements())
                  && coverage.unmapped() == result.unmappedElements().size(),
              corpus.name(),
              "unmapped: the result lists "
                  + result.unmappedElements()
                  + ", the envelope "
                  + coverage.unmapped()
                  + " "
                  + coverage.unmappedElements());
          Set<String> mapped =
              log.translationLog().stream()
                  .filter(MappingDecision::mapsSource)
                  .map(MappingDecision::sourceElement)
                  .collect(Collectors.toSet());
          Set<String> seen = new HashSet<>();
          for (UnmappedElement element : result.unmappedElements()) {
            remarks.expect(
                !mapped.contains(element.sourceElement()),
                corpus.name(),
                "'" + element.sourceElement() + "' is listed as unmapped, and a decision maps it");
            remarks.expect(
                seen.add(element.sourceElement()) && !element.reason().isBlank(),
                corpus.name(),
                "'" + element.sourceElement() + "' is listed twice, or without a reason");
          }
        });
    ContentChecks.golden(Obligation.CA_25, subject, remarks);
  }

  /** CA-26. */
  static void confidence(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          boolean incomplete = result.warnings().stream().anyMatch(Finding::saysSourceIsIncomplete);
          remarks.expect(
              !(incomplete && result.confidence() == Confidence.FULL),
              corpus.name(),
              "confidence is full, and the source lacks something: " + result.warnings());
          remarks.expect(
              Objects.equals(result.confidence(), triumvirate.provenance().confidence()),
              corpus.name(),
              "the result says "
                  + result.confidence()
                  + ", the envelope "
                  + triumvirate.provenance().confidence());
        });
    ContentChecks.golden(Obligation.CA_26, subject, remarks);
  }
}
