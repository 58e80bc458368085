package online.ucca.triumvirate.host.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class AuditLogDamageTest {

  private static String code(Runnable action) {
    return assertThrows(Refusal.class, action::run).code();
  }

  private static void append(Path file, int... numbers) {
    try (FileAuditLog log = Events.open(file)) {
      for (int number : numbers) {
        log.append(Events.of("a", number)).await();
      }
    }
  }

  private static List<Path> quarantined(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().contains(".torn-")).toList();
    }
  }

  @Test
  void putsTornRecordAside_andGoesOn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    append(file, 0, 1);
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(file, "{\"adapter_id\":\"harb", StandardOpenOption.APPEND);
    append(file, 2);
    assertEquals(3, Events.checked(file).size());
    assertEquals(1, quarantined(folder).size());
    assertEquals("{\"adapter_id\":\"harb", Files.readString(quarantined(folder).get(0)));
    assertTrue(Files.size(file) > whole.length);
  }

  @Test
  void putsTornFirstRecordAside(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    Files.writeString(file, "{");
    append(file, 0);
    assertEquals(1, Events.checked(file).size());
    assertEquals(1, quarantined(folder).size());
  }

  /** Another process was killed in the middle of its write while this log is open. */
  @Test
  void putsAnothersTornRecordAside_whileOpen(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    try (FileAuditLog log = Events.open(file)) {
      log.append(Events.of("a", 0)).await();
      Files.writeString(file, "{\"torn", StandardOpenOption.APPEND);
      log.append(Events.of("a", 1)).await();
    }
    assertEquals(2, Events.checked(file).size());
    assertEquals(1, quarantined(folder).size());
  }

  @Test
  void refusesDamagedWholeRecord_andTouchesNothing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    append(file, 0, 1);
    String good = Files.readString(file);
    int last = good.lastIndexOf("\"number\":1");
    for (String damaged :
        List.of(
            good.substring(0, last) + "\"number\":2" + good.substring(last + 10),
            good + "\n",
            good + "garbage\n",
            good + "{}\n",
            good + "[]\n",
            good + "{\"entry_hash\":\"" + "0".repeat(64) + "\",\"seq\":2}\n",
            good + "{\"entry_hash\":7,\"seq\":\"2\"}\n",
            good.replace("harbour-v1", "harbour-v2"),
            good + " ".repeat(600_000) + "\n")) {
      Files.writeString(file, damaged);
      assertEquals("AUD_DAMAGED", code(() -> Events.open(file).close()), damaged);
      assertEquals(damaged, Files.readString(file));
    }
    assertEquals(List.of(), quarantined(folder));
  }

  /** After a loss of power, blocks that were never written read as zeros. */
  @Test
  void putsAsideWhatALossOfPowerLeft(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    append(file, 0, 1, 2, 3);
    byte[] good = Files.readAllBytes(file);
    int third = new String(good, StandardCharsets.UTF_8).indexOf("\"number\":2");
    byte[] holed = good.clone();
    Arrays.fill(holed, third, third + 512, (byte) 0);
    for (byte[] left : List.of(holed, Arrays.copyOf(good, good.length + 4096))) {
      Files.write(file, left);
      append(file, 9);
      int kept = left == holed ? 2 : 4;
      assertEquals(kept + 1, Events.checked(file).size());
    }
    assertEquals(2, quarantined(folder).size());
  }

  @Test
  void refusesHoleInWhatWasOnStableStorage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    try (FileAuditLog log = Events.open(file)) {
      IntStream.range(0, 1000).forEach(i -> log.append(Events.of("a", i)));
    }
    byte[] bytes = Files.readAllBytes(file);
    assertTrue(bytes.length > LogTail.LARGEST_GROUP + 10_000);
    Arrays.fill(bytes, bytes.length - LogTail.LARGEST_GROUP - 10, bytes.length, (byte) 0);
    Files.write(file, bytes);
    assertEquals("AUD_DAMAGED", code(() -> Events.open(file)));
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void refusesAnotherInstancesLog(@TempDir Path folder) {
    Path file = folder.resolve("audit.jsonl");
    append(file, 0);
    assertEquals(
        "AUD_DAMAGED",
        code(
            () ->
                FileAuditLog.open(
                    file,
                    new AdapterId("harbour-v1"),
                    new ClientId("client-b"),
                    () -> Instant.EPOCH)));
  }

  @Test
  void refusesToGoOn_whenTheFileWasCutWhileOpen(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    try (FileAuditLog log = Events.open(file)) {
      log.append(Events.of("a", 0)).await();
      long size = Files.size(file);
      log.append(Events.of("a", 1)).await();
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(size);
      }
      assertEquals("AUD_DAMAGED", code(() -> log.append(Events.of("a", 2)).await()));
    }
    assertEquals(1, Events.checked(file).size());
  }
}
