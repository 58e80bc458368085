package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.merkle.MerkleFrontier;
import online.ucca.triumvirate.model.note.Checkpoint;
import online.ucca.triumvirate.model.note.SignedNote;
import online.ucca.triumvirate.model.proof.Signer;

/**
 * How far a log was verified when its last checkpoint was made, so that the next one need not begin
 * at the first entry. It counts only if that checkpoint, signed with the same key, tells of the
 * same tree; it can be deleted at any time.
 *
 * @param size how many entries
 * @param bytes how many bytes they take
 * @param lastHash the last one's hash
 * @param peaks the tree over them
 */
public record TreeState(long size, long bytes, Sha256 lastHash, List<Sha256> peaks) {

  /** Copies the peaks. */
  public TreeState {
    peaks = List.copyOf(peaks);
  }

  MerkleFrontier tree() {
    return new MerkleFrontier(size, peaks);
  }

  /** The state that belongs to a checkpoint, if there is one that can be relied on. */
  static Optional<TreeState> read(Path file, SignedNote checkpoint, Signer signer)
      throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      TreeState state = Binding.read(JsonDocument.read(Files.readAllBytes(file)), TreeState.class);
      Checkpoint own =
          new Checkpoint(Checkpoint.of(checkpoint).origin(), state.size, state.tree().root());
      // The same key gives the same signature over the same text (RFC 8032).
      return own.sign(signer).equals(checkpoint) ? Optional.of(state) : Optional.empty();
    } catch (Refusal | IllegalArgumentException | NullPointerException damaged) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(beside, Binding.write(this).canonicalBytes());
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
