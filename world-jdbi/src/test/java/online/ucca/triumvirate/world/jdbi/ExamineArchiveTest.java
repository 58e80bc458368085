package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.host.file.AuditLogReport;
import online.ucca.triumvirate.host.file.VerifyAuditLog;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.world.archive.ExamineArchive;
import org.junit.jupiter.api.Test;

/** What is in an archive is looked at, too: rows, audit logs and their checkpoints. */
class ExamineArchiveTest extends ArchiveFixture {
  private static final String LOG = "home/clients/local/harbour-v1/audit.jsonl";
  private static final String CHECKPOINT = "home/clients/local/harbour-v1/checkpoints/1.txt";

  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }

  private ExamineArchive.Report examined(Path file) {
    TrustedKeys trusted = TrustedKeys.of(world.key().publicKey());
    return new ExamineArchive(
            ArchivedWorld.verifying(world.key()),
            new VerifyAuditLog(trusted, ArchivedWorld.VERIFIER))
        .examine(file, read -> {});
  }

  private Path altered(String path, String from, String to) {
    Path whole = folder.resolve(to.length() + "-whole.zip");
    world.export(whole);
    Map<String, byte[]> entries = new LinkedHashMap<>(Tampered.entries(whole));
    String text = new String(entries.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), text);
    entries.put(path, ArchivedWorld.bytes(text.replace(from, to)));
    return SignedArchive.of(folder.resolve("altered.zip"), entries, world.key());
  }

  @Test
  void tellsWhatIsInIt() {
    world.export(archive);
    ExamineArchive.Report report = examined(archive);
    assertTrue(report.intact(), report::toString);
    assertEquals(2L, report.rows().get("tenants"));
    assertEquals(0L, report.rows().get("ccos"));
    assertEquals(List.of(LOG), List.copyOf(report.logs().keySet()));
    AuditLogReport log = report.logs().values().iterator().next();
    assertEquals(2, log.entries());
    assertEquals(List.of(1L), log.checkpoints());
  }

  /** Every hash and the signature hold; the log does not. */
  @Test
  void seesALogThatWasAltered_beforeTheWorldWasTakenOut() {
    ExamineArchive.Report report = examined(altered(LOG, "harbour-v1", "harbour-v2"));
    assertEquals(List.of(), report.findings());
    assertFalse(report.intact());
    assertFalse(report.logs().values().iterator().next().intact());
  }

  @Test
  void seesACheckpointThatTellsOfAnotherLog() {
    ExamineArchive.Report report = examined(altered(CHECKPOINT, "\n1\n", "\n2\n"));
    assertEquals(List.of(), report.findings());
    assertFalse(report.intact());
  }

  @Test
  void seesRowsAndTablesThatCannotBeRead() {
    ExamineArchive.Report report = examined(altered("database/tenants.jsonl", "\"active\"", "7"));
    assertEquals("WLD_BAD_ARCHIVE", report.findings().get(0).errorCode());
    assertTrue(report.findings().get(0).message().contains("status"), report::toString);
    report = examined(altered("database/tables.json", "\"text\"", "\"words\""));
    assertEquals("WLD_BAD_ARCHIVE", report.findings().get(0).errorCode());
  }

  @Test
  void saysOnceWhatIsWrongWithAnEntry() {
    world.export(archive);
    Map<String, byte[]> entries = new LinkedHashMap<>(Tampered.entries(archive));
    entries.put(LOG, ArchivedWorld.bytes("x\n"));
    entries.put("database/tenants.jsonl", ArchivedWorld.bytes(""));
    ExamineArchive.Report report = examined(Tampered.stored(folder.resolve("bad.zip"), entries));
    assertEquals(2, report.findings().size(), report::toString);
    Refusal refused = assertThrows(Refusal.class, () -> examined(folder.resolve("nowhere.zip")));
    assertEquals("ENV_FILE_UNREADABLE", refused.code());
  }
}
