package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.engine.StoredTriumvirate;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of two megabytes that fills up at twenty different points. */
class DiskFullTest {
  private static final int SIZE = 2 << 20;

  @TempDir Path folder;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString());
    assumeTrue(mounted, "skipped: a small disk can be mounted by root only");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertTrue(run("umount", folder.toString()));
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  @Test
  void claimsNoSuccess_andGoesOnWithoutBeingReopened_whenThereIsSpaceAgain() throws IOException {
    Path ballast = folder.resolve("ballast");
    long number = 0;
    try (WorldDatabase database =
        WorldDatabase.open(DatabaseSettings.at(folder.resolve("world.db").toString()))) {
      for (int point = 0; point < 20; point++) {
        long free = Files.getFileStore(folder).getUsableSpace();
        long left = 4_096L * (point % 10);
        Files.write(ballast, new byte[Math.toIntExact(Math.max(0, free - left))]);
        int refused = 0;
        long failed = number;
        for (int i = 0; i < 40 && refused == 0; i++) {
          failed = number;
          try {
            keep(database, number);
            number++;
          } catch (Refusal e) {
            assertEquals("DBS_UNAVAILABLE", e.code());
            refused++;
          }
        }
        assertEquals(1, refused, "the disk was not full at point " + point);
        long lost = failed;
        assertTrue(database.triumvirates().find(WritingProcess.id(lost)).isEmpty());
        assertThrows(Refusal.class, () -> keep(database, lost));
        Files.delete(ballast);
        keep(database, number);
        number++;
        database.sessions().read(h -> h.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
      }
      for (long i = 0; i < number; i++) {
        assertTrue(database.triumvirates().find(WritingProcess.id(i)).isPresent());
      }
      assertEquals(
          "ok",
          database
              .sessions()
              .read(h -> h.createQuery("PRAGMA integrity_check").mapTo(String.class).one()));
    }
  }

  private static void keep(WorldDatabase database, long number) {
    JsonDocument envelope = WritingProcess.envelope(number);
    database
        .triumvirates()
        .keep(
            WritingProcess.id(number),
            new StoredTriumvirate(
                envelope, envelope.digest(), Instant.parse("2027-01-01T00:00:00Z")));
  }
}
