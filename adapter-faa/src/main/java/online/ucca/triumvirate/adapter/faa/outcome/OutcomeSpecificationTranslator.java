package online.ucca.triumvirate.adapter.faa.outcome;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.clause.AbsentPlaces;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/**
 * Maps a standard, with what part 61 says of its tests, to the Outcome Specification. The rules
 * stand in {@code docs/worlds/us-faa/standards.md}.
 */
public final class OutcomeSpecificationTranslator {
  private static final String ROOT = "/instruments/outcome_specification";
  private static final String EVIDENCE = ROOT + "/evidence_requirements";

  private OutcomeSpecificationTranslator() {}

  /**
   * Maps a standard.
   *
   * @param standard the standard
   * @param law the parts of the regulations given with it
   * @param absent takes what part 61 lacks
   * @param draft takes every decision and finding
   * @return the Outcome Specification
   */
  public static OutcomeSpecification translate(
      CertificationStandard standard,
      List<LawText> law,
      AbsentPlaces absent,
      TranslationDraft draft) {
    LawEvidence ofLaw = new LawEvidence(law, standard, absent, draft);
    StandardEvidence ofStandard = new StandardEvidence(standard, draft);
    List<EvidenceStatement> notes =
        new ArrayList<>(ofStandard.notes(EVIDENCE + "/range_conditions"));
    notes.addAll(ofStandard.references(EVIDENCE + "/range_conditions", notes.size()));
    return new OutcomeSpecification(
        instrument(standard),
        new Domain(
            "us-airman-certification",
            "Airman certification",
            null,
            AirmanLabels.ALL,
            ofLaw.basis()),
        new StandardOutcomes(standard, draft).at(ROOT + "/outcomes"),
        new EvidenceRequirements(
            ofLaw.knowledge(EVIDENCE + "/knowledge_evidence"),
            ofLaw.performance(EVIDENCE + "/performance_evidence"),
            ofLaw.conditions(EVIDENCE + "/conditions"),
            List.of(),
            notes));
  }

  private static InstrumentRef instrument(CertificationStandard standard) {
    return new InstrumentRef(
        "FAA",
        standard.documentNumber(),
        standard.title(),
        standard.date(),
        orNull(standard.effectiveDate()),
        orNull(standard.sourceUri()),
        "US",
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
