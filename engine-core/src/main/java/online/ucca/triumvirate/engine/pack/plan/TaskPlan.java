package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** Groups requirements into the tasks of the assessment tool, whose items it numbers. */
final class TaskPlan {
  private final Domain domain;
  private final List<Task> tasks = new ArrayList<>();
  private int lastItem;

  private TaskPlan(Domain domain) {
    this.domain = domain;
  }

  static List<Task> of(List<Requirement> requirements, Domain domain) {
    TaskPlan plan = new TaskPlan(domain);
    plan.outcomes(requirements);
    plan.evidence(TaskKind.PERFORMANCE, requirements, RequirementKind.PERFORMANCE_EVIDENCE);
    plan.evidence(TaskKind.SUPPORTING_SKILLS, requirements, RequirementKind.SUPPORTING_SKILL);
    return List.copyOf(plan.tasks);
  }

  private void outcomes(List<Requirement> requirements) {
    Map<OutcomeId, List<Requirement>> byOutcome = new LinkedHashMap<>();
    Map<OutcomeId, Outcome> outcomes = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      CriterionDetail detail = requirement.detail();
      if (detail != null && !detail.leadsIn()) {
        OutcomeId id = detail.outcome().outcomeId();
        outcomes.put(id, detail.outcome());
        byOutcome.computeIfAbsent(id, first -> new ArrayList<>()).add(requirement);
      }
    }
    outcomes.forEach(
        (id, outcome) ->
            add(
                TaskKind.OBSERVATION,
                outcome.title(),
                outcome,
                byOutcome.getOrDefault(id, List.of())));
  }

  private void evidence(TaskKind kind, List<Requirement> requirements, RequirementKind of) {
    List<Requirement> covered =
        requirements.stream().filter(requirement -> requirement.kind() == of).toList();
    if (!covered.isEmpty()) {
      add(kind, Sentences.capital(domain.label(of.label())), null, covered);
    }
  }

  private void add(
      TaskKind kind, String title, @Nullable Outcome outcome, List<Requirement> covered) {
    List<Item> items = new ArrayList<>();
    for (Requirement requirement : covered) {
      items.add(Item.of(DocumentKind.ASSESSMENT_TOOL, domain, ++lastItem, requirement));
    }
    tasks.add(new Task(tasks.size() + 1, kind, title, outcome, items));
  }
}
