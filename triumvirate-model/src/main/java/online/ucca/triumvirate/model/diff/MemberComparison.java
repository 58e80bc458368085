package online.ucca.triumvirate.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import online.ucca.triumvirate.model.diff.Node.Siblings;
import org.jspecify.annotations.Nullable;

/** Compares the two of a pair, member by member. */
final class MemberComparison {
  private final Node before;
  private final Node after;
  private final SteadyForm olderForm;
  private final SteadyForm newerForm;
  private final List<ChangedMember> changed = new ArrayList<>();

  private MemberComparison(Node before, Node after, SteadyForm olderForm, SteadyForm newerForm) {
    this.before = before;
    this.after = after;
    this.olderForm = olderForm;
    this.newerForm = newerForm;
  }

  static List<ChangedMember> compare(
      Node before, Node after, SteadyForm olderForm, SteadyForm newerForm) {
    MemberComparison comparison = new MemberComparison(before, after, olderForm, newerForm);
    comparison.compareValues();
    comparison.compareLists();
    comparison.compareOrderOfChildren();
    comparison.changed.sort(Comparator.comparing(ChangedMember::member));
    return comparison.changed;
  }

  private void compareValues() {
    for (String path : union(before.members.keySet(), after.members.keySet())) {
      Object older = before.members.get(path);
      Object newer = after.members.get(path);
      boolean bothOrNeither = before.members.containsKey(path) == after.members.containsKey(path);
      if (!(bothOrNeither && same(path, older, newer))) {
        changed.add(
            new ChangedMember(
                path,
                before.members.containsKey(path) ? before.pointer + "/" + path : null,
                after.members.containsKey(path) ? after.pointer + "/" + path : null,
                older,
                newer));
      }
    }
  }

  private boolean same(String path, @Nullable Object older, @Nullable Object newer) {
    if (older == null || newer == null) {
      return older == newer;
    }
    if (SteadyForm.isReference(before, path)) {
      return olderForm
          .reference(before, path, older)
          .equals(newerForm.reference(after, path, newer));
    }
    return older.equals(newer)
        || (SteadyForm.isCitation(path)
            && olderForm
                .citation(before, older.toString())
                .equals(newerForm.citation(after, newer.toString())));
  }

  private void compareLists() {
    for (String path : union(before.lists.keySet(), after.lists.keySet())) {
      List<Object> older = before.lists.getOrDefault(path, List.of());
      List<Object> newer = after.lists.getOrDefault(path, List.of());
      if (!(older.isEmpty() && newer.isEmpty())) {
        compareEntries(path, older, newer);
      }
    }
  }

  private void compareEntries(String path, List<Object> older, List<Object> newer) {
    int[] matches = new int[older.size()];
    Arrays.fill(matches, -1);
    boolean[] taken = new boolean[newer.size()];
    for (boolean steadyCitations : new boolean[] {false, true}) {
      matchEntries(older, newer, matches, taken, steadyCitations);
    }
    List<Integer> gone = new ArrayList<>();
    List<Integer> stayed = new ArrayList<>();
    for (int i = 0; i < matches.length; i++) {
      (matches[i] < 0 ? gone : stayed).add(i);
    }
    List<Integer> come = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        come.add(i);
      }
    }
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      Integer from = i < gone.size() ? gone.get(i) : null;
      Integer to = i < come.size() ? come.get(i) : null;
      changed.add(
          new ChangedMember(
              path,
              from == null ? null : before.pointer + "/" + path + "/" + from,
              to == null ? null : after.pointer + "/" + path + "/" + to,
              from == null ? null : older.get(from),
              to == null ? null : newer.get(to)));
    }
    compareOrder(
        path,
        stayed.stream().mapToInt(i -> matches[i]).toArray(),
        i -> older.get(stayed.get(i)),
        newer::get);
  }

  private void matchEntries(
      List<Object> older, List<Object> newer, int[] matches, boolean[] taken, boolean steady) {
    Map<Object, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        Object key = newerForm.entry(after, newer.get(i), steady);
        waiting.computeIfAbsent(key, any -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < matches.length && !waiting.isEmpty(); i++) {
      Deque<Integer> found =
          matches[i] < 0 ? waiting.get(olderForm.entry(before, older.get(i), steady)) : null;
      Integer match = found == null ? null : found.poll();
      if (match != null) {
        matches[i] = match;
        taken[match] = true;
      }
    }
  }

  /** Parts that have a number show by it where they went; only the others can trade places. */
  private void compareOrderOfChildren() {
    for (Siblings siblings : before.children) {
      List<Node> stayed =
          siblings.nodes().stream()
              .filter(
                  node ->
                      node.match != null
                          && node.staysWithin()
                          && Objects.equals(node.statement.id(), node.match.statement.id()))
              .toList();
      List<Node> counterparts = new ArrayList<>();
      stayed.forEach(node -> counterparts.add(Objects.requireNonNull(node.match)));
      List<Node> inOrder = new ArrayList<>(counterparts);
      inOrder.sort(Comparator.comparingInt(node -> node.rank));
      Map<Node, Integer> places = new HashMap<>();
      inOrder.forEach(node -> places.put(node, places.size()));
      compareOrder(
          siblings.list(),
          counterparts.stream().mapToInt(node -> places.getOrDefault(node, 0)).toArray(),
          i -> stayed.get(i).label(),
          i -> inOrder.get(i).label());
    }
  }

  /** Notes the stretch of a list in which the same entries stand in another order. */
  private void compareOrder(
      String path, int[] places, IntFunction<Object> older, IntFunction<Object> newer) {
    int[] sorted = places.clone();
    Arrays.sort(sorted);
    int first = Arrays.mismatch(places, sorted);
    if (first < 0) {
      return;
    }
    int last = places.length - 1;
    while (places[last] == sorted[last]) {
      last--;
    }
    List<Object> from = new ArrayList<>();
    List<Object> to = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      from.add(older.apply(i));
      to.add(newer.apply(sorted[i]));
    }
    changed.add(
        new ChangedMember(path, before.pointer + "/" + path, after.pointer + "/" + path, from, to));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
