package online.ucca.triumvirate.model.merkle;

import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The roots over some ranges of leaves, computed while the leaves go by: a proof is made without
 * holding the log. For use by one thread.
 */
public final class RangeRoots {
  private final List<LeafRange> ranges;
  private final List<MerkleFrontier> frontiers;
  private long next;

  /**
   * Begins before the first leaf.
   *
   * @param ranges whose roots are wanted
   */
  public RangeRoots(List<LeafRange> ranges) {
    this.ranges = List.copyOf(ranges);
    this.frontiers = this.ranges.stream().map(range -> new MerkleFrontier()).toList();
  }

  /**
   * Takes the next leaf.
   *
   * @param leafHash its hash
   */
  public void append(Sha256 leafHash) {
    for (int i = 0; i < ranges.size(); i++) {
      if (ranges.get(i).has(next)) {
        frontiers.get(i).append(leafHash);
      }
    }
    next++;
  }

  /**
   * The roots, once all leaves of all ranges went by.
   *
   * @return one for each range, in their order
   * @throws IllegalStateException if leaves are missing
   */
  public List<Sha256> roots() {
    if (ranges.stream().anyMatch(range -> range.to() > next)) {
      throw new IllegalStateException("only " + next + " leaves went by");
    }
    return frontiers.stream().map(MerkleFrontier::root).toList();
  }
}
