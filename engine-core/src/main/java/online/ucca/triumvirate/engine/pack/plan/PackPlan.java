package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.outcome.Domain;
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
   * skills; a question per criterion that is known and per leaf of the knowledge evidence; a
   * confirmation per leaf of the conditions.
   *
   * @param specification the outcomes and their evidence
   * @return the plan
   */
  public static PackPlan of(OutcomeSpecification specification) {
    List<Requirement> requirements = Requirements.of(specification);
    return new PackPlan(
        requirements,
        TaskPlan.of(requirements, specification.domain()),
        questions(requirements, specification.domain()),
        items(
            DocumentKind.ASSESSMENT_CONDITIONS,
            specification.domain(),
            ofKind(requirements, RequirementKind.CONDITION)));
  }

  /**
   * Whether the criteria say by themselves what must be known and what must be done, so that an
   * examiner asks and observes criterion by criterion.
   *
   * @return true if there is a criterion that is known
   */
  public boolean isExamination() {
    return requirements.stream().anyMatch(Requirement::isKnowledge);
  }

  /**
   * Which evidence the Triumvirate lacks. In an examination the criteria are evidence themselves.
   *
   * @return of performance and knowledge evidence, in this order, what neither the evidence nor the
   *     criteria state
   */
  public List<RequirementKind> missingEvidence() {
    boolean examination = isExamination();
    boolean performed =
        examination && requirements.stream().anyMatch(r -> r.detail() != null && !r.isKnowledge());
    List<RequirementKind> missing = new ArrayList<>();
    if (!performed && requirements(RequirementKind.PERFORMANCE_EVIDENCE).isEmpty()) {
      missing.add(RequirementKind.PERFORMANCE_EVIDENCE);
    }
    if (!examination && requirements(RequirementKind.KNOWLEDGE_EVIDENCE).isEmpty()) {
      missing.add(RequirementKind.KNOWLEDGE_EVIDENCE);
    }
    return missing;
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
   * Which items cover which requirement. A stem is covered by the items of its leaves.
   *
   * @return for every requirement id the items, in order; an empty list for one that is uncovered
   */
  public Map<String, List<Item>> coverage() {
    Map<String, List<Item>> coverage = new LinkedHashMap<>();
    requirements.forEach(requirement -> coverage.put(requirement.id(), new ArrayList<>()));
    for (Item item : items()) {
      add(coverage, item.requirement().id(), item);
      CriterionDetail detail = item.requirement().detail();
      if (detail != null) {
        detail.stems().forEach(stem -> add(coverage, stem.requirementId(), item));
      }
    }
    return coverage;
  }

  private static void add(Map<String, List<Item>> coverage, String requirementId, Item item) {
    coverage.computeIfAbsent(requirementId, unknown -> new ArrayList<>()).add(item);
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
    return ofKind(requirements, kind);
  }

  private static List<Item> questions(List<Requirement> requirements, Domain domain) {
    List<Requirement> asked = new ArrayList<>();
    requirements.stream()
        .filter(requirement -> requirement.isKnowledge() && !requirement.leadsIn())
        .forEach(asked::add);
    asked.addAll(ofKind(requirements, RequirementKind.KNOWLEDGE_EVIDENCE));
    return items(DocumentKind.KNOWLEDGE_QUESTIONS, domain, asked);
  }

  private static List<Item> items(
      DocumentKind document, Domain domain, List<Requirement> requirements) {
    List<Item> items = new ArrayList<>();
    for (Requirement requirement : requirements) {
      items.add(Item.of(document, domain, items.size() + 1, requirement));
    }
    return items;
  }

  private static List<Requirement> ofKind(List<Requirement> requirements, RequirementKind kind) {
    return requirements.stream().filter(requirement -> requirement.kind() == kind).toList();
  }
}
