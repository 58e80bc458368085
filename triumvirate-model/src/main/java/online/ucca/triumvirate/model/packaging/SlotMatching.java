package online.ucca.triumvirate.model.packaging;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Gives each slot an outcome of its own, as far as that is possible at all: a maximum matching by
 * augmenting paths. A slot that was filled stays filled, so that what cannot be filled is missing
 * from the last slots.
 */
final class SlotMatching {
  private static final int FREE = -1;

  private final List<int[]> edges;
  private final int[] slotOf;

  private SlotMatching(List<int[]> edges, int outcomes) {
    this.edges = edges;
    this.slotOf = new int[outcomes];
    Arrays.fill(slotOf, FREE);
  }

  /**
   * Matches.
   *
   * @param edges for each slot, the outcomes that may fill it
   * @param outcomes how many outcomes there are
   * @return for each slot, whether it is filled
   */
  static boolean[] match(List<int[]> edges, int outcomes) {
    SlotMatching matching = new SlotMatching(edges, outcomes);
    boolean[] filled = new boolean[edges.size()];
    for (int slot = 0; slot < edges.size(); slot++) {
      filled[slot] = matching.fill(slot);
    }
    return filled;
  }

  /** Breadth first from the slot, over outcomes that are taken, to one that is free. */
  private boolean fill(int start) {
    int[] from = new int[slotOf.length];
    Arrays.fill(from, FREE);
    Deque<Integer> slots = new ArrayDeque<>(List.of(start));
    while (!slots.isEmpty()) {
      int slot = slots.remove();
      for (int outcome : edges.get(slot)) {
        if (from[outcome] != FREE) {
          continue;
        }
        from[outcome] = slot;
        if (slotOf[outcome] == FREE) {
          shift(outcome, start, from);
          return true;
        }
        slots.add(slotOf[outcome]);
      }
    }
    return false;
  }

  /** Along the path back to the slot that is filled, each slot takes the outcome found for it. */
  private void shift(int last, int start, int[] from) {
    int outcome = last;
    while (true) {
      int slot = from[outcome];
      int released = indexOf(slot);
      slotOf[outcome] = slot;
      if (slot == start) {
        return;
      }
      outcome = released;
    }
  }

  private int indexOf(int slot) {
    for (int outcome = 0; outcome < slotOf.length; outcome++) {
      if (slotOf[outcome] == slot) {
        return outcome;
      }
    }
    return FREE;
  }
}
