package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.packaging.PackagingRule;
import online.ucca.triumvirate.model.packaging.Pool;
import online.ucca.triumvirate.model.packaging.RuleKind;
import org.jspecify.annotations.Nullable;

/** Puts each clause below the choice that it refines. */
final class RuleTree {
  private final Map<String, Integer> sizes;
  private final List<Node> nodes = new ArrayList<>();
  private final Deque<Level> open = new ArrayDeque<>();
  private @Nullable Node total;
  private @Nullable Node core;
  private @Nullable Node elective;

  /**
   * Begins.
   *
   * @param sizes how many units each group and role has
   */
  RuleTree(Map<String, Integer> sizes) {
    this.sizes = sizes;
  }

  /** A depth, and the choice that deeper clauses refine; null if they refine none. */
  private record Level(int depth, @Nullable Node node) {}

  private static final class Node {
    final RuleKind kind;
    final int count;
    final Pool pool;
    final String text;
    final String source;
    @Nullable Node parent;

    Node(RuleKind kind, int count, Pool pool, String text, String source) {
      this.kind = kind;
      this.count = count;
      this.pool = pool;
      this.text = text;
      this.source = source;
    }
  }

  /** Clauses deeper than this one still refine what stands above it. */
  void pass(int depth) {
    while (!open.isEmpty() && open.element().depth() > depth) {
      open.remove();
    }
  }

  /** Clauses deeper than this one refine something that is not understood. */
  void close(int depth) {
    leave(depth);
    open.push(new Level(depth, null));
  }

  /**
   * Adds a clause.
   *
   * @return false if it has no place: then it is not understood
   */
  boolean add(Clause clause, int depth, String text, String source) {
    leave(depth);
    if (nodes.size() >= PackagingRule.MOST) {
      return false;
    }
    Integer count = clause.count() == null ? size(clause.pool()) : clause.count();
    if (count == null
        || count > PackagingRule.MOST
        || (!open.isEmpty() && open.element().node() == null)) {
      return false;
    }
    Node node = new Node(clause.kind(), count, clause.pool(), text, source);
    boolean whole = clause.isWhole() || clause.count() == null;
    if (known(node, whole) == node && !place(node, whole)) {
      return false;
    }
    if (clause.total() != null && total == null) {
      total = new Node(RuleKind.CHOOSE, clause.total(), Pool.ANY, text, source);
      nodes.add(total);
    }
    if (node.kind == RuleKind.CHOOSE) {
      open.push(new Level(depth, known(node, whole)));
    }
    return true;
  }

  private void leave(int depth) {
    while (!open.isEmpty() && open.element().depth() >= depth) {
      open.remove();
    }
  }

  private boolean place(Node node, boolean whole) {
    Node above = open.isEmpty() ? null : open.element().node();
    if (whole
        && node.kind == RuleKind.CHOOSE
        && node.pool.groups().isEmpty()
        && isRoot(node, above)) {
      return true;
    }
    List<Node> parents = new ArrayList<>();
    addIfThere(parents, above);
    if (above == null || above == total) {
      addIfThere(parents, node.pool.role() == OutcomeRequirementType.CORE ? core : null);
      addIfThere(parents, node.pool.role() == OutcomeRequirementType.ELECTIVE ? elective : null);
      addIfThere(parents, node.pool.role() == null && isOfElectives(node.pool) ? elective : null);
      addIfThere(parents, above == null && node.pool.role() == null ? total : null);
    }
    for (Node parent : parents) {
      if (fits(node, parent)) {
        node.parent = parent;
        nodes.add(node);
        return true;
      }
    }
    if (parents.isEmpty() && (total == null || node.kind != RuleKind.CHOOSE)) {
      nodes.add(node);
      return true;
    }
    return false;
  }

  /** What comes from elsewhere is elective; what a group holds is, in a text that has electives. */
  private static boolean isOfElectives(Pool pool) {
    return pool.elsewhere() || !pool.groups().isEmpty();
  }

  /** The total, or the count of a role, where it is stated first. */
  private boolean isRoot(Node node, @Nullable Node above) {
    OutcomeRequirementType role = node.pool.role();
    if (role == null && total == null && above == null && !nodesRefineNothing()) {
      total = node;
    } else if (role == OutcomeRequirementType.CORE
        && core == null
        && (above == null || above == total)) {
      core = node;
    } else if (role == OutcomeRequirementType.ELECTIVE
        && elective == null
        && (above == null || above == total)) {
      elective = node;
    } else {
      return false;
    }
    nodes.add(node);
    return true;
  }

  /** Whether rules that refine nothing stand already: a count that follows them is no total. */
  private boolean nodesRefineNothing() {
    return nodes.stream().anyMatch(node -> node.parent == null && node != core && node != elective);
  }

  private boolean fits(Node node, Node parent) {
    if (node.kind != RuleKind.CHOOSE) {
      return true;
    }
    int asked =
        nodes.stream()
            .filter(other -> other.parent == parent && other.kind == RuleKind.CHOOSE)
            .mapToInt(other -> other.count)
            .sum();
    return asked + node.count <= parent.count;
  }

  private static void addIfThere(List<Node> nodes, @Nullable Node node) {
    if (node != null && !nodes.contains(node)) {
      nodes.add(node);
    }
  }

  /**
   * The rule that says the same already, in the same words or about a role as a whole; else the
   * node itself.
   */
  private Node known(Node node, boolean whole) {
    for (Node other : nodes) {
      if (other.kind == node.kind
          && other.count == node.count
          && other.pool.equals(node.pool)
          && (whole || other.text.equals(node.text))) {
        return other;
      }
    }
    return node;
  }

  /** How many units a rule asks for that asks for all of them; null if that cannot be told. */
  private @Nullable Integer size(Pool pool) {
    if (pool.elsewhere() || !pool.levels().isEmpty() || pool.groups().size() > 1) {
      return null;
    }
    if (!pool.groups().isEmpty()) {
      return sizes.get(pool.groups().get(0));
    }
    return pool.role() == null ? null : sizes.get(pool.role().name());
  }

  ReadRules finish(
      List<PackagingLanguage.Statement> statements, List<SourcedStatement> judgements) {
    Node whole = total;
    List<Node> ordered = new ArrayList<>();
    if (whole != null) {
      for (Node root : new Node[] {core, elective}) {
        if (root != null && root.parent == null && fits(root, whole)) {
          root.parent = whole;
        }
      }
      ordered.add(whole);
    }
    nodes.stream().filter(node -> !ordered.contains(node)).forEach(node -> order(node, ordered));
    List<PackagingRule> rules = new ArrayList<>();
    for (Node node : ordered) {
      Node parent = node.parent;
      rules.add(
          new PackagingRule(
              id(ordered, node),
              parent == null ? null : id(ordered, parent),
              node.kind,
              node.count,
              node.pool,
              node.text,
              node.source));
    }
    return new ReadRules(count(total), count(core), count(elective), rules, statements, judgements);
  }

  private static void order(Node node, List<Node> ordered) {
    if (node.parent != null && !ordered.contains(node.parent)) {
      order(node.parent, ordered);
    }
    if (!ordered.contains(node)) {
      ordered.add(node);
    }
  }

  private static String id(List<Node> ordered, Node node) {
    return Integer.toString(ordered.indexOf(node) + 1);
  }

  private static @Nullable Integer count(@Nullable Node node) {
    return node == null ? null : node.count;
  }
}
