package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that a pack must cover: each criterion, and each leaf of the evidence, numbered
 * by its place.
 */
final class Requirements {
  private final Domain domain;
  private final List<Requirement> found = new ArrayList<>();

  private final @Nullable OutcomeGroup unit;

  private Requirements(Domain domain, @Nullable OutcomeGroup unit) {
    this.domain = domain;
    this.unit = unit;
  }

  /** What one instrument demands; {@code unit} names it in a cluster and is null elsewhere. */
  static List<Requirement> of(OutcomeSpecification specification, @Nullable OutcomeGroup unit) {
    Requirements requirements = new Requirements(specification.domain(), unit);
    requirements.criteria(specification.outcomes());
    EvidenceRequirements evidence = specification.evidenceRequirements();
    requirements.evidence(RequirementKind.PERFORMANCE_EVIDENCE, evidence.performanceEvidence());
    requirements.evidence(RequirementKind.KNOWLEDGE_EVIDENCE, evidence.knowledgeEvidence());
    requirements.evidence(RequirementKind.CONDITION, evidence.conditions());
    requirements.evidence(RequirementKind.SUPPORTING_SKILL, evidence.supportingSkills());
    return List.copyOf(requirements.found);
  }

  /** What stands before the number in the ids of a cluster's requirements. */
  private String scope() {
    return unit == null ? "" : unit.groupId() + "/";
  }

  /** An outcome of a cluster belongs to its instrument, and then to its own group. */
  private Outcome grouped(Outcome outcome) {
    if (unit == null) {
      return outcome;
    }
    OutcomeGroup own = outcome.group();
    OutcomeGroup group =
        own == null
            ? unit
            : new OutcomeGroup(
                unit.groupId(), unit.title() + " – " + own.groupId() + " " + own.title());
    return new Outcome(
        outcome.outcomeId(),
        outcome.title(),
        outcome.description(),
        outcome.sourceRef(),
        outcome.criteria(),
        group,
        outcome.definedIn());
  }

  private void criteria(List<Outcome> outcomes) {
    boolean unique = haveUniqueIds(outcomes);
    boolean nest = criteriaOf(outcomes).anyMatch(Requirements::isKnowledge);
    for (Outcome outcome : outcomes) {
      String within = unique ? "" : outcome.outcomeId() + "/";
      String scope = scope() + within;
      Outcome grouped = grouped(outcome);
      CriterionTree tree = nest ? CriterionTree.of(outcome, scope) : CriterionTree.flat();
      for (Criterion criterion : outcome.criteria()) {
        String id = CriterionTree.requirementId(criterion, scope);
        found.add(
            new Requirement(
                id,
                designation(
                    RequirementKind.CRITERION, CriterionTree.requirementId(criterion, within)),
                RequirementKind.CRITERION,
                criterion.description(),
                List.of(outcome.outcomeId().value(), outcome.title()),
                criterion.sourceRef(),
                new CriterionDetail(
                    grouped,
                    criterion.evidenceType(),
                    tree.stems(criterion),
                    tree.leadsIn(criterion),
                    criterion.applicability(),
                    criterion.tolerances()),
                unit));
      }
    }
  }

  /**
   * A criterion's id is unique within its outcome only; where two outcomes share one, the outcome's
   * id tells them apart.
   */
  private static boolean haveUniqueIds(List<Outcome> outcomes) {
    Set<Object> seen = new HashSet<>();
    return criteriaOf(outcomes).allMatch(criterion -> seen.add(criterion.criterionId()));
  }

  private static Stream<Criterion> criteriaOf(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.criteria().stream());
  }

  private static boolean isKnowledge(Criterion criterion) {
    return criterion.evidenceType() == EvidenceType.KNOWLEDGE;
  }

  private void evidence(RequirementKind kind, List<EvidenceStatement> statements) {
    leaves(kind, statements, "", List.of());
  }

  private void leaves(
      RequirementKind kind, List<EvidenceStatement> statements, String prefix, List<String> stems) {
    for (int i = 0; i < statements.size(); i++) {
      EvidenceStatement statement = statements.get(i);
      String number = prefix + (i + 1);
      if (statement.hasItems()) {
        List<String> deeper = new ArrayList<>(stems);
        deeper.add(statement.statement());
        leaves(kind, statement.items(), number + ".", deeper);
      } else {
        found.add(
            new Requirement(
                kind.code() + " " + scope() + number,
                designation(kind, kind.code() + " " + number),
                kind,
                statement.statement(),
                stems,
                statement.sourceRef(),
                null,
                unit));
      }
    }
  }

  private String designation(RequirementKind kind, String id) {
    String number = id.substring(kind.code().length() + 1);
    return kind == RequirementKind.CRITERION && Character.isLetter(number.codePointAt(0))
        ? number
        : domain.label(kind.shortLabel()) + " " + number;
  }
}
