package online.ucca.triumvirate.engine.cco;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.cco.AssessmentCriterion;
import online.ucca.triumvirate.model.cco.Completeness;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.cco.LifecycleTerms;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/** Section 7 of a CCO, in part: which sections say nothing, and for want of what. */
final class EmptySections {
  private static final String REFERENCE_ONLY =
      "The Compliance Ruleset names the governing instrument only and has no clause-level rules";
  private static final String NO_SUCH_RULE = "The Compliance Ruleset has no rule of this kind";
  private static final String ELSEWHERE =
      "The outcomes are defined in other instruments, in which their criteria and evidence stand.";

  private final List<Completeness.EmptySection> sections = new ArrayList<>();

  private EmptySections() {}

  static List<Completeness.EmptySection> of(
      Instruments instruments,
      GoverningSections rules,
      List<AssessmentCriterion> criteria,
      LifecycleTerms terms) {
    OutcomeSpecification outcomes = instruments.outcomeSpecification();
    boolean elsewhere = outcomes.outcomes().stream().allMatch(one -> one.definedIn() != null);
    String noRule =
        instruments.complianceRuleset().rules().isEmpty() ? REFERENCE_ONLY : NO_SUCH_RULE;
    EmptySections empty = new EmptySections();
    empty.note(
        "required_evidence",
        asksForNothing(outcomes.evidenceRequirements()),
        elsewhere ? ELSEWHERE : "The Outcome Specification asks for no evidence as a whole.");
    empty.note("hard_gates", rules.hardGates().isEmpty(), noRule + ".");
    empty.note(
        "prohibitions",
        rules.prohibitions().isEmpty(),
        noRule + ", and no credential's scope of practice has a limitation.");
    empty.note("escalation_triggers", rules.escalationTriggers().isEmpty(), noRule + ".");
    empty.note("advisories", rules.advisories().isEmpty(), noRule + ".");
    empty.note(
        "assessment_criteria",
        criteria.isEmpty(),
        elsewhere ? ELSEWHERE : "No instrument has criteria, evidence or rules.");
    empty.note(
        "lifecycle_terms",
        terms.supersedes().isEmpty()
            && terms.credentials().stream().allMatch(EmptySections::isPerpetual),
        "The Credential Map states no validity period, no renewal and no revocation, and no"
            + " instrument says that it supersedes another.");
    return List.copyOf(empty.sections);
  }

  private void note(String section, boolean empty, String reason) {
    if (empty) {
      sections.add(new Completeness.EmptySection(section, reason));
    }
  }

  private static boolean asksForNothing(EvidenceRequirements evidence) {
    return evidence.performanceEvidence().isEmpty()
        && evidence.knowledgeEvidence().isEmpty()
        && evidence.conditions().isEmpty()
        && evidence.supportingSkills().isEmpty()
        && evidence.rangeConditions().isEmpty();
  }

  private static boolean isPerpetual(CredentialTerm term) {
    return term.validityPeriod() == null
        && term.renewalRequirements().isEmpty()
        && term.revocationConditions().isEmpty();
  }
}
