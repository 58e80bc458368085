package online.ucca.triumvirate.model.merkle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * Proves that a leaf is in a tree (RFC 6962 §2.1.1).
 *
 * @param index the leaf's number, from 0
 * @param size how many leaves the tree has; more than {@code index}
 * @param path the hashes from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Sha256> path) {

  /** Refuses a leaf that is not in the tree, and so every proof in an empty tree. */
  public InclusionProof {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("there is no leaf " + index + " in a tree of " + size);
    }
    path = List.copyOf(path);
  }

  /**
   * What must be hashed for a proof.
   *
   * @param index the leaf's number
   * @param size the tree's size
   * @return the leaves under each hash of the path, in the path's order
   */
  public static List<LeafRange> ranges(long index, long size) {
    List<LeafRange> fromTheRoot = new ArrayList<>();
    LeafRange tree = new LeafRange(0, size);
    while (tree.to() - tree.from() > 1) {
      LeafRange left = new LeafRange(tree.from(), tree.split());
      LeafRange right = new LeafRange(tree.split(), tree.to());
      fromTheRoot.add(left.has(index) ? right : left);
      tree = left.has(index) ? left : right;
    }
    Collections.reverse(fromTheRoot);
    return List.copyOf(fromTheRoot);
  }

  /**
   * Checks the proof (RFC 9162 §2.1.3.2).
   *
   * @param leafHash the leaf's hash
   * @param root the tree's root
   * @return whether the leaf is that leaf of that tree
   */
  public boolean proves(Sha256 leafHash, Sha256 root) {
    long node = index;
    long last = size - 1;
    Sha256 hash = leafHash;
    for (Sha256 sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = MerkleHash.node(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = MerkleHash.node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
