package online.ucca.triumvirate.model.merkle;

/**
 * Leaves that stand side by side; the hash over them is a node of a proof.
 *
 * @param from the first leaf's number, from 0
 * @param to the number after the last leaf's
 */
public record LeafRange(long from, long to) {

  /** Refuses a range without leaves. */
  public LeafRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no leaves from " + from + " to " + to);
    }
  }

  boolean has(long leaf) {
    return from <= leaf && leaf < to;
  }

  /** Where RFC 6962 §2.1 splits these leaves: at the largest power of two below their number. */
  long split() {
    return from + Long.highestOneBit(to - from - 1);
  }
}
