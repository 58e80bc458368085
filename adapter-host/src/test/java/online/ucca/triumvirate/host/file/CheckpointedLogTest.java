package online.ucca.triumvirate.host.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.note.Checkpoint;
import online.ucca.triumvirate.model.note.GrowthProof;
import online.ucca.triumvirate.model.note.LogProof;
import online.ucca.triumvirate.model.note.SignedNote;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints of a log, proofs by them, and details beside it. */
@Timeout(120)
class CheckpointedLogTest {
  @TempDir Path folder;

  private Path file;
  private AuditFolder beside;
  private Signer signer;

  @BeforeEach
  void makeAKey() {
    file = folder.resolve("instance/audit.jsonl");
    beside = new AuditFolder(file);
    signer = SignedLogs.signer(folder);
  }

  private void append(int entries) {
    try (FileAuditLog log = Events.open(file)) {
      for (int i = 0; i < entries; i++) {
        log.append(Events.of("w", i));
      }
    }
  }

  private Optional<SignedNote> checkpoint(Signer by) {
    try (FileAuditLog log = Events.open(file)) {
      return log.checkpoint(by);
    }
  }

  private static String code(Runnable action) {
    return assertThrows(Refusal.class, action::run).code();
  }

  private static AuditEvent event(CorpusId corpus, Map<String, Object> detail) {
    AuditEvent event = Events.of("w", 0);
    return new AuditEvent(
        event.submissionId(),
        event.eventType(),
        corpus,
        event.corpusHash(),
        null,
        0,
        event.outcome(),
        detail);
  }

  @Test
  void signsWhatTheLogIs_onceForEachSize() throws IOException {
    assertEquals(Optional.empty(), checkpoint(signer));
    append(3);
    SignedNote note = checkpoint(signer).orElseThrow();
    assertEquals(3, Checkpoint.of(note).size());
    assertEquals(SignedLogs.verify(file, signer).root(), Checkpoint.of(note).root());
    assertArrayEquals(note.bytes(), Files.readAllBytes(beside.checkpoint(3)));
    assertEquals(Optional.empty(), checkpoint(signer));
    append(2);
    checkpoint(signer);
    AuditLogReport report = SignedLogs.verify(file, signer);
    assertTrue(report.intact());
    assertEquals(List.of(3L, 5L), report.checkpoints());
    assertEquals("triumvirate.ucca.online/audit/client-a/harbour-v1", report.origin());
  }

  @Test
  void commitsWhatWaits_beforeItSigns() {
    FileAuditLog log = Events.open(file);
    log.append(Events.of("w", 0));
    assertEquals(1, Checkpoint.of(log.checkpoint(signer).orElseThrow()).size());
    log.close();
    assertEquals("AUD_WRITE_FAILED", code(() -> log.checkpoint(signer)));
  }

  /** What is remembered of the tree is a short cut; whatever becomes of it, the root is right. */
  @Test
  void signsTheSameRoot_whateverBecomesOfTheTreeState() throws IOException {
    append(5);
    checkpoint(signer);
    String state = Files.readString(beside.treeState());
    String hash = state.substring(state.indexOf("peaks\":[\"") + 9).substring(0, 64);
    List<String> damaged =
        List.of(
            state,
            "",
            "{}",
            "garbage",
            state.replace("\"size\":5", "\"size\":7"),
            state.replace(hash, Sha256.of(new byte[] {1}).hex()));
    for (String one : damaged) {
      Files.writeString(beside.treeState(), one);
      append(1);
      checkpoint(signer);
      assertTrue(SignedLogs.verify(file, signer).intact(), one);
      Files.writeString(beside.treeState(), state);
    }
    Signer other = SignedLogs.signer(Files.createDirectory(folder.resolve("other")));
    append(1);
    assertTrue(checkpoint(other).isPresent());
    assertEquals(List.of("SIG_UNKNOWN_KEY"), SignedLogs.codes(SignedLogs.verify(file, signer)));
  }

