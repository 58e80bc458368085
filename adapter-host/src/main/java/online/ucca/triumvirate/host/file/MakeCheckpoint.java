package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.audit.AuditTrail;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.note.Checkpoint;
import online.ucca.triumvirate.model.note.SignedNote;
import online.ucca.triumvirate.model.proof.Signer;
import org.jspecify.annotations.Nullable;

/**
 * Signs what a log is. Nothing is signed that does not verify, and nothing that is inconsistent
 * with the checkpoint before (c2sp.org/tlog-checkpoint).
 */
final class MakeCheckpoint {
  private final AuditFolder folder;
  private final LogLines.Source log;
  private final Signer signer;

  MakeCheckpoint(AuditFolder folder, LogLines.Source log, Signer signer) {
    this.folder = folder;
    this.log = log;
    this.signer = signer;
  }

  /**
   * Makes a checkpoint of everything that is there.
   *
   * @param size how many entries there are
   * @param bytes how many bytes they take
   */
  Optional<SignedNote> of(AdapterId adapterId, ClientId clientId, long size, long bytes)
      throws IOException {
    List<Long> earlier = folder.checkpointSizes();
    long last = earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1);
    if (last == size) {
      return Optional.empty();
    }
    @Nullable SignedNote before =
        last == 0 ? null : SignedNote.parse(Files.readAllBytes(folder.checkpoint(last)));
    Optional<TreeState> known =
        before == null ? Optional.empty() : TreeState.read(folder.treeState(), before, signer);
    AuditTrail trail =
        known
            .map(state -> new AuditTrail(state.tree(), state.lastHash(), adapterId, clientId))
            .orElseGet(AuditTrail::new);
    LogLines lines = new LogLines(log, known.map(TreeState::bytes).orElse(0L), bytes);
    TreeState state = verify(trail, lines, before);
    if (state.size() != size) {
      throw damaged("it has " + state.size() + " lines where entry " + size + " would follow");
    }
    SignedNote note =
        new Checkpoint(Checkpoint.origin(clientId, adapterId), size, trail.root()).sign(signer);
    DurableFile.write(folder.checkpoint(size), note.bytes());
    state.write(folder.treeState());
    return Optional.of(note);
  }

  private TreeState verify(AuditTrail trail, LogLines lines, @Nullable SignedNote before)
      throws IOException {
    Checkpoint last = before == null ? null : Checkpoint.of(before);
    TreeState state = null;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      AuditTrail.Step step = trail.accept(line.get());
      if (!step.findings().isEmpty() || step.entry() == null) {
        throw damaged(step.findings().get(0).message());
      }
      if (last != null && last.size() == trail.size() && !last.root().equals(trail.root())) {
        throw new Refusal(
            Finding.of(
                ErrorCode.AUD_HISTORY_CHANGED,
                "the audit log "
                    + folder.log()
                    + " is not what its checkpoint of "
                    + last.size()
                    + " entries was signed for"));
      }
      state =
          new TreeState(trail.size(), lines.position(), step.entry().entryHash(), trail.peaks());
    }
    if (state == null) {
      throw damaged("it has no entry");
    }
    return state;
  }

  private Refusal damaged(String why) {
    return new Refusal(
        Finding.of(ErrorCode.AUD_DAMAGED, "the audit log " + folder.log() + ": " + why));
  }
}
