package online.ucca.triumvirate.model.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The hashes of a Merkle tree (RFC 6962 §2.1). Leaves and nodes are hashed apart, so that no node
 * can pass for an entry.
 */
public final class MerkleHash {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private MerkleHash() {}

  /**
   * The hash of a leaf.
   *
   * @param entry the entry's bytes; of an audit log, its RFC 8785 form
   * @return SHA-256 over 00 and the entry
   */
  public static Sha256 leaf(byte[] entry) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    digest.update(entry);
    return hash(digest);
  }

  /**
   * The hash of a node.
   *
   * @param left its left child's hash
   * @param right its right child's hash
   * @return SHA-256 over 01 and both
   */
  public static Sha256 node(Sha256 left, Sha256 right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left.bytes());
    digest.update(right.bytes());
    return hash(digest);
  }

  private static Sha256 hash(MessageDigest digest) {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
