package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.merkle.ConsistencyProof;
import online.ucca.triumvirate.model.merkle.InclusionProof;
import online.ucca.triumvirate.model.merkle.MerkleFrontier;
import online.ucca.triumvirate.model.merkle.MerkleHash;
import online.ucca.triumvirate.model.merkle.RangeRoots;
import online.ucca.triumvirate.model.note.GrowthProof;
import online.ucca.triumvirate.model.note.LogProof;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * Proves from a log's file that an entry is in the log, and that the log only grew. Every proof is
 * verified before it is given out. Safe for use by several threads.
 */
public final class ProveEntry {
  private final TrustedKeys trusted;
  private final ProofVerifier verifier;

  /**
   * Proves entries.
   *
   * @param trusted the keys whose checkpoints count
   * @param verifier checks signatures
   */
  public ProveEntry(TrustedKeys trusted, ProofVerifier verifier) {
    this.trusted = trusted;
    this.verifier = verifier;
  }

  /**
   * Proves an entry.
   *
   * @param log the file
   * @param seq the entry's number
   * @param from the earlier size that the log grew from; null to prove the entry only
   * @param checkpoint the checkpoint to prove it by; null for the newest beside the log
   * @return the proof
   * @throws Refusal {@code AUD_NO_SUCH_ENTRY}, {@code AUD_HISTORY_CHANGED} or {@code AUD_TRUNCATED}
   *     if the log is not what the checkpoint says, {@code SIG_UNKNOWN_KEY} or {@code SIG_INVALID}
   *     if that is not signed with a trusted key
   */
  public Proof prove(Path log, long seq, @Nullable Long from, @Nullable Path checkpoint) {
    try (LogSnapshot snapshot = LogSnapshot.open(log)) {
      CheckpointFile by =
          CheckpointFile.read(checkpoint == null ? newest(new AuditFolder(log)) : checkpoint);
      by.checkSignature(trusted, verifier)
          .ifPresent(
              finding -> {
                throw new Refusal(finding);
              });
      long size = by.checkpoint().size();
      if (seq < 0 || seq >= size) {
        throw noSuchEntry("the checkpoint covers the entries 0 to " + (size - 1));
      }
      if (from != null && (from < 1 || from > size)) {
        throw noSuchEntry("the checkpoint's log never grew from " + from + " to " + size);
      }
      return prove(new LogLines(snapshot, 0, snapshot.size()), seq, from, by);
    } catch (IOException e) {
      throw LogSnapshot.unreadable(log);
    }
  }

  private static Proof prove(LogLines lines, long seq, @Nullable Long from, CheckpointFile by)
      throws IOException {
    long size = by.checkpoint().size();
    RangeRoots inclusion = new RangeRoots(InclusionProof.ranges(seq, size));
    RangeRoots growth =
        new RangeRoots(from == null ? List.of() : ConsistencyProof.ranges(from, size));
    MerkleFrontier tree = new MerkleFrontier();
    Sha256 earlierRoot = tree.root();
    byte[] entry = new byte[0];
    while (tree.size() < size) {
      Optional<byte[]> line = lines.next();
      if (line.isEmpty()) {
        throw new Refusal(
            by.finding(
                ErrorCode.AUD_TRUNCATED,
                "the log has " + tree.size() + " entries and the checkpoint is of " + size));
      }
      Sha256 leaf = MerkleHash.leaf(line.get());
      if (tree.size() == seq) {
        entry = line.get();
      }
      tree.append(leaf);
      inclusion.append(leaf);
      growth.append(leaf);
      if (from != null && tree.size() == from) {
        earlierRoot = tree.root();
      }
    }
    Sha256 root = by.checkpoint().root();
    InclusionProof included = new InclusionProof(seq, size, inclusion.roots());
    ConsistencyProof grown = from == null ? null : new ConsistencyProof(from, size, growth.roots());
    if (!included.proves(MerkleHash.leaf(entry), root)
        || (grown != null && !grown.proves(earlierRoot, root))) {
      throw new Refusal(
          by.finding(
              ErrorCode.AUD_HISTORY_CHANGED,
              "the first " + size + " entries are not those that the checkpoint was signed for"));
    }
    return new Proof(
        by.checkpoint().origin(),
        new String(entry, StandardCharsets.UTF_8),
        MerkleHash.leaf(entry),
        root,
        new LogProof(included, by.note()),
        grown == null ? null : new GrowthProof(grown, by.note()));
  }

  private static Path newest(AuditFolder folder) throws IOException {
    List<Long> sizes = folder.checkpointSizes();
    if (sizes.isEmpty()) {
      throw noSuchEntry("there is no checkpoint of this log yet");
    }
    return folder.checkpoint(sizes.get(sizes.size() - 1));
  }

  private static Refusal noSuchEntry(String why) {
    return new Refusal(Finding.of(ErrorCode.AUD_NO_SUCH_ENTRY, why));
  }

  /**
   * What proves that an entry is in a log.
   *
   * @param origin which log
   * @param entry the entry's line, without its line feed
   * @param leafHash the line as a leaf of the tree
   * @param root the tree's root, as the checkpoint states it
   * @param inclusion the proof that the entry is in the tree
   * @param growth the proof that the tree grew out of an earlier one; null if none was asked for
   */
  public record Proof(
      String origin,
      String entry,
      Sha256 leafHash,
      Sha256 root,
      LogProof inclusion,
      @Nullable GrowthProof growth) {}
}