  @Test
  void signsNothingThatDoesNotVerify() throws IOException {
    append(5);
    checkpoint(signer);
    Files.delete(beside.treeState());
    append(1);
    String good = Files.readString(file);
    Files.writeString(file, good.replaceFirst("\"number\":2", "\"number\":9"));
    assertEquals("AUD_DAMAGED", code(() -> checkpoint(signer)));
    SignedLogs.edit(file, lines -> SignedLogs.recomputed(0, 1, 22, 3, 4, 0));
    assertEquals("AUD_HISTORY_CHANGED", code(() -> checkpoint(signer)));
    assertFalse(Files.exists(beside.checkpoint(6)));
    Files.writeString(file, good);
    assertTrue(checkpoint(signer).isPresent());
  }

  @Test
  void refusesToOpen_whenFewerEntriesAreThereThanWereSigned() {
    append(5);
    checkpoint(signer);
    SignedLogs.edit(file, lines -> new ArrayList<>(lines.subList(0, 4)));
    assertEquals("AUD_DAMAGED", code(() -> Events.open(file)));
    assertEquals(List.of("AUD_TRUNCATED"), SignedLogs.codes(SignedLogs.verify(file, signer)));
  }

  @Test
  void findsCheckpointsThatAreOfNoUse() throws IOException {
    append(3);
    checkpoint(signer);
    Path foreign = folder.resolve("foreign.txt");
    Files.write(
        foreign,
        new Checkpoint("example.com/log", 3, SignedLogs.verify(file, signer).root())
            .sign(signer)
            .bytes());
    assertEquals(
        List.of("AUD_CHECKPOINT_FOREIGN"),
        SignedLogs.codes(SignedLogs.verify(file, signer, foreign)));
    Path altered = folder.resolve("altered.txt");
    Files.writeString(altered, Files.readString(beside.checkpoint(3)).replace("\n3\n", "\n2\n"));
    assertEquals(
        List.of("SIG_INVALID"), SignedLogs.codes(SignedLogs.verify(file, signer, altered)));
    Path noNote = Files.writeString(folder.resolve("no-note.txt"), "hello\n");
    assertEquals("AUD_NOTE_MALFORMED", code(() -> SignedLogs.verify(file, signer, noNote)));
    assertEquals(
        "ENV_FILE_UNREADABLE",
        code(() -> SignedLogs.verify(file, signer, folder.resolve("none.txt"))));
    assertEquals(
        "ENV_FILE_UNREADABLE", code(() -> SignedLogs.verify(folder.resolve("none"), signer)));
    Files.copy(beside.checkpoint(3), beside.checkpoint(2));
    assertEquals(
        List.of("AUD_CHECKPOINT_FOREIGN"), SignedLogs.codes(SignedLogs.verify(file, signer)));
    Files.writeString(beside.checkpoint(2), "hello\n");
    assertEquals(List.of("AUD_NOTE_MALFORMED"), SignedLogs.codes(SignedLogs.verify(file, signer)));
  }

  @Test
  void findsTornEnd() throws IOException {
    append(2);
    Files.writeString(file, Files.readString(file) + "{\"torn");
    AuditLogReport report = SignedLogs.verify(file, signer);
    assertEquals(List.of("AUD_TORN_RECORD"), SignedLogs.codes(report));
    assertEquals("line 3", report.findings().get(0).sourceElement());
  }

