package online.ucca.triumvirate.host.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Writers in other JVMs, killed with SIGKILL at random points, or left to write at once. */
@Timeout(1800)
class KilledWritersTest {
  private static final int KILLS = Integer.getInteger("triumvirate.audit.kills", 50);
  private static final int KILLS_PER_LOG = 25;
  private static final int THREADS = 4;
  private static final long SEED = 20260309;

  @TempDir Path folder;

  /** Everything that a child said is acknowledged stands where it said, exactly once. */
  private static void assertKept(Map<Long, String> acknowledged, List<JsonDocument> entries) {
    acknowledged.forEach(
        (seq, what) -> {
          assertTrue(seq < entries.size(), () -> "lost: " + seq + " " + what);
          assertEquals(what, written(entries.get(Math.toIntExact(seq))));
        });
  }

  private static String written(JsonDocument entry) {
    JsonObject detail = entry.tree().getJsonObject("detail");
    return detail.getString("writer") + " " + detail.getInt("number");
  }

  private static void collect(Path said, Map<Long, String> acknowledged) throws IOException {
    String text = Files.readString(said, StandardCharsets.US_ASCII);
    text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(" ", 2);
              assertEquals(null, acknowledged.put(Long.parseLong(parts[0]), parts[1]), line);
            });
  }

  @Test
  void losesNothingAcknowledged_whenWritersAreKilled() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    long total = 0;
    int silent = 0;
    for (int kill = 0; kill < KILLS; kill += KILLS_PER_LOG) {
      Path file = folder.resolve("log-" + kill).resolve("audit.jsonl");
      Map<Long, String> acknowledged = new TreeMap<>();
      for (int i = kill; i < Math.min(KILLS, kill + KILLS_PER_LOG); i++) {
        int before = acknowledged.size();
        killOnce(file, "k" + i + "-", random, acknowledged);
        silent += acknowledged.size() == before ? 1 : 0;
        try (FileAuditLog reopened = Events.open(file)) {
          long seq = reopened.append(Events.of("reopened", i)).await().seq();
          acknowledged.put(seq, "reopened " + i);
        }
        assertKept(acknowledged, Events.checked(file));
      }
      total += acknowledged.size();
    }
    assertTrue(total > 20L * KILLS, "hardly anything was acknowledged: " + total);
    assertTrue(silent < KILLS / 2, "most were killed before they wrote: " + silent);
  }

  private void killOnce(
      Path file, String name, SplittableRandom random, Map<Long, String> acknowledged)
      throws Exception {
    Path said = folder.resolve(name + ".out");
    Path errors = folder.resolve(name + ".err");
    Process child =
        ChildJvm.writing(file, name, THREADS, 1_000_000)
            .redirectOutput(said.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      long start = System.nanoTime();
      int enough = 1 + random.nextInt(2000);
      while (Files.size(said) < enough
          && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20)) {
        assertTrue(child.isAlive(), () -> "the child ended: " + errors);
        Thread.sleep(1);
      }
      Thread.sleep(0, random.nextInt(1_000_000));
    } finally {
      child.destroyForcibly();
      assertTrue(child.waitFor(20, TimeUnit.SECONDS));
    }
    collect(said, acknowledged);
    Files.delete(said);
  }

  @Test
  void keepsOneChain_forEightThreadsInFourProcesses() throws Exception {
    Path file = folder.resolve("audit.jsonl");
    List<Process> children = new ArrayList<>();
    List<Path> said = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d")) {
      Path out = folder.resolve(name + ".out");
      said.add(out);
      children.add(
          ChildJvm.writing(file, name, 8, 40)
              .redirectOutput(out.toFile())
              .redirectError(folder.resolve(name + ".err").toFile())
              .start());
    }
    Map<Long, String> acknowledged = new TreeMap<>();
    for (int i = 0; i < children.size(); i++) {
      assertEquals(0, children.get(i).waitFor());
      collect(said.get(i), acknowledged);
    }
    List<JsonDocument> entries = Events.checked(file);
    assertEquals(4 * 8 * 40, entries.size());
    assertEquals(entries.size(), acknowledged.size());
    assertKept(acknowledged, entries);
    Map<String, Integer> next = new TreeMap<>();
    for (JsonDocument entry : entries) {
      JsonObject detail = entry.tree().getJsonObject("detail");
      String writer = detail.getString("writer");
      assertEquals(next.merge(writer, 1, Integer::sum) - 1, detail.getInt("number"), writer);
    }
    assertEquals(32, next.size());
  }
}
