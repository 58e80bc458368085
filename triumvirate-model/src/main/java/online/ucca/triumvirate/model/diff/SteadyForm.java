package online.ucca.triumvirate.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of one document in a form that stays the same when only numbers move: a reference
 * reads as the pair that its target belongs to, a citation without the instruments' ids and
 * versions and without the part's own number.
 */
final class SteadyForm {
  private static final String SOURCE_REF = "source_ref";
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";
  private static final String NO_NUMBER_BEFORE = "(?<![\\p{L}\\p{N}.\u0001])";
  private static final String NO_NUMBER_AFTER = "(?!\\.?[\\p{L}\\p{N}])";

  private static final Map<String, Part> REFERENCES =
      Map.of(
          "outcome_ref", Part.OUTCOME,
          "credential_ref", Part.CREDENTIAL,
          "rule_ref", Part.RULE,
          "parent_rule_id", Part.RULE,
          "parent_criterion_id", Part.CRITERION);

  private final Map<List<Object>, Node> byId = new HashMap<>();
  private final List<Instrument> instruments = new ArrayList<>();

  /** To be made when the parts are paired. */
  SteadyForm(NodeTree tree) {
    for (Node node : tree.nodes()) {
      String id = node.statement.id();
      if (id != null) {
        byId.putIfAbsent(key(node.part, node.parent, id), node);
        Object version =
            node.members.getOrDefault(
                "instrument_ref/version",
                node.part == Part.INSTRUMENT ? node.members.get("version") : null);
        if (version != null && node.pair != 0) {
          instruments.add(Instrument.of(node.pair, id, version.toString()));
        }
      }
    }
  }

  /** Whether a member names another part. */
  static boolean isReference(Node node, String path) {
    return REFERENCES.containsKey(path) || (node.part == Part.RULE && path.equals("instrument_id"));
  }

  static boolean isCitation(String path) {
    return path.equals(SOURCE_REF) || path.endsWith("/" + SOURCE_REF);
  }

  Object reference(Node node, String path, Object id) {
    return target(REFERENCES.getOrDefault(path, Part.INSTRUMENT), node, id.toString());
  }

  String citation(Node node, String text) {
    String steady = text;
    for (Instrument instrument : instruments) {
      steady = instrument.leaveOutOf(steady);
    }
    int level = 0;
    for (Node of = node; of != null && of.statement.idMember() != null; of = of.parent) {
      String id = of.statement.id();
      level++;
      if (id != null) {
        steady =
            Pattern.compile(NO_NUMBER_BEFORE + Pattern.quote(id) + NO_NUMBER_AFTER)
                .matcher(steady)
                .replaceAll("\u0001" + level + "\u0002");
      }
    }
    return steady;
  }

  /** An entry of a list that is no part itself. */
  Object entry(Node node, Object entry, boolean withSteadyCitations) {
    if (!(entry instanceof Map<?, ?> members)) {
      return entry;
    }
    Map<String, @Nullable Object> steady = new LinkedHashMap<>();
    members.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          Part referred =
              name.equals("target_id")
                  ? targetPart(members.get("target_instrument"))
                  : REFERENCES.get(name);
          if (referred != null) {
            steady.put(name, target(referred, node, String.valueOf(value)));
          } else if (withSteadyCitations && name.equals(SOURCE_REF)) {
            steady.put(name, citation(node, String.valueOf(value)));
          } else {
            steady.put(name, value);
          }
        });
    return steady;
  }

  private static Part targetPart(@Nullable Object targetInstrument) {
    return "credential_map".equals(targetInstrument) ? Part.CREDENTIAL : Part.OUTCOME;
  }

  /** The target's pair; of a target that has no counterpart or does not exist, its id. */
  private Object target(Part part, Node from, String id) {
    Node target = byId.get(key(part, from.parent, id));
    return target == null || target.pair == 0 ? id : target.pair;
  }

  /** A criterion's id is unique within its outcome only. */
  private static List<Object> key(Part part, @Nullable Node parent, String id) {
    int scope = part == Part.CRITERION && parent != null ? parent.rank : 0;
    return List.of(part, scope, id);
  }

  /** The words that stand for an instrument in a citation. */
  private record Instrument(int pair, Pattern words) {
    static Instrument of(int pair, String id, String version) {
      return new Instrument(
          pair,
          Pattern.compile(
              NO_WORD_BEFORE
                  + Pattern.quote(id)
                  + "(?:(\\W{1,3})"
                  + Pattern.quote(version)
                  + ")?"
                  + NO_WORD_AFTER));
    }

    String leaveOutOf(String citation) {
      return words
          .matcher(citation)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      "\u0001"
                          + pair
                          + (found.group(1) == null ? "" : found.group(1) + "v")
                          + "\u0002"));
    }
  }
}