  @Test
  void keepsNoMoreFindingsThanItSays_andCountsThemAll() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x\n".repeat(AuditLogReport.MOST_FINDINGS + 5));
    AuditLogReport report = SignedLogs.verify(file, signer);
    assertEquals(AuditLogReport.MOST_FINDINGS, report.findings().size());
    assertEquals(AuditLogReport.MOST_FINDINGS + 5, report.violations());
  }

  @Test
  void storesLongDetailBesideTheLog_andFindsWhatBecomesOfIt() throws IOException {
    String text = "é".repeat(40_000);
    AuditEntry entry;
    try (FileAuditLog log = Events.open(file)) {
      entry = log.append(event(new CorpusId("c"), Map.of("text", text))).await();
      log.append(event(new CorpusId("c"), Map.of("text", "é".repeat(30_000)))).await();
    }
    byte[] detail = ("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    Path stored = beside.detail(Sha256.of(detail));
    assertEquals(
        Map.of("detail_sha256", Sha256.of(detail).hex(), "detail_bytes", detail.length),
        entry.detail());
    assertArrayEquals(detail, Files.readAllBytes(stored));
    try (Stream<Path> details = Files.list(beside.details())) {
      assertEquals(1, details.count());
    }
    assertTrue(SignedLogs.verify(file, signer).intact());
    Files.writeString(stored, "{}");
    assertEquals(List.of("AUD_DETAIL_ALTERED"), SignedLogs.codes(SignedLogs.verify(file, signer)));
    Files.delete(stored);
    assertEquals(List.of("AUD_DETAIL_MISSING"), SignedLogs.codes(SignedLogs.verify(file, signer)));
  }

  @Test
  void refusesEventsThatCannotStandInALog_andGoesOn() throws IOException {
    try (FileAuditLog log = Events.open(file)) {
      for (AuditEvent bad :
          List.of(
              event(new CorpusId("c"), Map.of("detail_sha256", "mine")),
              event(new CorpusId("c".repeat(300_000)), Map.of()),
              event(new CorpusId("\ud800"), Map.of()))) {
        assertEquals("AUD_BAD_EVENT", code(() -> log.append(bad)));
      }
      log.append(Events.of("w", 0)).await();
    }
    assertEquals(1, Events.checked(file).size());
  }

  @Test
  void provesEachEntry_andThatTheLogGrew() {
    append(7);
    checkpoint(signer);
    append(6);
    checkpoint(signer);
    ProveEntry prove = new ProveEntry(TrustedKeys.of(signer.publicKey()), SignedLogs.VERIFIER);
    Sha256 earlier = Checkpoint.of(CheckpointFile.read(beside.checkpoint(7)).note()).root();
    for (long seq = 0; seq < 13; seq++) {
      ProveEntry.Proof proof = prove.prove(file, seq, 7L, null);
      LogProof read = LogProof.parse(proof.inclusion().text().getBytes(StandardCharsets.UTF_8));
      assertEquals(13, read.inclusion().size());
      assertTrue(read.inclusion().proves(proof.leafHash(), proof.root()));
      GrowthProof growth = Objects.requireNonNull(proof.growth());
      assertTrue(growth.consistency().proves(earlier, proof.root()));
      assertTrue(proof.entry().contains("\"seq\":" + seq + ","), proof.entry());
    }
    ProveEntry.Proof old = prove.prove(file, 6, null, beside.checkpoint(7));
    assertEquals(earlier, old.root());
    assertNull(old.growth());
  }

  @Test
  void provesNothingThatIsNotSo() {
    ProveEntry prove = new ProveEntry(TrustedKeys.of(signer.publicKey()), SignedLogs.VERIFIER);
    append(3);
    assertEquals("AUD_NO_SUCH_ENTRY", code(() -> prove.prove(file, 0, null, null)));
    checkpoint(signer);
    assertEquals("AUD_NO_SUCH_ENTRY", code(() -> prove.prove(file, 3, null, null)));
    assertEquals("AUD_NO_SUCH_ENTRY", code(() -> prove.prove(file, -1, null, null)));
    assertEquals("AUD_NO_SUCH_ENTRY", code(() -> prove.prove(file, 0, 0L, null)));
    assertEquals("AUD_NO_SUCH_ENTRY", code(() -> prove.prove(file, 0, 4L, null)));
    ProveEntry stranger = new ProveEntry(TrustedKeys.of(), SignedLogs.VERIFIER);
    assertEquals("SIG_UNKNOWN_KEY", code(() -> stranger.prove(file, 0, null, null)));
    SignedLogs.edit(file, lines -> SignedLogs.recomputed(0, 1, 9));
    assertEquals("AUD_HISTORY_CHANGED", code(() -> prove.prove(file, 0, null, null)));
    SignedLogs.edit(file, lines -> new ArrayList<>(lines.subList(0, 2)));
    assertEquals("AUD_TRUNCATED", code(() -> prove.prove(file, 0, null, null)));
    assertEquals(
        "ENV_FILE_UNREADABLE", code(() -> prove.prove(folder.resolve("none"), 0, null, kept())));
  }

  private Path kept() {
    return beside.checkpoint(3);
  }
}
