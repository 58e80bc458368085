package online.ucca.triumvirate.model.merkle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * Proves that a tree grew out of an earlier one: that nothing in that was altered, taken out or put
 * in between (RFC 6962 §2.1.2).
 *
 * @param from the earlier tree's size, at least 1
 * @param to the later tree's size, at least {@code from}
 * @param path the hashes of the proof
 */
public record ConsistencyProof(long from, long to, List<Sha256> path) {

  /** Refuses an empty tree, which proves nothing, and a tree that shrank. */
  public ConsistencyProof {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("a tree cannot grow from " + from + " to " + to);
    }
    path = List.copyOf(path);
  }

  /**
   * What must be hashed for a proof.
   *
   * @param from the earlier tree's size
   * @param to the later tree's size
   * @return the leaves under each hash of the path, in the path's order
   */
  public static List<LeafRange> ranges(long from, long to) {
    List<LeafRange> fromTheRoot = new ArrayList<>();
    LeafRange tree = new LeafRange(0, to);
    while (tree.to() != from) {
      LeafRange left = new LeafRange(tree.from(), tree.split());
      LeafRange right = new LeafRange(tree.split(), tree.to());
      fromTheRoot.add(from <= left.to() ? right : left);
      tree = from <= left.to() ? left : right;
    }
    if (tree.from() != 0) {
      // A subtree of the earlier tree that its own root does not tell.
      fromTheRoot.add(tree);
    }
    Collections.reverse(fromTheRoot);
    return List.copyOf(fromTheRoot);
  }

  /**
   * Checks the proof (RFC 9162 §2.1.4.2).
   *
   * @param earlier the earlier tree's root
   * @param later the later tree's root
   * @return whether the later tree grew out of the earlier one
   */
  public boolean proves(Sha256 earlier, Sha256 later) {
    if (from == to) {
      return path.isEmpty() && earlier.equals(later);
    }
    List<Sha256> hashes = new ArrayList<>(path);
    if (Long.bitCount(from) == 1) {
      hashes.add(0, earlier);
    }
    if (hashes.isEmpty()) {
      return false;
    }
    long node = from - 1;
    long last = to - 1;
    while ((node & 1) == 1) {
      node >>= 1;
      last >>= 1;
    }
    Sha256 oldRoot = hashes.get(0);
    Sha256 newRoot = hashes.get(0);
    for (Sha256 sibling : hashes.subList(1, hashes.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        oldRoot = MerkleHash.node(sibling, oldRoot);
        newRoot = MerkleHash.node(sibling, newRoot);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        newRoot = MerkleHash.node(newRoot, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && oldRoot.equals(earlier) && newRoot.equals(later);
  }
}
