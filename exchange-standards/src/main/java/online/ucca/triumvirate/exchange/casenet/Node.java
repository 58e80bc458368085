package online.ucca.triumvirate.exchange.casenet;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.Label;
import org.jspecify.annotations.Nullable;

/**
 * A part of an instrument that is an item in CASE.
 *
 * @param kind what it is
 * @param key what identifies it in its instrument: its kind and ids, or its place in a list
 * @param parent the key of the node above it; null below the document
 * @param statement what CASE has as its full statement
 * @param title what CASE has as its abbreviated statement; null if the statement is all there is
 * @param code what CASE has as its code; null if it has none
 * @param said the node as JSON of the model, without the nodes below it
 * @param ownCriterion of an outcome that is its own criterion, that criterion; null otherwise
 */
record Node(
    Kind kind,
    List<String> key,
    @Nullable List<String> parent,
    String statement,
    @Nullable String title,
    @Nullable String code,
    JsonObject said,
    @Nullable JsonObject ownCriterion) {

  /** What CASE's members say of the node, by their names. */
  Map<String, String> carried(String identifier) {
    Map<String, String> carried = new LinkedHashMap<>();
    carried.put(CaseItem.STATEMENT, statement);
    if (title != null) {
      carried.put(CaseItem.SHORT_STATEMENT, title);
    }
    if (code != null && !code.equalsIgnoreCase(identifier)) {
      carried.put(CaseItem.CODE, code);
    }
    return carried;
  }

  /** The domain's own word for what it is. */
  String type(Domain domain) {
    return domain.label(
        switch (kind) {
          case GROUP -> Label.OUTCOME_GROUP;
          case OUTCOME -> Label.OUTCOME;
          case CRITERION -> Label.CRITERION;
          case EVIDENCE_LIST, EVIDENCE -> Nodes.evidenceLabel(key.get(1));
        });
  }

  /** What nodes there are. */
  enum Kind {
    /** A group of outcomes that follow each other. */
    GROUP(Marks.GROUP),
    /** An outcome; its criteria and its group are told by the tree. */
    OUTCOME(Marks.OUTCOME),
    /** A criterion; what it refines is told by the tree. */
    CRITERION(Marks.CRITERION),
    /** The heading of a list of evidence. */
    EVIDENCE_LIST(Marks.EVIDENCE_LIST),
    /** A statement of evidence; what completes it is told by the tree. */
    EVIDENCE(Marks.EVIDENCE);

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }

    /** The mark that tells what CASE does not. */
    String mark() {
      return mark;
    }

    /** The members that no mark tells, because the tree does. */
    Set<String> toldByTree() {
      return switch (this) {
        case OUTCOME -> Set.of("criteria", "group");
        case CRITERION -> Set.of("parent_criterion_id");
        case EVIDENCE -> Set.of("items");
        case GROUP, EVIDENCE_LIST -> Set.of();
      };
    }
  }
}
