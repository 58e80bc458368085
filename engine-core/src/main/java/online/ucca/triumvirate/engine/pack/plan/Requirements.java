package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/**
 * Finds everything that a pack must cover: each criterion, and each leaf of the evidence, numbered
 * by its place.
 */
final class Requirements {
  private final List<Requirement> found = new ArrayList<>();

  private Requirements() {}

  static List<Requirement> of(OutcomeSpecification specification) {
    Requirements requirements = new Requirements();
    requirements.criteria(specification.outcomes());
    EvidenceRequirements evidence = specification.evidenceRequirements();
    requirements.evidence(RequirementKind.PERFORMANCE_EVIDENCE, evidence.performanceEvidence());
    requirements.evidence(RequirementKind.KNOWLEDGE_EVIDENCE, evidence.knowledgeEvidence());
    requirements.evidence(RequirementKind.CONDITION, evidence.conditions());
    requirements.evidence(RequirementKind.SUPPORTING_SKILL, evidence.supportingSkills());
    return List.copyOf(requirements.found);
  }

  private void criteria(List<Outcome> outcomes) {
    boolean unique = haveUniqueIds(outcomes);
    for (Outcome outcome : outcomes) {
      for (Criterion criterion : outcome.criteria()) {
        String number =
            unique
                ? criterion.criterionId().value()
                : outcome.outcomeId() + "/" + criterion.criterionId();
        found.add(
            new Requirement(
                RequirementKind.CRITERION.code() + " " + number,
                RequirementKind.CRITERION,
                criterion.description(),
                List.of(outcome.outcomeId().value(), outcome.title()),
                criterion.sourceRef()));
      }
    }
  }

  /**
   * A criterion's id is unique within its outcome only; where two outcomes share one, the outcome's
   * id tells them apart.
   */
  private static boolean haveUniqueIds(List<Outcome> outcomes) {
    Set<Object> seen = new HashSet<>();
    return outcomes.stream()
        .flatMap(outcome -> outcome.criteria().stream())
        .allMatch(criterion -> seen.add(criterion.criterionId()));
  }

  private void evidence(RequirementKind kind, List<EvidenceStatement> statements) {
    leaves(kind, statements, kind.code() + " ", List.of());
  }

  private void leaves(
      RequirementKind kind, List<EvidenceStatement> statements, String prefix, List<String> stems) {
    for (int i = 0; i < statements.size(); i++) {
      EvidenceStatement statement = statements.get(i);
      String id = prefix + (i + 1);
      if (statement.hasItems()) {
        List<String> deeper = new ArrayList<>(stems);
        deeper.add(statement.statement());
        leaves(kind, statement.items(), id + ".", deeper);
      } else {
        found.add(new Requirement(id, kind, statement.statement(), stems, statement.sourceRef()));
      }
    }
  }
}
