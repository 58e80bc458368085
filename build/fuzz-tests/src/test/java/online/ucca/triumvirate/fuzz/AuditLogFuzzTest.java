package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;

/** The audit log when it is opened: a damaged one is refused, a torn one goes on. */
class AuditLogFuzzTest extends FuzzedParser {
  private static final AuditEvent EVENT =
      new AuditEvent(
          new SubmissionId(new UUID(0, 1)),
          AuditEventType.CORPUS_RECEIVED,
          null,
          Sha256.of(new byte[0]),
          null,
          0,
          AuditOutcome.SUCCESS,
          Map.of());
  private static final Scratch SCRATCH = new Scratch();

  @FuzzTest(maxDuration = "60s")
  void open(byte[] bytes) {
    tried();
    Path file = SCRATCH.with("audit.jsonl", bytes);
    try {
      AuditEntry first = append(file);
      AuditEntry second = append(file);
      assertEquals(first.seq() + 1, second.seq());
      assertEquals(first.entryHash(), second.prevHash());
    } catch (Refusal refusal) {
      Coded.check(refusal);
      assertEquals("AUD_DAMAGED", refusal.code());
    }
  }

  private static AuditEntry append(Path file) {
    try (FileAuditLog log =
        FileAuditLog.open(
            file, new AdapterId("tga-v1"), new ClientId("client-a"), () -> Instant.EPOCH)) {
      return log.append(EVENT).await();
    }
  }
}
