package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.exchange.casenet.Node.Kind;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/** Takes an instrument apart into nodes, each after the one above it and in the order it has. */
final class Nodes {
  /** The lists of evidence by their members, and what the domain calls each. */
  static final Map<String, Label> EVIDENCE_LISTS = evidenceLists();

  /** What makes a criterion its outcome's own, so that no mark can tell it otherwise. */
  static final Set<String> TOLD_BY_OUTCOME =
      Set.of("criterion_id", "description", "parent_criterion_id");

  private final Map<List<String>, Node> nodes = new LinkedHashMap<>();

  private Nodes() {}

  /** The nodes of an instrument by their keys. */
  static Map<List<String>, Node> of(OutcomeSpecification specification) {
    Nodes nodes = new Nodes();
    nodes.outcomes(specification.outcomes());
    EvidenceRequirements evidence = specification.evidenceRequirements();
    for (Map.Entry<String, Label> list : EVIDENCE_LISTS.entrySet()) {
      List<EvidenceStatement> statements = statements(evidence, list.getKey());
      if (!statements.isEmpty()) {
        List<String> key = List.of(Marks.EVIDENCE, list.getKey());
        String heading = specification.domain().label(list.getValue());
        nodes.add(Kind.EVIDENCE_LIST, key, null, heading, null, null, Trees.object().build(), null);
        nodes.evidence(statements, key);
      }
    }
    return nodes.nodes;
  }

  static Label evidenceLabel(String list) {
    return EVIDENCE_LISTS.getOrDefault(list, Label.PERFORMANCE_EVIDENCE);
  }

  private static List<EvidenceStatement> statements(EvidenceRequirements evidence, String list) {
    return switch (list) {
      case "knowledge_evidence" -> evidence.knowledgeEvidence();
      case "performance_evidence" -> evidence.performanceEvidence();
      case "conditions" -> evidence.conditions();
      case "supporting_skills" -> evidence.supportingSkills();
      case "range_conditions" -> evidence.rangeConditions();
      default -> throw new IllegalArgumentException("no list of evidence is called " + list);
    };
  }

  /**
   * The criterion that an outcome is by itself, where CASE has one item without others below it.
   */
  static JsonObject criterionOf(JsonObject outcome) {
    String description = Trees.textOf(outcome, "description");
    return Trees.object()
        .add("criterion_id", CaseItem.text(outcome, "outcome_id"))
        .add("description", description == null ? CaseItem.text(outcome, "title") : description)
        .add("source_ref", CaseItem.text(outcome, "source_ref"))
        .add("evidence_type", InstrumentReading.EVIDENCE_TYPE)
        .build();
  }

  private void outcomes(List<Outcome> outcomes) {
    OutcomeGroup before = null;
    List<String> above = null;
    int groups = 0;
    for (Outcome outcome : outcomes) {
      OutcomeGroup group = outcome.group();
      if (group == null) {
        above = null;
      } else if (!group.equals(before) || above == null) {
        above = List.of(Marks.GROUP, Integer.toString(groups++));
        JsonObject said = Trees.object().add("group_id", group.groupId()).build();
        add(Kind.GROUP, above, null, group.title(), null, null, said, null);
      }
      before = group;
      outcome(outcome, above);
    }
  }

  private void outcome(Outcome outcome, @Nullable List<String> above) {
    String description = outcome.description();
    String statement = description == null ? outcome.title() : description;
    String id = outcome.outcomeId().value();
    List<String> key = List.of(Marks.OUTCOME, id);
    JsonObject whole = Binding.write(outcome).tree();
    JsonObject said = Trees.copy(whole).remove("criteria").remove("group").build();
    Criterion own = ownCriterion(outcome, statement);
    add(
        Kind.OUTCOME,
        key,
        above,
        statement,
        description == null ? null : outcome.title(),
        id,
        said,
        own == null ? null : Binding.write(own).tree());
    for (Criterion criterion : own == null ? outcome.criteria() : List.<Criterion>of()) {
      var parent = criterion.parentCriterionId();
      add(
          Kind.CRITERION,
          criterionKey(id, criterion.criterionId().value()),
          parent == null ? key : criterionKey(id, parent.value()),
          criterion.description(),
          null,
          criterion.criterionId().value(),
          Trees.copy(Binding.write(criterion).tree()).remove("parent_criterion_id").build(),
          null);
    }
  }

  private static List<String> criterionKey(String outcome, String criterion) {
    return List.of(Marks.CRITERION, outcome, criterion);
  }

  private static @Nullable Criterion ownCriterion(Outcome outcome, String statement) {
    if (outcome.criteria().size() != 1) {
      return null;
    }
    Criterion only = outcome.criteria().get(0);
    return only.criterionId().value().equals(outcome.outcomeId().value())
            && only.description().equals(statement)
            && only.parentCriterionId() == null
        ? only
        : null;
  }

  private void evidence(List<EvidenceStatement> statements, List<String> above) {
    for (int i = 0; i < statements.size(); i++) {
      EvidenceStatement statement = statements.get(i);
      List<String> key = new ArrayList<>(above);
      key.add(Integer.toString(i));
      add(
          Kind.EVIDENCE,
          List.copyOf(key),
          above,
          statement.statement(),
          null,
          statement.evidenceId(),
          Trees.copy(Binding.write(statement).tree()).remove("items").build(),
          null);
      evidence(statement.items(), List.copyOf(key));
    }
  }

  private void add(
      Kind kind,
      List<String> key,
      @Nullable List<String> parent,
      String statement,
      @Nullable String title,
      @Nullable String code,
      JsonObject said,
      @Nullable JsonObject ownCriterion) {
    nodes.put(key, new Node(kind, key, parent, statement, title, code, said, ownCriterion));
  }

  private static Map<String, Label> evidenceLists() {
    Map<String, Label> lists = new LinkedHashMap<>();
    lists.put("knowledge_evidence", Label.KNOWLEDGE_EVIDENCE);
    lists.put("performance_evidence", Label.PERFORMANCE_EVIDENCE);
    lists.put("conditions", Label.CONDITIONS);
    lists.put("supporting_skills", Label.SUPPORTING_SKILLS);
    lists.put("range_conditions", Label.RANGE_CONDITIONS);
    return lists;
  }
}
