package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.contextualisation.AddedTask;
import online.ucca.triumvirate.engine.pack.contextualisation.AddedTask.AddedItem;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Groups requirements into the tasks of the assessment tool, whose items it numbers. Where the
 * criteria do not say by themselves what is known, and an examiner's test is not all there is, the
 * performance evidence is also collected in a portfolio, somebody who works with the candidate is
 * asked about each outcome, and the questions are a task.
 */
final class TaskPlan {
  private final Domain domain;
  private final List<Task> tasks = new ArrayList<>();
  private int lastItem;

  private TaskPlan(Domain domain) {
    this.domain = domain;
  }

  /** The tasks of each instrument, the questions of all, and then those that the provider added. */
  static List<Task> of(
      List<List<Requirement>> units, List<Item> questions, Domain domain, List<AddedTask> added) {
    TaskPlan plan = new TaskPlan(domain);
    boolean examination = units.stream().flatMap(List::stream).anyMatch(Requirement::isKnowledge);
    for (List<Requirement> requirements : units) {
      plan.outcomes(requirements);
      plan.evidence(TaskKind.PERFORMANCE, requirements, RequirementKind.PERFORMANCE_EVIDENCE);
      plan.evidence(TaskKind.SUPPORTING_SKILLS, requirements, RequirementKind.SUPPORTING_SKILL);
      if (!examination) {
        plan.evidence(TaskKind.PORTFOLIO, requirements, RequirementKind.PERFORMANCE_EVIDENCE);
        plan.thirdParty(requirements);
      }
    }
    if (!examination) {
      plan.add(TaskKind.KNOWLEDGE, DocumentKind.KNOWLEDGE_QUESTIONS.title(), null, questions);
    }
    plan.added(added, units);
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
                items(byOutcome.getOrDefault(id, List.of()))));
  }

  private void evidence(TaskKind kind, List<Requirement> requirements, RequirementKind of) {
    List<Requirement> covered =
        requirements.stream().filter(requirement -> requirement.kind() == of).toList();
    String title =
        kind == TaskKind.PORTFOLIO
            ? "Portfolio of evidence"
            : Sentences.capital(domain.label(of.label()));
    add(kind, title, null, items(covered));
  }

  /** One question on each outcome, which is about all its criteria. */
  private void thirdParty(List<Requirement> requirements) {
    Map<Outcome, List<Requirement>> byOutcome = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      CriterionDetail detail = requirement.detail();
      if (detail != null) {
        byOutcome.computeIfAbsent(detail.outcome(), first -> new ArrayList<>()).add(requirement);
      }
    }
    List<Item> items = new ArrayList<>();
    byOutcome.forEach(
        (outcome, criteria) ->
            items.add(
                new Item(
                    DocumentKind.ASSESSMENT_TOOL.prefix(domain) + "-" + ++lastItem,
                    DocumentKind.ASSESSMENT_TOOL,
                    criteria.get(0),
                    criteria.subList(1, criteria.size()),
                    outcome.title())));
    add(TaskKind.THIRD_PARTY, "Report by a third party", null, items);
  }

  private void added(List<AddedTask> added, List<List<Requirement>> units) {
    Map<String, Requirement> byId = new LinkedHashMap<>();
    units.forEach(unit -> unit.forEach(requirement -> byId.put(requirement.id(), requirement)));
    List<Finding> unknown = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      List<Item> items = new ArrayList<>();
      for (int j = 0; j < added.get(i).items().size(); j++) {
        AddedItem item = added.get(i).items().get(j);
        String place = "/added_tasks/" + i + "/items/" + j + "/covers/";
        List<Requirement> covered = new ArrayList<>();
        for (int k = 0; k < item.covers().size(); k++) {
          Requirement requirement = byId.get(item.covers().get(k));
          if (requirement == null) {
            unknown.add(unknown(item.covers().get(k)).at(place + k));
          } else if (!covered.contains(requirement)) {
            covered.add(requirement);
          }
        }
        if (!covered.isEmpty()) {
          items.add(
              new Item(
                  DocumentKind.ASSESSMENT_TOOL.prefix(domain) + "-" + ++lastItem,
                  DocumentKind.ASSESSMENT_TOOL,
                  covered.get(0),
                  covered.subList(1, covered.size()),
                  item.statement()));
        }
      }
      tasks.add(
          new Task(
              tasks.size() + 1, TaskKind.ADDED, added.get(i).title(), null, items, added.get(i)));
    }
    if (!unknown.isEmpty()) {
      throw new Refusal(unknown);
    }
  }

  private static Finding unknown(String requirementId) {
    return Finding.of(
            ErrorCode.VAL_DANGLING_REFERENCE, "no requirement has the id '" + requirementId + "'")
        .withRemedy("Name a requirement as the pack's manifest.json and mapping matrix number it.");
  }

  private List<Item> items(List<Requirement> covered) {
    List<Item> items = new ArrayList<>();
    for (Requirement requirement : covered) {
      items.add(Item.of(DocumentKind.ASSESSMENT_TOOL, domain, ++lastItem, requirement));
    }
    return items;
  }

  private void add(TaskKind kind, String title, @Nullable Outcome outcome, List<Item> items) {
    if (!items.isEmpty()) {
      tasks.add(new Task(tasks.size() + 1, kind, title, outcome, items, null));
    }
  }
}
