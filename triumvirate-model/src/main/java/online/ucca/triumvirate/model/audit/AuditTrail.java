package online.ucca.triumvirate.model.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.AuditChain;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;
import online.ucca.triumvirate.model.merkle.MerkleFrontier;
import online.ucca.triumvirate.model.merkle.MerkleHash;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an audit log, one line after the other, in memory that does not grow with it (decisions
 * §7): that each line is byte for byte the RFC 8785 form of an entry, and that numbers, chain,
 * hashes, adapter and client hold. What somebody who recomputed the whole chain changed, only a
 * checkpoint shows. For use by one thread.
 */
public final class AuditTrail {
  /** The longest line that is an entry, in bytes: detail beyond 64 KiB stands elsewhere. */
  public static final int LONGEST_LINE = 256 * 1024;

  private static final JsonLimits LIMITS = new JsonLimits(LONGEST_LINE, 64);
  private static final int LONGEST_QUOTE = 100;

  private final MerkleFrontier tree;
  private Sha256 leafHash = AuditEntry.NO_PREVIOUS;
  private long nextSeq;

  /** What the next entry must name; null after a line that states no hash. */
  private @Nullable Sha256 lastHash;

  private @Nullable AdapterId adapterId;
  private @Nullable ClientId clientId;

  /** Begins at a log's first line. */
  public AuditTrail() {
    this(new MerkleFrontier(), AuditEntry.NO_PREVIOUS, null, null);
  }

  /**
   * Goes on behind entries that were verified before.
   *
   * @param tree the tree over them; it grows with this trail
   * @param lastHash the last one's hash
   * @param adapterId whose log it is; null if there is no entry yet
   * @param clientId whose log it is; null if there is no entry yet
   */
  public AuditTrail(
      MerkleFrontier tree,
      Sha256 lastHash,
      @Nullable AdapterId adapterId,
      @Nullable ClientId clientId) {
    this.tree = tree;
    this.nextSeq = tree.size();
    this.lastHash = lastHash;
    this.adapterId = adapterId;
    this.clientId = clientId;
  }

  /**
   * Takes the next line.
   *
   * @param line the line, without its line feed
   * @return what it says and what is wrong with it
   */
  public Step accept(byte[] line) {
    leafHash = MerkleHash.leaf(line);
    tree.append(leafHash);
    List<Finding> findings = new ArrayList<>();
    AuditEntry entry = null;
    try {
      JsonDocument document = JsonDocument.read(line, LIMITS);
      if (!Arrays.equals(document.canonicalBytes(), line)) {
        findings.add(
            Finding.of(ErrorCode.AUD_NOT_CANONICAL, "the line is not in its RFC 8785 form"));
      }
      entry = AuditChain.read(document);
      check(entry, AuditChain.hash(document), findings);
    } catch (Refusal e) {
      findings.add(
          Finding.of(
              ErrorCode.AUD_ENTRY_MALFORMED,
              e.code().equals(ErrorCode.AUD_ENTRY_MALFORMED.name())
                  ? e.findings().get(0).message()
                  : "the line is not JSON: " + e.findings().get(0).message()));
      nextSeq++;
      lastHash = null;
    }
    String place = "line " + tree.size() + (entry == null ? "" : ", seq " + entry.seq());
    return new Step(entry, findings.stream().map(finding -> finding.from(place)).toList());
  }

  /**
   * How many lines there were.
   *
   * @return the number
   */
  public long size() {
    return tree.size();
  }

  /**
   * The root of the Merkle tree over all lines.
   *
   * @return the root, of which a checkpoint of this size must tell
   */
  public Sha256 root() {
    return tree.root();
  }

  /**
   * The last line as a leaf of the Merkle tree.
   *
   * @return its hash
   */
  public Sha256 leafHash() {
    return leafHash;
  }

  /**
   * The tree so far, to go on from another time.
   *
   * @return its peaks
   */
  public List<Sha256> peaks() {
    return tree.peaks();
  }

  private void check(AuditEntry entry, Sha256 hash, List<Finding> findings) {
    if (!entry.entryHash().equals(hash)) {
      findings.add(
          Finding.of(
              ErrorCode.AUD_HASH_MISMATCH,
              "the entry states the hash " + entry.entryHash() + " and has the hash " + hash));
    }
    if (entry.seq() != nextSeq) {
      findings.add(
          Finding.of(
              ErrorCode.AUD_SEQUENCE_BROKEN,
              "the entry has the number " + entry.seq() + " where " + nextSeq + " is due"));
    }
    if (lastHash != null && !entry.prevHash().equals(lastHash)) {
      findings.add(
          Finding.of(
              ErrorCode.AUD_CHAIN_BROKEN,
              "the entry follows " + entry.prevHash() + " and stands after " + lastHash));
    }
    if (adapterId == null || clientId == null) {
      adapterId = entry.adapterId();
      clientId = entry.clientId();
    } else if (!entry.adapterId().equals(adapterId) || !entry.clientId().equals(clientId)) {
      findings.add(
          Finding.of(
              ErrorCode.AUD_FOREIGN_ENTRY,
              "the entry is of "
                  + quoted(entry.adapterId().value())
                  + " for "
                  + quoted(entry.clientId().value())));
    }
    nextSeq = entry.seq() + 1;
    lastHash = entry.entryHash();
  }

  private static String quoted(String text) {
    return "'" + Excerpt.of(text, LONGEST_QUOTE) + "'";
  }

  /**
   * What came of a line.
   *
   * @param entry the entry; null if the line is none
   * @param findings what is wrong with it, each with its line, counted from 1, and its number
   */
  public record Step(@Nullable AuditEntry entry, List<Finding> findings) {
    /** Copies the findings. */
    public Step {
      findings = List.copyOf(findings);
    }
  }
}
