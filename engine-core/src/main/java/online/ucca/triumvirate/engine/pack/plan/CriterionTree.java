package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.engine.pack.plan.CriterionDetail.Stem;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** Which criteria of an outcome lead into which. Their circles and gaps were refused before. */
final class CriterionTree {
  private final String scope;
  private final Map<CriterionId, Criterion> byId = new HashMap<>();
  private final Set<CriterionId> leading = new HashSet<>();

  private CriterionTree(String scope) {
    this.scope = scope;
  }

  static CriterionTree of(Outcome outcome, String scope) {
    CriterionTree tree = new CriterionTree(scope);
    for (Criterion criterion : outcome.criteria()) {
      tree.byId.put(criterion.criterionId(), criterion);
      if (criterion.parentCriterionId() != null) {
        tree.leading.add(criterion.parentCriterionId());
      }
    }
    return tree;
  }

  /** No criterion leads into another. */
  static CriterionTree flat() {
    return new CriterionTree("");
  }

  static String requirementId(Criterion criterion, String scope) {
    return RequirementKind.CRITERION.code() + " " + scope + criterion.criterionId();
  }

  boolean leadsIn(Criterion criterion) {
    return leading.contains(criterion.criterionId());
  }

  /** The criteria above one, outermost first. */
  List<Stem> stems(Criterion criterion) {
    Deque<Stem> stems = new ArrayDeque<>();
    Criterion above = parent(criterion);
    while (above != null) {
      stems.push(new Stem(requirementId(above, scope), above.description()));
      above = parent(above);
    }
    return List.copyOf(stems);
  }

  private @Nullable Criterion parent(Criterion criterion) {
    return criterion.parentCriterionId() == null ? null : byId.get(criterion.parentCriterionId());
  }
}
