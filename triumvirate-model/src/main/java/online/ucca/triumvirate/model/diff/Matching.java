package online.ucca.triumvirate.model.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds each part's counterpart in the other document, by the rules of {@code docs/spec/diff.md}.
 * Exact matches are looked up, so that they cost the same in a large document as in a small one.
 */
final class Matching {
  private int pairs;

  private Matching() {}

  static void match(NodeTree older, NodeTree newer) {
    Matching matching = new Matching();
    List<Node> before = older.nodes();
    List<Node> after = newer.nodes();
    matching.pairBy(before, after, Matching::onlyOne);
    int depth = before.stream().mapToInt(node -> node.depth).max().orElse(0);
    for (int level = 0; level <= depth; level++) {
      List<Node> beforeHere = unpaired(before, level);
      List<Node> afterHere = unpaired(after, level);
      matching.pairBy(beforeHere, afterHere, Matching::parentIdAndText);
      matching.pairBy(beforeHere, afterHere, Matching::parentAndText);
      matching.pairBy(beforeHere, afterHere, Matching::text);
      NearTexts.pair(beforeHere, afterHere, matching::pair);
    }
    matching.pairBy(before, after, Matching::text);
    for (int level = 0; level <= depth; level++) {
      matching.pairBy(unpaired(before, level), unpaired(after, level), Matching::parentAndId);
    }
  }

  private static List<Node> unpaired(List<Node> nodes, int level) {
    return nodes.stream().filter(node -> node.depth == level && node.pair == 0).toList();
  }

  /** Pairs the parts that are still without a counterpart and have the same key, in their order. */
  private void pairBy(
      List<Node> before, List<Node> after, Function<Node, @Nullable List<Object>> key) {
    Map<List<Object>, Deque<Node>> waiting = new HashMap<>();
    for (Node node : after) {
      List<Object> of = node.pair == 0 ? key.apply(node) : null;
      if (of != null) {
        waiting.computeIfAbsent(of, any -> new ArrayDeque<>()).add(node);
      }
    }
    for (Node node : before) {
      List<Object> of = node.pair == 0 ? key.apply(node) : null;
      Deque<Node> found = of == null ? null : waiting.get(of);
      Node match = found == null ? null : found.poll();
      if (match != null) {
        pair(node, match);
      }
    }
  }

  private void pair(Node before, Node after) {
    pairs++;
    before.pair = pairs;
    after.pair = pairs;
    before.match = after;
    after.match = before;
  }

  private static @Nullable List<Object> onlyOne(Node node) {
    return node.statement.idMember() == null ? List.of(node.part) : null;
  }

  private static @Nullable List<Object> parentIdAndText(Node node) {
    String id = Objects.requireNonNullElse(node.statement.id(), "");
    return node.parentPair() == 0 ? null : List.of(node.part, node.parentPair(), id, node.key);
  }

  private static @Nullable List<Object> parentAndText(Node node) {
    return node.parentPair() == 0 ? null : List.of(node.part, node.parentPair(), node.key);
  }

  private static List<Object> text(Node node) {
    return List.of(node.part, node.key);
  }

  private static @Nullable List<Object> parentAndId(Node node) {
    String id = node.statement.id();
    return id == null || node.parentPair() == 0 ? null : List.of(node.part, node.parentPair(), id);
  }
}
