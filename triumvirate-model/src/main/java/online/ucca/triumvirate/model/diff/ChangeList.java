package online.ucca.triumvirate.model.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.model.diff.Node.Siblings;
import org.jspecify.annotations.Nullable;

/** The changes between two documents whose parts are paired, in order. */
final class ChangeList {
  private final List<Entry> entries = new ArrayList<>();

  private ChangeList() {}

  static List<Change> of(NodeTree older, NodeTree newer) {
    ChangeList list = new ChangeList();
    SteadyForm olderForm = new SteadyForm(older);
    SteadyForm newerForm = new SteadyForm(newer);
    for (Node node : newer.nodes()) {
      Change change = change(node, olderForm, newerForm);
      if (change != null) {
        list.entries.add(new Entry(node.rank, -1, change));
      }
    }
    list.addRemoved(older.nodes().get(0), 0);
    return list.entries.stream()
        .sorted(Comparator.comparingInt(Entry::rank).thenComparingInt(Entry::oldRank))
        .map(Entry::change)
        .toList();
  }

  private static @Nullable Change change(Node after, SteadyForm olderForm, SteadyForm newerForm) {
    Node before = after.match;
    if (before == null) {
      return new Change(ChangeKind.ADDED, after.part, null, after.place(), List.of());
    }
    List<ChangedMember> members = MemberComparison.compare(before, after, olderForm, newerForm);
    boolean renumbered =
        after.statement.idMember() != null
            && !(Objects.equals(before.statement.id(), after.statement.id())
                && after.staysWithin());
    if (!renumbered && members.isEmpty()) {
      return null;
    }
    return new Change(
        renumbered ? ChangeKind.RENUMBERED : ChangeKind.CHANGED,
        after.part,
        before.place(),
        after.place(),
        members);
  }

  /**
   * Adds what was removed within a part of the older document, each after what it stood after.
   *
   * @param parent the part
   * @param removedAt the place of the part itself, if it was removed too
   */
  private void addRemoved(Node parent, int removedAt) {
    for (Siblings siblings : parent.children) {
      int at = parent.match == null ? removedAt : startOf(siblings.list(), parent.match);
      for (Node node : siblings.nodes()) {
        if (node.match == null) {
          entries.add(
              new Entry(
                  at,
                  node.rank,
                  new Change(ChangeKind.REMOVED, node.part, node.place(), null, List.of())));
        } else if (node.staysWithin()) {
          at = node.match.lastRank;
        }
        addRemoved(node, at);
      }
    }
  }

  private static int startOf(String list, Node parent) {
    return parent.children.stream()
        .filter(siblings -> siblings.list().equals(list))
        .mapToInt(Siblings::afterRank)
        .findFirst()
        .orElse(parent.rank);
  }

  /**
   * A change and its place.
   *
   * @param rank of the part of the newer document that it is, or stands after
   * @param oldRank of the part of the older document that was removed; -1 for any other change
   */
  private record Entry(int rank, int oldRank, Change change) {}
}
