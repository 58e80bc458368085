package online.ucca.triumvirate.model.merkle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
  private static final int LARGEST = 34;

  private static MerkleFrontier frontier(List<Sha256> leaves) {
    MerkleFrontier frontier = new MerkleFrontier();
    leaves.forEach(frontier::append);
    return frontier;
  }

  private static List<Sha256> roots(List<LeafRange> ranges, List<Sha256> leaves) {
    RangeRoots roots = new RangeRoots(ranges);
    leaves.forEach(roots::append);
    return roots.roots();
  }

  /** The tree that certificate-transparency and its kin test with. */
  @Test
  void hasTheRootsThatEverybodyHas() {
    MerkleFrontier tree = new MerkleFrontier();
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", tree.root().hex());
    List<String> entries =
        List.of(
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    List<String> roots =
        List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    for (int i = 0; i < entries.size(); i++) {
      tree.append(MerkleHash.leaf(HexFormat.of().parseHex(entries.get(i))));
      assertEquals(roots.get(i), tree.root().hex(), "size " + (i + 1));
    }
  }

  @Test
  void growsToTheRootOfTheDefinition_andGoesOnFromItsPeaks() {
    List<Sha256> leaves = ReferenceTree.leaves(LARGEST);
    for (int size = 0; size <= LARGEST; size++) {
      MerkleFrontier frontier = frontier(leaves.subList(0, size));
      assertEquals(ReferenceTree.root(leaves.subList(0, size)), frontier.root());
      assertEquals(size, frontier.size());
      MerkleFrontier resumed = new MerkleFrontier(size, frontier.peaks());
      leaves.subList(size, LARGEST).forEach(resumed::append);
      assertEquals(ReferenceTree.root(leaves), resumed.root());
    }
    assertThrows(IllegalArgumentException.class, () -> new MerkleFrontier(3, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new MerkleFrontier(-1, List.of()));
  }

  @Test
  void provesEveryLeafOfEveryTree_asTheDefinitionDoes() {
    List<Sha256> all = ReferenceTree.leaves(LARGEST);
    for (int size = 1; size <= LARGEST; size++) {
      List<Sha256> leaves = all.subList(0, size);
      Sha256 root = ReferenceTree.root(leaves);
      for (int index = 0; index < size; index++) {
        List<Sha256> path = roots(InclusionProof.ranges(index, size), leaves);
        assertEquals(ReferenceTree.path(index, leaves), path);
        InclusionProof proof = new InclusionProof(index, size, path);
        assertTrue(proof.proves(leaves.get(index), root));
        assertFalse(proof.proves(MerkleHash.leaf(new byte[] {7}), root));
        assertFalse(proof.proves(leaves.get(index), MerkleHash.leaf(new byte[] {7})));
        assertNothingElseProves(proof, leaves.get(index), root);
      }
    }
  }

  private static void assertNothingElseProves(InclusionProof proof, Sha256 leaf, Sha256 root) {
    for (long other = 0; other < proof.size(); other++) {
      if (other != proof.index()) {
        assertFalse(new InclusionProof(other, proof.size(), proof.path()).proves(leaf, root));
      }
    }
    for (List<Sha256> path : variants(proof.path())) {
      assertFalse(new InclusionProof(proof.index(), proof.size(), path).proves(leaf, root));
    }
  }

  @Test
  void provesThatEveryTreeGrewOutOfEveryEarlierOne() {
    List<Sha256> leaves = ReferenceTree.leaves(LARGEST);
    for (int to = 1; to <= LARGEST; to++) {
      Sha256 later = ReferenceTree.root(leaves.subList(0, to));
      for (int from = 1; from <= to; from++) {
        Sha256 earlier = ReferenceTree.root(leaves.subList(0, from));
        List<Sha256> path = roots(ConsistencyProof.ranges(from, to), leaves);
        assertEquals(ReferenceTree.proof(from, leaves.subList(0, to), true), path);
        ConsistencyProof proof = new ConsistencyProof(from, to, path);
        assertTrue(proof.proves(earlier, later));
        Sha256 other = MerkleHash.leaf(new byte[] {7});
        assertFalse(proof.proves(other, later));
        assertFalse(proof.proves(earlier, other));
        for (List<Sha256> variant : variants(path)) {
          assertFalse(new ConsistencyProof(from, to, variant).proves(earlier, later));
        }
      }
    }
  }

  /** Paths that are one hash longer, shorter or different. */
  private static List<List<Sha256>> variants(List<Sha256> path) {
    List<List<Sha256>> variants = new ArrayList<>();
    Sha256 other = MerkleHash.leaf(new byte[] {9});
    for (int i = 0; i <= path.size(); i++) {
      List<Sha256> longer = new ArrayList<>(path);
      longer.add(i, other);
      variants.add(longer);
      if (i < path.size()) {
        List<Sha256> shorter = new ArrayList<>(path);
        shorter.remove(i);
        variants.add(shorter);
        List<Sha256> different = new ArrayList<>(path);
        different.set(i, other);
        variants.add(different);
      }
    }
    return variants;
  }

  @Test
  void refusesEmptyTrees_andLeavesThatAreNotThere() {
    for (long[] bad : new long[][] {{0, 0}, {1, 1}, {-1, 1}, {5, 4}}) {
      assertThrows(
          IllegalArgumentException.class, () -> new InclusionProof(bad[0], bad[1], List.of()));
    }
    for (long[] bad : new long[][] {{0, 0}, {0, 1}, {2, 1}, {-1, 1}}) {
      assertThrows(
          IllegalArgumentException.class, () -> new ConsistencyProof(bad[0], bad[1], List.of()));
    }
    assertThrows(IllegalArgumentException.class, () -> new LeafRange(1, 1));
    assertThrows(
        IllegalStateException.class, () -> new RangeRoots(List.of(new LeafRange(0, 1))).roots());
  }
}
