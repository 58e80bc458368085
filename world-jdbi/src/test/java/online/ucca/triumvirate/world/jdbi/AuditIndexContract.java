package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import online.ucca.triumvirate.engine.database.AuditIndex;
import online.ucca.triumvirate.engine.database.IndexedEntry;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index over the audit logs does on every database. */
abstract class AuditIndexContract {
  private static final String LOG = "clients/harbour/quay-v1/audit.jsonl";
  private static final TriumvirateId TRIUMVIRATE =
      TriumvirateId.parse("00000000-0000-5000-8000-000000000001");

  @TempDir Path folder;
  private WorldDatabase database;

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    database = WorldDatabase.open(kind().fresh(folder));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static SubmissionId submission(long number) {
    return SubmissionId.parse("00000000-0000-4000-8000-%012d".formatted(number));
  }

  private static Sha256 hash(long seq, String said) {
    return Sha256.of((seq + said).getBytes(StandardCharsets.UTF_8));
  }

  private static AuditEntry entry(long seq, String said) {
    return new AuditEntry(
        Instant.parse("2027-01-01T00:00:00.123456789Z"),
        new AdapterId("quay-v1"),
        new ClientId("harbour"),
        submission(seq / 2),
        AuditEventType.TRANSLATION_COMPLETED,
        null,
        "sha256:" + "0".repeat(64),
        seq == 3 ? TRIUMVIRATE : null,
        7,
        AuditOutcome.SUCCESS,
        Map.of(),
        seq,
        hash(seq - 1, said),
        hash(seq, said));
  }

  private static List<AuditEntry> log(int size, String said) {
    return IntStream.range(0, size).mapToObj(seq -> entry(seq, said)).toList();
  }

  private AuditIndex.Outcome update(List<AuditEntry> log, boolean anew) {
    return database.auditIndex().update(LOG, log::forEach, anew);
  }

  private static void assertDiffers(Runnable update, String... words) {
    Refusal refused = assertThrows(Refusal.class, update::run);
    assertEquals("AUD_INDEX_DIFFERS", refused.code());
    for (String word : words) {
      String message = refused.findings().get(0).message();
      assertEquals(message, message.contains(word) ? message : "with " + word);
    }
  }

  @Test
  void addsWhatItLacks_andNothingTwice() {
    assertEquals(new AuditIndex.Outcome(3, 3), update(log(3, ""), false));
    assertEquals(new AuditIndex.Outcome(3, 0), update(log(3, ""), false));
    assertEquals(new AuditIndex.Outcome(1_203, 1_200), update(log(1_203, ""), false));
    assertEquals(
        LongStream.rangeClosed(4, 5).boxed().toList(),
        database.auditIndex().of(submission(2)).stream().map(IndexedEntry::seq).toList());
  }

  @Test
  void answersWithWhatTheLogSays() {
    update(log(5, ""), false);
    assertEquals(
        List.of(
            new IndexedEntry(
                LOG,
                3,
                Instant.parse("2027-01-01T00:00:00.123456789Z"),
                AuditEventType.TRANSLATION_COMPLETED,
                AuditOutcome.SUCCESS,
                hash(3, ""))),
        database.auditIndex().of(TRIUMVIRATE));
    assertEquals(List.of(), database.auditIndex().of(submission(9)));
  }

  @Test
  void refusesALogThatSaysSomethingElse_andChangesNothing() {
    update(log(4, ""), false);
    assertDiffers(() -> update(log(6, "altered"), false), "entry 0", hash(0, "").hex());
    assertEquals(new AuditIndex.Outcome(4, 0), update(log(4, ""), false));
  }

  @Test
  void refusesALogThatIsShorterThanItsIndex() {
    update(log(4, ""), false);
    assertDiffers(() -> update(log(3, ""), false), "4 entries", "the log has 3");
  }

  @Test
  void beginsAgain_ifAsked_andAnswersFromTheNewestOnly() {
    update(log(4, ""), false);
    assertEquals(new AuditIndex.Outcome(2, 2), update(log(2, "altered"), true));
    assertEquals(
        List.of(hash(0, "altered"), hash(1, "altered")),
        database.auditIndex().of(submission(0)).stream().map(IndexedEntry::entryHash).toList());
    assertEquals(List.of(), database.auditIndex().of(TRIUMVIRATE));
    long kept =
        database
            .sessions()
            .read(
                handle ->
                    handle.createQuery("SELECT count(*) FROM audit_index").mapTo(Long.class).one());
    assertEquals(6, kept);
  }

  @Test
  void addsNothing_ifTheLogFailsHalfWay() {
    AuditIndex index = database.auditIndex();
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                index.update(
                    LOG,
                    each -> {
                      log(1_000, "").forEach(each);
                      throw new Refusal(Finding.of(ErrorCode.AUD_HASH_MISMATCH, "line 1001"));
                    },
                    false));
    assertEquals("AUD_HASH_MISMATCH", refused.code());
    assertEquals(List.of(), index.of(submission(1)));
    assertEquals(new AuditIndex.Outcome(2, 2), update(log(2, "other"), false));
  }

  @Test
  void keepsLogsApart() {
    update(log(2, ""), false);
    database.auditIndex().update("other", log(2, "b")::forEach, false);
    assertEquals(4, database.auditIndex().of(submission(0)).size());
  }
}
