package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;

/** The basis of assessment, in the words of the Outcome Standards where they were given. */
public final class CapturedBasis {
  private static final String BEFORE_REF = "Standard ";
  private static final String DASH = " – ";

  private CapturedBasis() {}

  /**
   * Fills in what each principle demands.
   *
   * @param named the principles, each with a citation that ends in its clause
   * @param text what was given with the product
   * @return the same principles; described, and cited as the clause's rule is, where the clause was
   *     given whole
   */
  public static List<AssessmentPrinciple> of(List<AssessmentPrinciple> named, GoverningText text) {
    return named.stream().map(principle -> filled(principle, text)).toList();
  }

  private static AssessmentPrinciple filled(AssessmentPrinciple principle, GoverningText text) {
    String citation = principle.sourceRef();
    String ref = citation.substring(citation.lastIndexOf(BEFORE_REF) + BEFORE_REF.length());
    return text.clause(KnownInstrument.OUTCOME_STANDARDS_2025, ref)
        .filter(clause -> !clause.isCut())
        .map(clause -> described(principle, clause))
        .orElse(principle);
  }

  private static AssessmentPrinciple described(AssessmentPrinciple principle, Clause clause) {
    int dash = clause.text().indexOf(DASH);
    String words = dash < 0 ? clause.text() : clause.text().substring(dash + DASH.length());
    return new AssessmentPrinciple(
        principle.kind(), principle.title(), EvidenceWording.sentence(words), clause.citation());
  }
}
