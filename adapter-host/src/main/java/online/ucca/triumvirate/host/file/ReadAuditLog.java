package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditTrail;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Reads the entries of an audit log, as it was at one moment, and believes none that does not
 * continue the chain. Checkpoints and details are not looked at: that is {@link VerifyAuditLog}'s.
 */
public final class ReadAuditLog {
  private ReadAuditLog() {}

  /**
   * Reads from the first entry to the last whole one.
   *
   * @param log the file
   * @param each takes the entries, in order
   * @throws Refusal with what is wrong with the first line that is not right; {@code
   *     ENV_FILE_UNREADABLE}
   */
  public static void forEach(Path log, Consumer<AuditEntry> each) {
    try (LogSnapshot snapshot = LogSnapshot.open(log)) {
      AuditTrail trail = new AuditTrail();
      LogLines lines = new LogLines(snapshot, 0, snapshot.size());
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        AuditTrail.Step step = trail.accept(line.get());
        AuditEntry entry = step.entry();
        if (entry == null || !step.findings().isEmpty()) {
          throw new Refusal(step.findings());
        }
        each.accept(entry);
      }
    } catch (IOException e) {
      throw LogSnapshot.unreadable(log);
    }
  }
}
