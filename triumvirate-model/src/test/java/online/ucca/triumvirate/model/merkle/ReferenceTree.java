package online.ucca.triumvirate.model.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import online.ucca.triumvirate.model.id.Sha256;

/** The definitions of RFC 6962 §2.1, word for word and by recursion, to compare with. */
final class ReferenceTree {
  private ReferenceTree() {}

  static List<Sha256> leaves(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> MerkleHash.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  static Sha256 root(List<Sha256> leaves) {
    if (leaves.isEmpty()) {
      return Sha256.of(new byte[0]);
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int k = split(leaves.size());
    return MerkleHash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
  }

  static List<Sha256> path(int m, List<Sha256> leaves) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int k = split(leaves.size());
    List<Sha256> left = leaves.subList(0, k);
    List<Sha256> right = leaves.subList(k, leaves.size());
    return m < k ? plus(path(m, left), root(right)) : plus(path(m - k, right), root(left));
  }

  static List<Sha256> proof(int m, List<Sha256> leaves, boolean isWhole) {
    int n = leaves.size();
    if (m == n) {
      return isWhole ? List.of() : List.of(root(leaves));
    }
    int k = split(n);
    List<Sha256> left = leaves.subList(0, k);
    List<Sha256> right = leaves.subList(k, n);
    return m <= k
        ? plus(proof(m, left, isWhole), root(right))
        : plus(proof(m - k, right, false), root(left));
  }

  private static List<Sha256> plus(List<Sha256> hashes, Sha256 hash) {
    List<Sha256> more = new ArrayList<>(hashes);
    more.add(hash);
    return more;
  }

  private static int split(int size) {
    int k = 1;
    while (k * 2 < size) {
      k *= 2;
    }
    return k;
  }
}
