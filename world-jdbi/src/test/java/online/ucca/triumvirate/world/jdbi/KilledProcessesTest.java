package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.engine.StoredTriumvirate;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.OrderState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Writers in other JVMs, killed with SIGKILL while they write, or left to write at once. */
@Timeout(3600)
class KilledProcessesTest {
  private static final int KILLS = Integer.getInteger("triumvirate.database.kills", 10);
  private static final int KILLS_PER_FILE = 25;
  private static final long SEED = 20261123;

  @TempDir Path folder;

  @Test
  void losesNothingAcknowledged_whenItsWriterIsKilled() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    long total = 0;
    for (int kill = 0; kill < KILLS; kill += KILLS_PER_FILE) {
      Path file = folder.resolve("world-" + kill + ".db");
      long next = 0;
      long places = 0;
      for (int i = kill; i < Math.min(KILLS, kill + KILLS_PER_FILE); i++) {
        long begun = next;
        List<String> said = killedAfter(file, next, 1 + random.nextInt(12), random);
        for (String line : said) {
          String[] words = line.split(" ", 2);
          next = Long.parseLong(words[0]) + 1;
          places = Math.max(places, Long.parseLong(words[1]));
        }
        total += said.size();
        // The next writer begins with what was on its way, and does it again.
        boolean last = i + 1 == Math.min(KILLS, kill + KILLS_PER_FILE);
        assertKept(file, last ? 0 : begun, next, places);
      }
    }
    assertTrue(total > 3L * KILLS, "hardly anything was acknowledged: " + total);
  }

  /**
   * Everything acknowledged since is there and whole, and after a file's last kill everything that
   * ever was; what was on its way may be, as a whole, too.
   */
  private static void assertKept(Path file, long from, long acknowledged, long places) {
    try (WorldDatabase database = WorldDatabase.open(DatabaseSettings.at(file.toString()))) {
      assertEquals(
          List.of("ok"),
          database
              .sessions()
              .read(h -> h.createQuery("PRAGMA integrity_check").mapTo(String.class).list()));
      for (long number = from; number < acknowledged; number++) {
        StoredTriumvirate kept =
            database.triumvirates().find(WritingProcess.id(number)).orElseThrow();
        assertEquals(WritingProcess.envelope(number).tree(), kept.envelope().tree());
      }
      OrderSteps.assertKept(database, from, acknowledged);
      long there = database.capabilities().read().allocations().size();
      assertTrue(there >= places && there <= places + 1, there + " of " + places);
    }
  }

  private List<String> killedAfter(Path file, long from, int lines, SplittableRandom random)
      throws IOException, InterruptedException {
    Path out = folder.resolve("said");
    Path errors = folder.resolve("errors");
    Process child =
        WritingProcess.on(file, from, 1_000_000)
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
      while (whole(out).size() < lines) {
        assertTrue(child.isAlive(), () -> "the child ended: " + text(errors));
        assertTrue(System.nanoTime() < end, () -> "the child is silent: " + text(errors));
        Thread.sleep(5);
      }
      // Somewhere among the commits of what comes next.
      Thread.sleep(random.nextInt(20), random.nextInt(1_000_000));
    } finally {
      child.destroyForcibly();
      assertTrue(child.waitFor(60, TimeUnit.SECONDS));
    }
    return whole(out);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static List<String> whole(Path out) throws IOException {
    String text = Files.readString(out, StandardCharsets.US_ASCII);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  @Test
  void letsTwoProcessesWriteAtOnce() throws Exception {
    Path file = folder.resolve("world.db");
    List<Process> children = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      children.add(
          WritingProcess.on(file, i * 100L, 40)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(folder.resolve("errors-" + i).toFile())
              .start());
    }
    for (int i = 0; i < children.size(); i++) {
      Path errors = folder.resolve("errors-" + i);
      assertEquals(0, children.get(i).waitFor(), () -> text(errors));
    }
    try (WorldDatabase database = WorldDatabase.open(DatabaseSettings.at(file.toString()))) {
      for (int i = 0; i < 80; i++) {
        assertTrue(
            database.triumvirates().find(WritingProcess.id(i / 40 * 100L + i % 40)).isPresent());
      }
      assertEquals(80, database.orders().counts().get(OrderState.READY));
      assertEquals(20, database.capabilities().read().allocations().size());
    }
  }
}
