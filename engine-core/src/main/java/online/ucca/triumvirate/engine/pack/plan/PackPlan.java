package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.engine.pack.wording.Sentences;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;

/**
 * What a pack covers, and how: every requirement of the instrument with the items that cover it.
 *
 * @param requirements everything that must be covered, in document order
 * @param tasks the tasks of the assessment tool
 * @param questions the knowledge questions
 * @param conditions the conditions to be confirmed
 */
public record PackPlan(
    List<Requirement> requirements, List<Task> tasks, List<Item> questions, List<Item> conditions) {

  /** Copies the lists. */
  public PackPlan {
    requirements = List.copyOf(requirements);
    tasks = List.copyOf(tasks);
    questions = List.copyOf(questions);
    conditions = List.copyOf(conditions);
  }

  /**
   * Plans a pack: a task per outcome, one for the performance evidence, one for the supporting
   * skills; a question per leaf of the knowledge evidence; a confirmation per leaf of the
   * conditions.
   *
   * @param specification the outcomes and their evidence
   * @return the plan
   */
  public static PackPlan of(OutcomeSpecification specification) {
    List<Requirement> requirements = Requirements.of(specification);
    return new PackPlan(
        requirements,
        tasks(requirements, specification.domain()),
        items(DocumentKind.KNOWLEDGE_QUESTIONS, requirements, RequirementKind.KNOWLEDGE_EVIDENCE),
        items(DocumentKind.ASSESSMENT_CONDITIONS, requirements, RequirementKind.CONDITION));
  }

  /**
   * Every item of the pack.
   *
   * @return the assessment tool's, then the questions, then the conditions
   */
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    tasks.forEach(task -> items.addAll(task.items()));
    items.addAll(questions);
    items.addAll(conditions);
    return items;
  }

  /**
   * Which items cover which requirement.
   *
   * @return for every requirement id the items, in order; an empty list for one that is uncovered
   */
  public Map<String, List<Item>> coverage() {
    Map<String, List<Item>> coverage = new LinkedHashMap<>();
    requirements.forEach(requirement -> coverage.put(requirement.id(), new ArrayList<>()));
    items()
        .forEach(
            item ->
                coverage
                    .computeIfAbsent(item.requirement().id(), unknown -> new ArrayList<>())
                    .add(item));
    return coverage;
  }

  /**
   * What is wrong with the coverage.
   *
   * @return a finding for each requirement that no item covers; empty if all are covered
   */
  public List<Finding> uncovered() {
    Map<String, List<Item>> coverage = coverage();
    return requirements.stream()
        .filter(requirement -> coverage.getOrDefault(requirement.id(), List.of()).isEmpty())
        .map(
            requirement ->
                Finding.of(
                        ErrorCode.PCK_UNCOVERED_REQUIREMENT,
                        requirement.id() + " is covered by no item: " + requirement.statement())
                    .from(requirement.sourceRef()))
        .toList();
  }

  /**
   * The requirements of one kind.
   *
   * @param kind the kind
   * @return the requirements, in order
   */
  public List<Requirement> requirements(RequirementKind kind) {
    return requirements.stream().filter(requirement -> requirement.kind() == kind).toList();
  }

  private static List<Task> tasks(List<Requirement> requirements, Domain domain) {
    Map<List<String>, List<Requirement>> byOutcome = new LinkedHashMap<>();
    for (Requirement requirement : ofKind(requirements, RequirementKind.CRITERION)) {
      byOutcome
          .computeIfAbsent(requirement.context(), outcome -> new ArrayList<>())
          .add(requirement);
    }
    List<Task> tasks = new ArrayList<>();
    int[] number = {0};
    byOutcome.forEach(
        (outcome, criteria) -> add(tasks, TaskKind.OBSERVATION, outcome.get(1), criteria, number));
    add(
        tasks,
        TaskKind.PERFORMANCE,
        Sentences.capital(domain.label(Label.PERFORMANCE_EVIDENCE)),
        ofKind(requirements, RequirementKind.PERFORMANCE_EVIDENCE),
        number);
    add(
        tasks,
        TaskKind.SUPPORTING_SKILLS,
        Sentences.capital(domain.label(Label.SUPPORTING_SKILLS)),
        ofKind(requirements, RequirementKind.SUPPORTING_SKILL),
        number);
    return tasks;
  }

  private static void add(
      List<Task> tasks, TaskKind kind, String title, List<Requirement> covered, int[] number) {
    if (!covered.isEmpty()) {
      tasks.add(
          new Task(
              tasks.size() + 1,
              kind,
              title,
              covered.stream()
                  .map(requirement -> item(DocumentKind.ASSESSMENT_TOOL, ++number[0], requirement))
                  .toList()));
    }
  }

  private static List<Item> items(
      DocumentKind document, List<Requirement> requirements, RequirementKind kind) {
    int[] number = {0};
    return ofKind(requirements, kind).stream()
        .map(requirement -> item(document, ++number[0], requirement))
        .toList();
  }

  private static Item item(DocumentKind document, int number, Requirement requirement) {
    return new Item(document.prefix() + "-" + number, document, requirement);
  }

  private static List<Requirement> ofKind(List<Requirement> requirements, RequirementKind kind) {
    return requirements.stream().filter(requirement -> requirement.kind() == kind).toList();
  }
}
