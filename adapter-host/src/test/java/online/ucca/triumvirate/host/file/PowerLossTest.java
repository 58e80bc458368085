package online.ucca.triumvirate.host.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.audit.AuditTrail;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand states that a loss of power may leave, and what a disk that fails must stop. */
@Timeout(600)
class PowerLossTest {
  private static final int STATES = 10_000;
  private static final int STATES_PER_LOSS = 20;
  private static final long SEED = 6962;

  private static FileAuditLog open(FaultyStorage storage) {
    try {
      return FileAuditLog.open(
          new AuditFolder(Path.of("audit.jsonl")),
          storage,
          0,
          new AdapterId("harbour-v1"),
          new ClientId("client-a"),
          () -> Instant.EPOCH);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** How many of the states lost something, or could not be recovered from. */
  private static int losses(int states, boolean forces) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    int lost = 0;
    byte[] disk = new byte[0];
    List<Sha256> acknowledged = new ArrayList<>();
    for (int tried = 0; tried < states; tried += STATES_PER_LOSS) {
      if (disk.length > 12_000) {
        disk = new byte[0];
        acknowledged.clear();
      }
      FaultyStorage storage = new FaultyStorage(disk, forces);
      FileAuditLog log = open(storage);
      for (int group = random.nextInt(3); group > 0; group--) {
        acknowledged.addAll(write(log, 1 + random.nextInt(6)));
      }
      storage.fail();
      write(log, 1 + random.nextInt(12));
      // What was being written when the power went is told by the write before the failure.
      for (int i = 0; i < STATES_PER_LOSS; i++) {
        disk = storage.afterPowerLoss(random);
        lost += keeps(disk, acknowledged) ? 0 : 1;
      }
      log.close();
      if (lost > 0) {
        disk = new byte[0];
        acknowledged.clear();
      } else {
        FaultyStorage recovered = new FaultyStorage(disk, true);
        open(recovered).close();
        disk = recovered.read(0, Math.toIntExact(recovered.size()));
        acknowledged = new ArrayList<>(entries(disk));
      }
    }
    return lost;
  }

  private static List<Sha256> write(FileAuditLog log, int entries) {
    List<AuditReceipt> receipts = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      try {
        receipts.add(log.append(Events.of("w", i)));
      } catch (Refusal stopped) {
        assertEquals("AUD_WRITE_FAILED", stopped.code());
      }
    }
    List<Sha256> written = new ArrayList<>();
    for (AuditReceipt receipt : receipts) {
      try {
        written.add(receipt.await().entryHash());
      } catch (Refusal notAcknowledged) {
        assertEquals("AUD_WRITE_FAILED", notAcknowledged.code());
      }
    }
    return written;
  }

  /** Whether the log can be opened and goes on, with everything that was acknowledged in it. */
  private static boolean keeps(byte[] disk, List<Sha256> acknowledged) throws IOException {
    FaultyStorage storage = new FaultyStorage(disk, true);
    try (FileAuditLog log = open(storage)) {
      log.append(Events.of("after", 0)).await();
    } catch (Refusal notRecovered) {
      return false;
    }
    List<Sha256> there = entries(storage.read(0, Math.toIntExact(storage.size())));
    return there.size() > acknowledged.size()
        && there.subList(0, acknowledged.size()).equals(acknowledged);
  }

  /** The entries' hashes of a log that verifies; none of one that does not. */
  private static List<Sha256> entries(byte[] disk) throws IOException {
    AuditTrail trail = new AuditTrail();
    List<Sha256> entries = new ArrayList<>();
    for (String line : new String(disk, StandardCharsets.UTF_8).lines().toList()) {
      AuditTrail.Step step = trail.accept(line.getBytes(StandardCharsets.UTF_8));
      if (!step.findings().isEmpty() || step.entry() == null) {
        return List.of();
      }
      entries.add(step.entry().entryHash());
    }
    return entries;
  }

  @Test
  void losesNothingAcknowledged_inTenThousandStates() throws IOException {
    assertEquals(0, losses(STATES, true));
  }

  /** The check above can fail: a log that does not wait for the disk loses what it acknowledged. */
  @Test
  void wouldLose_ifTheDiskWereNotWaitedFor() throws IOException {
    int lost = losses(STATES / 10, false);
    assertTrue(lost > 100, "lost in " + lost + " states");
  }

  @Test
  void acknowledgesNothing_afterAForceThatFailed() {
    FaultyStorage storage = new FaultyStorage(new byte[0], true);
    FileAuditLog log = open(storage);
    AuditEntry first = log.append(Events.of("w", 0)).await();
    long size = storage.size();
    storage.fail();
    AuditReceipt second = log.append(Events.of("w", 1));
    AuditReceipt third = log.append(Events.of("w", 2));
    for (AuditReceipt receipt : List.of(second, third, second)) {
      assertEquals("AUD_WRITE_FAILED", assertThrows(Refusal.class, receipt::await).code());
    }
    assertEquals(
        "AUD_WRITE_FAILED",
        assertThrows(Refusal.class, () -> log.append(Events.of("w", 3))).code());
    log.close();
    assertEquals(0, first.seq());
    assertEquals(size, storage.size());
  }

  @Test
  void keepsWhatRecoveryTakesOut() throws IOException {
    FaultyStorage storage = new FaultyStorage(new byte[0], true);
    try (FileAuditLog log = open(storage)) {
      write(log, 2);
    }
    byte[] good = storage.read(0, Math.toIntExact(storage.size()));
    byte[] torn = "{\"adapter_id\"".getBytes(StandardCharsets.UTF_8);
    FaultyStorage left = new FaultyStorage(good, true);
    left.write(good.length, torn);
    open(left).close();
    assertEquals(1, left.quarantined().size());
    assertArrayEquals(torn, left.quarantined().get(0));
    assertEquals(good.length, left.size());
  }
}
