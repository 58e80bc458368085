package online.ucca.triumvirate.model.merkle;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The right edge of a growing Merkle tree: all that is needed to add leaves and to tell the root,
 * whatever the tree's size. For use by one thread.
 */
public final class MerkleFrontier {
  /** The roots of the complete subtrees, from the largest, on the left, to the smallest. */
  private final List<Sha256> peaks;

  private long size;

  /** An empty tree. */
  public MerkleFrontier() {
    this(0, List.of());
  }

  /**
   * A tree that was looked at before.
   *
   * @param size how many leaves it has
   * @param peaks what {@link #peaks} told of it
   * @throws IllegalArgumentException if a tree of that size has another number of peaks
   */
  public MerkleFrontier(long size, List<Sha256> peaks) {
    if (size < 0 || Long.bitCount(size) != peaks.size()) {
      throw new IllegalArgumentException(
          "a tree of " + size + " leaves does not have " + peaks.size() + " peaks");
    }
    this.size = size;
    this.peaks = new ArrayList<>(peaks);
  }

  /**
   * Adds a leaf at the right.
   *
   * @param leafHash its hash
   */
  public void append(Sha256 leafHash) {
    Sha256 node = leafHash;
    for (long full = size; (full & 1) == 1; full >>= 1) {
      node = MerkleHash.node(peaks.remove(peaks.size() - 1), node);
    }
    peaks.add(node);
    size++;
  }

  /**
   * How many leaves there are.
   *
   * @return the number
   */
  public long size() {
    return size;
  }

  /**
   * The roots of the complete subtrees.
   *
   * @return a copy, from the largest, on the left, to the smallest
   */
  public List<Sha256> peaks() {
    return List.copyOf(peaks);
  }

  /**
   * The tree's root.
   *
   * @return the Merkle tree hash; of the empty tree, the hash of nothing
   */
  public Sha256 root() {
    if (peaks.isEmpty()) {
      return Sha256.of(new byte[0]);
    }
    Sha256 root = peaks.get(peaks.size() - 1);
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = MerkleHash.node(peaks.get(i), root);
    }
    return root;
  }
}
