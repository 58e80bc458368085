package online.ucca.triumvirate.engine.pack.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import online.ucca.triumvirate.engine.pack.DocumentKind;
import online.ucca.triumvirate.engine.pack.contextualisation.AddedTask;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
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
   * Plans a pack of one instrument, to which nothing is added.
   *
   * @param specification the outcomes and their evidence
   * @return the plan
   */
  public static PackPlan of(OutcomeSpecification specification) {
    return of(List.of(specification), List.of());
  }

  /**
   * Plans a pack: a task per outcome, one for the performance evidence, one for the supporting
   * skills; unless it is an examination, also a portfolio, a report by a third party and a task for
   * questions; a question per criterion that is known and per leaf of the knowledge evidence; a
   * confirmation per leaf of the conditions. In a cluster, questions that two instruments ask in
   * the same words are asked once.
   *
   * @param specifications the outcomes and their evidence, of one instrument or of each in a
   *     cluster
   * @param added the tasks that the provider adds
   * @return the plan
   * @throws Refusal {@code VAL_DANGLING_REFERENCE} if an added task covers what is no requirement
   */
  public static PackPlan of(List<OutcomeSpecification> specifications, List<AddedTask> added) {
    Domain domain = specifications.get(0).domain();
    List<List<Requirement>> units = new ArrayList<>();
    for (OutcomeSpecification specification : specifications) {
      InstrumentRef ref = specification.instrumentRef();
      units.add(
          Requirements.of(
              specification,
              specifications.size() == 1
                  ? null
                  : new OutcomeGroup(ref.instrumentId(), ref.instrumentTitle())));
    }
    List<Requirement> requirements = units.stream().flatMap(List::stream).toList();
    List<Item> questions =
        units.size() == 1 ? questions(requirements, domain) : askedOnce(units, domain);
    return new PackPlan(
        requirements,
        TaskPlan.of(units, questions, domain, added),
        questions,
        items(
            DocumentKind.ASSESSMENT_CONDITIONS,
            domain,
            ofKind(requirements, RequirementKind.CONDITION)));
  }

  /** The questions of all instruments; the same words under the same stems are asked once. */
  private static List<Item> askedOnce(List<List<Requirement>> units, Domain domain) {
    Map<List<String>, List<Requirement>> byWords = new LinkedHashMap<>();
    for (List<Requirement> unit : units) {
      for (Item item : questions(unit, domain)) {
        List<String> words = new ArrayList<>(item.requirement().stems());
        words.add(item.requirement().statement());
        byWords.computeIfAbsent(words, first -> new ArrayList<>()).add(item.requirement());
      }
    }
    List<Item> items = new ArrayList<>();
    for (List<Requirement> same : byWords.values()) {
      Item item = Item.of(DocumentKind.KNOWLEDGE_QUESTIONS, domain, items.size() + 1, same.get(0));
      items.add(
          new Item(item.id(), item.document(), same.get(0), same.subList(1, same.size()), null));
    }
    return items;
  }

  /**
   * The instruments of a cluster.
   *
   * @return each instrument as a group, in order; empty in a pack of one
   */
  public List<OutcomeGroup> units() {
    return requirements.stream()
        .map(Requirement::unit)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * Whether the criteria say by themselves what must be known and what must be done, so that an
   * examiner asks and observes criterion by criterion.
   *
   * @return true if there is a criterion that is known
   */
  public boolean isExamination() {
    for (Requirement requirement : requirements) {
      if (requirement.isKnowledge()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which evidence the Triumvirate lacks. In an examination the criteria are evidence themselves.
   *
   * @return of performance and knowledge evidence, in this order, what neither the evidence nor the
   *     criteria state
   */
  public List<RequirementKind> missingEvidence() {
    List<RequirementKind> missing = new ArrayList<>();
    List<OutcomeGroup> units = units();
    if (units.isEmpty()) {
      return missingEvidence(requirements);
    }
    for (OutcomeGroup unit : units) {
      missing.addAll(
          missingEvidence(requirements.stream().filter(r -> unit.equals(r.unit())).toList()));
    }
    return missing.stream().distinct().sorted().toList();
  }

  private static List<RequirementKind> missingEvidence(List<Requirement> of) {
    boolean examination = of.stream().anyMatch(Requirement::isKnowledge);
    boolean performed =
        examination && of.stream().anyMatch(r -> r.detail() != null && !r.isKnowledge());
    List<RequirementKind> missing = new ArrayList<>();
    if (!performed && ofKind(of, RequirementKind.PERFORMANCE_EVIDENCE).isEmpty()) {
      missing.add(RequirementKind.PERFORMANCE_EVIDENCE);
    }
    if (!examination && ofKind(of, RequirementKind.KNOWLEDGE_EVIDENCE).isEmpty()) {
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
    tasks.stream()
        .filter(task -> task.kind() != TaskKind.KNOWLEDGE)
        .forEach(task -> items.addAll(task.items()));
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
      for (Requirement requirement : item.requirements()) {
        add(coverage, requirement.id(), item);
        CriterionDetail detail = requirement.detail();
        if (detail != null) {
          detail.stems().forEach(stem -> add(coverage, stem.requirementId(), item));
        }
      }
    }
    return coverage;
  }

  private static void add(Map<String, List<Item>> coverage, String requirementId, Item item) {
    List<Item> covering = coverage.computeIfAbsent(requirementId, unknown -> new ArrayList<>());
    if (!covering.contains(item)) {
      covering.add(item);
    }
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
