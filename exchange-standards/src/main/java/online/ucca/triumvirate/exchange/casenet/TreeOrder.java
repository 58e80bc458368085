package online.ucca.triumvirate.exchange.casenet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/**
 * Lists each criterion right before those that refine it, which is how a tree is written down.
 * Instruments may list them otherwise and mean the same tree.
 */
final class TreeOrder {
  private TreeOrder() {}

  static OutcomeSpecification of(OutcomeSpecification specification) {
    return new OutcomeSpecification(
        specification.instrumentRef(),
        specification.domain(),
        specification.outcomes().stream().map(TreeOrder::of).toList(),
        specification.evidenceRequirements());
  }

  private static Outcome of(Outcome outcome) {
    List<Criterion> top = new ArrayList<>();
    Map<CriterionId, List<Criterion>> refining = new HashMap<>();
    for (Criterion criterion : outcome.criteria()) {
      CriterionId parent = criterion.parentCriterionId();
      (parent == null ? top : refining.computeIfAbsent(parent, none -> new ArrayList<>()))
          .add(criterion);
    }
    List<Criterion> ordered = new ArrayList<>();
    Deque<Criterion> open = new ArrayDeque<>(top);
    while (!open.isEmpty()) {
      Criterion at = open.removeFirst();
      ordered.add(at);
      List<Criterion> below = refining.getOrDefault(at.criterionId(), List.of());
      for (int i = below.size() - 1; i >= 0; i--) {
        open.addFirst(below.get(i));
      }
    }
    return new Outcome(
        outcome.outcomeId(),
        outcome.title(),
        outcome.description(),
        outcome.sourceRef(),
        ordered,
        outcome.group(),
        outcome.definedIn());
  }
}
