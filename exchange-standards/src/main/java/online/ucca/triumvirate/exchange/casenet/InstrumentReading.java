package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.exchange.casenet.Node.Kind;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/**
 * Reads the instrument that a package is. What stands below the document becomes outcomes, what
 * stands below an outcome its criteria, to any depth; an item with nothing below it is an outcome
 * and its own criterion. Marks of this project say where something is to be read differently.
 */
final class InstrumentReading {
  static final String EVIDENCE_TYPE = "performance";

  /** Evidence nests three levels deep in real instruments. */
  private static final int DEEPEST_EVIDENCE = 24;

  private static final int LONGEST_QUOTE = 100;

  private final PackageTree tree;
  private final PlainReading plain;
  private final JsonArrayBuilder outcomes = Trees.array();
  private final Map<String, JsonArray> evidence = new HashMap<>();
  private final Map<String, List<String>> keys = new LinkedHashMap<>();
  private final Set<List<String>> known = new HashSet<>();
  private @Nullable JsonObject groupBefore;
  private int groups;

  private InstrumentReading(JsonObject cfPackage) {
    this.tree = PackageTree.of(cfPackage);
    this.plain = new PlainReading(tree.items());
  }

  /**
   * An instrument and where its nodes are in the package.
   *
   * @param specification the instrument
   * @param keys the node that each item is, by the item's identifier in small letters
   */
  record Read(OutcomeSpecification specification, Map<String, List<String>> keys) {}

  /**
   * Reads a package.
   *
   * @param cfPackage a package whose form was checked
   * @return the instrument; whether it is valid is not looked at
   * @throws Refusal if it is no tree, or a mark is not what an instrument can say
   */
  static Read of(JsonObject cfPackage) {
    InstrumentReading reading = new InstrumentReading(cfPackage);
    JsonObject specification = reading.specification(Trees.objectOf(cfPackage, "CFDocument"));
    return new Read(
        Binding.read(JsonDocument.of(specification), OutcomeSpecification.class), reading.keys);
  }

  private JsonObject specification(JsonObject document) {
    for (String root : tree.roots()) {
      if (!isGroup(root) && !isEvidence(root)) {
        outcome(root, null);
      }
    }
    JsonObject marks = Marks.of(document);
    JsonObjectBuilder lists = Trees.object();
    Nodes.EVIDENCE_LISTS
        .keySet()
        .forEach(list -> lists.add(list, evidence.getOrDefault(list, JsonValue.EMPTY_JSON_ARRAY)));
    return Trees.object()
        .add(
            Marks.INSTRUMENT_REF,
            Marks.corrected(
                PlainReading.instrumentRef(document), marks.get(Marks.INSTRUMENT_REF), Set.of()))
        .add(
            Marks.DOMAIN,
            Marks.corrected(PlainReading.domain(document), marks.get(Marks.DOMAIN), Set.of()))
        .add("outcomes", outcomes)
        .add("evidence_requirements", lists)
        .build();
  }

  /**
   * Reads a group and its outcomes. One without any, or that only goes on with the group before, is
   * no group that an instrument could have: it is read as CASE alone would have it.
   */
  private boolean isGroup(String root) {
    JsonObject item = tree.item(root);
    String id = CaseItem.spoken(Marks.of(item), Marks.GROUP);
    if (id == null || tree.children(root).isEmpty()) {
      return false;
    }
    JsonObject group =
        Trees.object().add("group_id", id).add("title", plain.statement(item)).build();
    if (group.equals(groupBefore)) {
      return false;
    }
    note(root, List.of(Marks.GROUP, Integer.toString(groups++)));
    tree.children(root).forEach(child -> outcome(child, group));
    return true;
  }

  /** Reads a list of evidence, the first of its kind, unless it is empty. */
  private boolean isEvidence(String root) {
    String list = Trees.textOf(Marks.of(tree.item(root)), Marks.EVIDENCE_LIST);
    if (list == null
        || !Nodes.EVIDENCE_LISTS.containsKey(list)
        || evidence.containsKey(list)
        || tree.children(root).isEmpty()) {
      return false;
    }
    List<String> key = List.of(Marks.EVIDENCE, list);
    note(root, key);
    evidence.put(list, evidence(tree.children(root), key));
    return true;
  }

  private void outcome(String root, @Nullable JsonObject group) {
    groupBefore = group;
    JsonObject item = tree.item(root);
    JsonObject outcome = corrected(plain.outcome(item), item, Kind.OUTCOME);
    String id = CaseItem.text(outcome, "outcome_id");
    note(root, List.of(Marks.OUTCOME, id));
    JsonArrayBuilder criteria = Trees.array();
    if (tree.children(root).isEmpty()) {
      if (!outcome.containsKey("defined_in")) {
        criteria.add(
            Marks.corrected(
                Nodes.criterionOf(outcome),
                Marks.of(item).get(Marks.CRITERION),
                Nodes.TOLD_BY_OUTCOME));
      }
    } else {
      criteria(root, id, criteria);
    }
    JsonObjectBuilder whole = Trees.copy(outcome).add("criteria", criteria);
    if (group != null) {
      whole.add("group", group);
    }
    outcomes.add(whole);
  }

  /** Not by recursion: somebody else's tree may be of any depth. */
  private void criteria(String root, String outcomeId, JsonArrayBuilder criteria) {
    Deque<String> open = new ArrayDeque<>(tree.children(root));
    Map<String, String> parents = new HashMap<>();
    while (!open.isEmpty()) {
      String at = open.removeFirst();
      JsonObject item = tree.item(at);
      JsonObjectBuilder criterion =
          Trees.copy(corrected(plain.criterion(item), item, Kind.CRITERION));
      String parent = parents.remove(at);
      if (parent != null) {
        criterion.add("parent_criterion_id", parent);
      }
      JsonObject read = criterion.build();
      String id = CaseItem.text(read, "criterion_id");
      note(at, List.of(Marks.CRITERION, outcomeId, id));
      criteria.add(read);
      List<String> below = tree.children(at);
      for (int i = below.size() - 1; i >= 0; i--) {
        parents.put(below.get(i), id);
        open.addFirst(below.get(i));
      }
    }
  }

  private JsonArray evidence(List<String> statements, List<String> above) {
    if (above.size() > DEEPEST_EVIDENCE) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.JSN_TOO_DEEP,
                  "evidence nests deeper than " + DEEPEST_EVIDENCE + " levels")
              .at("/CFAssociations"));
    }
    JsonArrayBuilder list = Trees.array();
    int count = 0;
    for (String at : statements) {
      List<String> key = new ArrayList<>(above);
      key.add(Integer.toString(count++));
      note(at, List.copyOf(key));
      JsonObject item = tree.item(at);
      JsonObject read = corrected(plain.evidence(item), item, Kind.EVIDENCE);
      list.add(Trees.copy(read).add("items", evidence(tree.children(at), List.copyOf(key))));
    }
    return list.build();
  }

  private static JsonObject corrected(JsonObject read, JsonObject item, Kind kind) {
    return Marks.corrected(read, Marks.of(item).get(kind.mark()), kind.toldByTree());
  }

  private void note(String item, List<String> key) {
    if (!known.add(key)) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.VAL_DUPLICATE_ID,
                  "the "
                      + key.get(0)
                      + " '"
                      + Excerpt.of(key.get(key.size() - 1), LONGEST_QUOTE)
                      + "' stands twice")
              .from(item));
    }
    keys.put(item, key);
  }
}
