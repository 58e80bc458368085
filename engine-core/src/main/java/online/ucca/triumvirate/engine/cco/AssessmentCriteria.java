package online.ucca.triumvirate.engine.cco;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.cco.AssessmentCriterion;
import online.ucca.triumvirate.model.cco.AssessmentCriterionKind;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;

/**
 * Section 5 of a CCO: criteria, the leaves of the evidence, and the rules' evidence of compliance.
 */
final class AssessmentCriteria {
  private final List<AssessmentCriterion> criteria = new ArrayList<>();

  private AssessmentCriteria() {}

  static List<AssessmentCriterion> of(Instruments instruments) {
    AssessmentCriteria collected = new AssessmentCriteria();
    instruments
        .outcomeSpecification()
        .outcomes()
        .forEach(
            outcome ->
                outcome
                    .criteria()
                    .forEach(
                        criterion ->
                            collected.criteria.add(
                                new AssessmentCriterion(
                                    AssessmentCriterionKind.CRITERION,
                                    criterion.criterionId().value(),
                                    criterion.description(),
                                    null,
                                    criterion.sourceRef()))));
    EvidenceRequirements evidence = instruments.outcomeSpecification().evidenceRequirements();
    collected.leaves(evidence.performanceEvidence(), AssessmentCriterionKind.PERFORMANCE_EVIDENCE);
    collected.leaves(evidence.knowledgeEvidence(), AssessmentCriterionKind.KNOWLEDGE_EVIDENCE);
    collected.leaves(evidence.conditions(), AssessmentCriterionKind.CONDITION);
    collected.leaves(evidence.supportingSkills(), AssessmentCriterionKind.SUPPORTING_SKILL);
    collected.leaves(evidence.rangeConditions(), AssessmentCriterionKind.RANGE_CONDITION);
    instruments
        .complianceRuleset()
        .rules()
        .forEach(
            rule ->
                collected.criteria.add(
                    new AssessmentCriterion(
                        AssessmentCriterionKind.EVIDENCE_OF_COMPLIANCE,
                        rule.ruleId().value(),
                        rule.evidenceOfCompliance().description(),
                        rule.evidenceOfCompliance().retentionPeriod(),
                        rule.sourceRef())));
    return List.copyOf(collected.criteria);
  }

  private void leaves(List<EvidenceStatement> statements, AssessmentCriterionKind kind) {
    for (EvidenceStatement statement : statements) {
      if (statement.hasItems()) {
        leaves(statement.items(), kind);
      } else {
        criteria.add(
            new AssessmentCriterion(
                kind, statement.evidenceId(), statement.statement(), null, statement.sourceRef()));
      }
    }
  }
}
