package online.ucca.triumvirate.model.diff;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.diff.Node.Siblings;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A Triumvirate taken apart into the parts that are compared. It goes by the records' components,
 * so that a member that a later schema adds is compared without anybody remembering it.
 */
final class NodeTree {
  /** What the content digest leaves out, and the id, which follows from the rest. */
  private static final Set<String> IGNORED =
      Set.of(
          "/triumvirate_id",
          "/created_at",
          "/source_corpus/received_at",
          "/validation",
          "/provenance");

  private static final Map<Class<?>, Part> PARTS =
      Map.of(
          OutcomeSpecification.class, Part.OUTCOME_SPECIFICATION,
          Outcome.class, Part.OUTCOME,
          Criterion.class, Part.CRITERION,
          ComplianceRuleset.class, Part.COMPLIANCE_RULESET,
          Rule.class, Part.RULE,
          InstrumentRef.class, Part.INSTRUMENT,
          CredentialMap.class, Part.CREDENTIAL_MAP,
          Credential.class, Part.CREDENTIAL);

  private static final Map<String, Part> EVIDENCE =
      Map.of(
          "evidence_requirements/knowledge_evidence", Part.KNOWLEDGE_EVIDENCE,
          "evidence_requirements/performance_evidence", Part.PERFORMANCE_EVIDENCE,
          "evidence_requirements/conditions", Part.CONDITION,
          "evidence_requirements/supporting_skills", Part.SUPPORTING_SKILL,
          "evidence_requirements/range_conditions", Part.RANGE_CONDITION);

  private final List<Node> nodes = new ArrayList<>();

  private NodeTree() {}

  static NodeTree of(Triumvirate triumvirate) {
    NodeTree tree = new NodeTree();
    tree.add(Part.ENVELOPE, "", null, triumvirate, statement(triumvirate));
    return tree;
  }

  /** All parts in document order; the envelope is the first. */
  List<Node> nodes() {
    return nodes;
  }

  private Node add(
      Part part, String pointer, @Nullable Node parent, Record value, Statement statement) {
    Node node = new Node(part, pointer, parent, statement, nodes.size());
    nodes.add(node);
    members(node, pointer, value);
    node.lastRank = nodes.size() - 1;
    return node;
  }

  private void members(Node node, String at, Record value) {
    PlainValues.names(value)
        .forEach(
            (component, name) -> {
              Object member = PlainValues.get(component, value);
              String pointer = at + "/" + name;
              boolean isItsId = at.equals(node.pointer) && name.equals(node.statement.idMember());
              if (member != null && !isItsId && !IGNORED.contains(pointer)) {
                member(node, pointer, component, member);
              }
            });
  }

  private void member(Node node, String pointer, RecordComponent component, Object value) {
    String path = pointer.substring(node.pointer.length() + 1);
    if (value instanceof List<?> list) {
      Part part = partOf(component, path, node);
      if (part == null) {
        node.lists.put(path, list.stream().map(PlainValues::of).toList());
      } else {
        children(node, path, part, list);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, item) ->
              node.members.put(
                  path + "/" + PlainValues.escape(key),
                  item == null ? null : PlainValues.of(item)));
    } else if (PlainValues.isScalar(value)) {
      node.members.put(path, PlainValues.of(value));
    } else {
      Record record = (Record) value;
      Statement statement = Statement.of(record);
      if (statement == null) {
        members(node, pointer, record);
      } else {
        child(node, path, record, statement);
      }
    }
  }

  private void child(Node node, String path, Record value, Statement statement) {
    Part part = PARTS.get(value.getClass());
    if (part == null) {
      throw new IllegalStateException(value.getClass() + " is no part");
    }
    int afterRank = nodes.size() - 1;
    Node child = add(part, node.pointer + "/" + path, node, value, statement);
    node.children.add(new Siblings(path, afterRank, List.of(child)));
  }

  private void children(Node node, String path, Part part, List<?> values) {
    int afterRank = nodes.size() - 1;
    List<Node> children = new ArrayList<>();
    for (Object value : values) {
      String pointer = node.pointer + "/" + path + "/" + children.size();
      children.add(add(part, pointer, node, (Record) value, statement(value)));
    }
    node.children.add(new Siblings(path, afterRank, children));
  }

  private static Statement statement(Object value) {
    Statement statement =
        value instanceof InstrumentRef instrument
            ? Statement.ofInstrument(instrument)
            : Statement.of(value);
    if (statement == null) {
      throw new IllegalStateException(value.getClass() + " is no part");
    }
    return statement;
  }

  /** What the items of a list are; null if they are no parts. */
  private static @Nullable Part partOf(RecordComponent list, String path, Node node) {
    Object item = ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    if (item == EvidenceStatement.class) {
      return EVIDENCE.getOrDefault(path, node.part);
    }
    return item instanceof Class<?> type ? PARTS.get(type) : null;
  }
}
