package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.host.file.AuditLogReport;
import online.ucca.triumvirate.host.file.VerifyAuditLog;

/** The verifier of audit logs: whatever a file holds, it is told what is wrong with it. */
class AuditTrailFuzzTest extends FuzzedParser {
  private static final VerifyAuditLog VERIFY = new VerifyAuditLog(Trust.KEYS, Trust.VERIFIER);
  private static final Scratch SCRATCH = new Scratch();

  @FuzzTest(maxDuration = "60s")
  void verify(byte[] bytes) {
    tried();
    Path file = SCRATCH.with("audit.jsonl", bytes);
    AuditLogReport report = VERIFY.verify(file, List.of(), done -> {});
    Coded.check(report.findings());
    long lines =
        new String(bytes, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
    assertEquals(lines, report.entries());
    boolean isTorn = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
    assertTrue(!isTorn || !report.intact());
  }
}
