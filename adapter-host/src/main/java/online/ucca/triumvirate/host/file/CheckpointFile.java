package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.note.Checkpoint;
import online.ucca.triumvirate.model.note.SignedNote;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/**
 * A checkpoint in a file.
 *
 * @param file the file
 * @param note the checkpoint with its signatures
 * @param checkpoint what it says
 */
record CheckpointFile(Path file, SignedNote note, Checkpoint checkpoint) {

  /** Reads a file; only its form is checked. */
  static CheckpointFile read(Path file) {
    // Not by the stated size: a device says that it is empty and never ends.
    try (InputStream in = Files.newInputStream(file)) {
      SignedNote note = SignedNote.parse(in.readNBytes(SignedNote.LARGEST + 1));
      return new CheckpointFile(file, note, Checkpoint.of(note));
    } catch (IOException e) {
      throw LogSnapshot.unreadable(file);
    }
  }

  /** What is wrong with its signature; nothing if a trusted key signed it for its origin. */
  Optional<Finding> checkSignature(TrustedKeys trusted, ProofVerifier verifier) {
    return note.check(checkpoint.origin(), trusted, verifier)
        .map(finding -> finding.from(file.toString()));
  }

  Finding finding(ErrorCode code, String message) {
    return Finding.of(code, message).from(file.toString());
  }
}
