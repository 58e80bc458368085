package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.json.AuditChain;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Audit events, logs that take them, and a check of what stands on disk. */
final class Events {
  private Events() {}

  static FileAuditLog open(Path file) {
    return FileAuditLog.open(
        file, new AdapterId("harbour-v1"), new ClientId("client-a"), () -> Instant.EPOCH);
  }

  static AuditEvent of(String writer, int number) {
    return new AuditEvent(
        SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"),
        AuditEventType.CORPUS_RECEIVED,
        null,
        Sha256.of(new byte[0]),
        null,
        0,
        AuditOutcome.SUCCESS,
        Map.of("writer", writer, "number", number));
  }

  /** The entries of a log, after checking form, numbers and chain of every line. */
  static List<JsonDocument> checked(Path file) throws IOException {
    String text = Files.readString(file);
    if (!text.isEmpty() && !text.endsWith("\n")) {
      throw new AssertionError("the log does not end with a line feed");
    }
    List<JsonDocument> entries = new ArrayList<>();
    String previous = "0".repeat(64);
    for (String line : text.lines().toList()) {
      JsonDocument entry = JsonDocument.read(line.getBytes(StandardCharsets.UTF_8));
      if (!new String(entry.canonicalBytes(), StandardCharsets.UTF_8).equals(line)) {
        throw new AssertionError("not RFC 8785: " + line);
      }
      if (entry.tree().getInt("seq") != entries.size()
          || !entry.tree().getString("prev_hash").equals(previous)
          || !entry.tree().getString("entry_hash").equals(AuditChain.hash(entry).hex())) {
        throw new AssertionError("the chain breaks at " + entries.size() + ": " + line);
      }
      previous = entry.tree().getString("entry_hash");
      entries.add(entry);
    }
    return entries;
  }
}
