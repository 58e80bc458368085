package online.ucca.triumvirate.model.integrity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/** Checks instrument 1: its ids, its groups, its criteria and its evidence. */
final class OutcomeCheck {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes";
  private static final String EVIDENCE = "/instruments/outcome_specification/evidence_requirements";

  private final Violations violations;
  private final Map<String, String> groupTitles = new HashMap<>();

  private OutcomeCheck(Violations violations) {
    this.violations = violations;
  }

  /**
   * Checks the instrument.
   *
   * @return the ids of its outcomes, for those who refer to them
   */
  static Set<OutcomeId> check(OutcomeSpecification specification, Violations violations) {
    OutcomeCheck check = new OutcomeCheck(violations);
    List<Outcome> outcomes = specification.outcomes();
    Set<OutcomeId> ids = new HashSet<>();
    violations.unique(
        outcomes, Outcome::outcomeId, ids, OUTCOMES, "outcome_id", Outcome::sourceRef);
    for (int i = 0; i < outcomes.size(); i++) {
      check.group(outcomes.get(i), OUTCOMES + "/" + i);
      check.criteria(outcomes.get(i), OUTCOMES + "/" + i + "/criteria");
    }
    check.evidence(specification.evidenceRequirements());
    return ids;
  }

  private void group(Outcome outcome, String pointer) {
    OutcomeGroup group = outcome.group();
    if (group == null) {
      return;
    }
    String title = groupTitles.putIfAbsent(group.groupId(), group.title());
    if (title != null && !title.equals(group.title())) {
      violations.add(
          ErrorCode.VAL_DUPLICATE_ID,
          "group '"
              + group.groupId()
              + "' is '"
              + title
              + "' before and '"
              + group.title()
              + "' here",
          pointer + "/group/group_id",
          outcome.sourceRef());
    }
  }

  private void criteria(Outcome outcome, String pointer) {
    List<Criterion> criteria = outcome.criteria();
    if (criteria.isEmpty() && outcome.definedIn() == null) {
      violations.add(
          ErrorCode.VAL_EMPTY_ARRAY,
          "outcome '" + outcome.outcomeId() + "' has no criteria and is not defined elsewhere",
          pointer,
          outcome.sourceRef());
    }
    Set<CriterionId> ids = new HashSet<>();
    violations.unique(
        criteria, Criterion::criterionId, ids, pointer, "criterion_id", Criterion::sourceRef);
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      CriterionId parent = criterion.parentCriterionId();
      if (parent != null && !ids.contains(parent)) {
        violations.dangling(
            "parent_criterion_id", parent, pointer + "/" + i, criterion.sourceRef());
      }
    }
    ParentCycles.check(
        criteria,
        Criterion::criterionId,
        Criterion::parentCriterionId,
        Criterion::sourceRef,
        pointer,
        "parent_criterion_id",
        violations);
  }

  private void evidence(EvidenceRequirements evidence) {
    evidence(evidence.knowledgeEvidence(), "knowledge_evidence");
    evidence(evidence.performanceEvidence(), "performance_evidence");
    evidence(evidence.conditions(), "conditions");
    evidence(evidence.supportingSkills(), "supporting_skills");
    evidence(evidence.rangeConditions(), "range_conditions");
  }

  private void evidence(List<EvidenceStatement> list, String member) {
    evidence(list, EVIDENCE + "/" + member, new HashSet<>());
  }

  private void evidence(List<EvidenceStatement> list, String pointer, Set<String> ids) {
    for (int i = 0; i < list.size(); i++) {
      EvidenceStatement statement = list.get(i);
      String at = pointer + "/" + i;
      if (statement.evidenceId() != null && !ids.add(statement.evidenceId())) {
        violations.add(
            ErrorCode.VAL_DUPLICATE_ID,
            "evidence_id '" + statement.evidenceId() + "' is used twice",
            at + "/evidence_id",
            statement.sourceRef());
      }
      evidence(statement.items(), at + "/items", ids);
    }
  }
}
