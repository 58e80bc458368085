package online.ucca.triumvirate.adapter.tga.translate;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;

/** The instruments that govern every unit and are only referred to. */
final class ReferenceInstruments {
  private static final String OUTCOME_STANDARDS = KnownInstrument.OUTCOME_STANDARDS_2025.id();
  private static final String PRINCIPLE = "principle of assessment";
  private static final String RULE = "rule of evidence";

  /** The Outcome Standards 2025, by reference: no clause is in the corpus (spec Q1 a). */
  static final ComplianceRuleset RULESET =
      new ComplianceRuleset(KnownInstrument.OUTCOME_STANDARDS_2025.ref(), List.of(), List.of());

  /** The framework that credentials belong to. */
  static final InstrumentRef AQF =
      new InstrumentRef(
          "AQF",
          "AQF",
          "Australian Qualifications Framework",
          "Second Edition, January 2013",
          null,
          "https://www.aqf.edu.au/",
          "AU",
          null,
          List.of(),
          List.of(),
          List.of());

  /** What assessment rests on, by name and clause. */
  static final List<AssessmentPrinciple> ASSESSMENT_BASIS =
      List.of(
          basis(PRINCIPLE, "Fairness", "(a)(i)"),
          basis(PRINCIPLE, "Flexibility", "(a)(ii)"),
          basis(PRINCIPLE, "Validity", "(a)(iii)"),
          basis(PRINCIPLE, "Reliability", "(a)(iv)"),
          basis(RULE, "Validity", "(b)(i)"),
          basis(RULE, "Sufficiency", "(b)(ii)"),
          basis(RULE, "Authenticity", "(b)(iii)"),
          basis(RULE, "Currency", "(b)(iv)"));

  private ReferenceInstruments() {}

  private static AssessmentPrinciple basis(String kind, String title, String paragraph) {
    return new AssessmentPrinciple(
        kind, title, null, OUTCOME_STANDARDS + ", Schedule 1, Standard 1.4(2)" + paragraph);
  }
}
