package online.ucca.triumvirate.host.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FileAuditLogTest {

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

  @Test
  void writesEachEntryAsItReturnsIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("deep/er/audit.jsonl");
    try (FileAuditLog log = Events.open(file)) {
      AuditEntry entry = log.append(Events.of("a", 1)).await();
      JsonDocument written = Events.checked(file).get(0);
      assertEquals(Binding.write(entry).tree(), written.tree());
      assertEquals(entry.entryHash(), Binding.read(written, AuditEntry.class).entryHash());
      assertEquals("1970-01-01T00:00:00Z", written.tree().getString("ts_utc"));
      assertTrue(
          written
              .tree()
              .keySet()
              .containsAll(
                  Set.of(
                      "ts_utc",
                      "adapter_id",
                      "client_id",
                      "submission_id",
                      "event_type",
                      "corpus_id",
                      "corpus_hash",
                      "triumvirate_id",
                      "duration_ms",
                      "outcome",
                      "detail")));
    }
  }

  @Test
  void goesOnWhereItEnded_whenReopened(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    append(file);
    append(file, 0);
    append(file, 1, 2);
    append(file);
    append(file, 3);
    assertEquals(4, Events.checked(file).size());
  }

  @Test
  void goesOnAfterEntryLongerThanItsBlock(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    for (int length : List.of(7_000, 8_192, 16_384, 32_000)) {
      try (FileAuditLog log = Events.open(file)) {
        log.append(
            new AuditEvent(
                Events.of("a", 0).submissionId(),
                Events.of("a", 0).eventType(),
                null,
                Events.of("a", 0).corpusHash(),
                null,
                0,
                Events.of("a", 0).outcome(),
                Map.of("text", "é".repeat(length))));
      }
    }
    assertEquals(4, Events.checked(file).size());
  }

  @Test
  void keepsOneChain_forManyThreads(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("audit.jsonl");
    try (FileAuditLog log = Events.open(file)) {
      write(List.of(log, log, log, log), 25);
    }
    assertEquals(100, Events.checked(file).size());
  }

  @Test
  void keepsOneChain_forSeveralLogsOnOneFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("audit.jsonl");
    try (FileAuditLog one = Events.open(file);
        FileAuditLog two =
            Events.open(folder.resolve("../" + folder.getFileName() + "/audit.jsonl"));
        FileAuditLog three = Events.open(file)) {
      write(List.of(one, two, three), 30);
    }
    assertEquals(90, Events.checked(file).size());
  }

  private static void write(List<FileAuditLog> logs, int each) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(logs.size());
    try {
      List<Callable<Integer>> writers = new ArrayList<>();
      for (int writer = 0; writer < logs.size(); writer++) {
        FileAuditLog log = logs.get(writer);
        String name = "w" + writer;
        writers.add(
            () -> {
              IntStream.range(0, each).forEach(i -> log.append(Events.of(name, i)).await());
              return each;
            });
      }
      for (Future<Integer> done : threads.invokeAll(writers)) {
        assertEquals(each, done.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void refusesLocationThatCannotBeWritten(@TempDir Path folder) throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "x");
    assertEquals("ENV_FILE_UNWRITABLE", code(() -> Events.open(blocked.resolve("audit.jsonl"))));
    assertEquals("ENV_FILE_UNWRITABLE", code(() -> Events.open(folder)));
  }

  @Test
  void refusesEverything_onceItIsClosed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    FileAuditLog log = Events.open(file);
    log.append(Events.of("a", 0)).await();
    log.close();
    log.close();
    assertEquals("AUD_WRITE_FAILED", code(() -> log.append(Events.of("a", 1)).await()));
    assertEquals("AUD_WRITE_FAILED", code(() -> log.append(Events.of("a", 2)).await()));
    assertEquals(1, Events.checked(file).size());
  }

  /** A host that stops an adapter at its deadline interrupts it, wherever it is. */
  @Test
  void goesOn_whenAWriterIsInterrupted(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    try (FileAuditLog log = Events.open(file)) {
      Thread.currentThread().interrupt();
      assertEquals(0, log.append(Events.of("a", 0)).await().seq());
      assertTrue(Thread.interrupted());
      assertEquals(1, log.append(Events.of("a", 1)).await().seq());
    }
    assertEquals(2, Events.checked(file).size());
  }

  @Test
  void commitsWhatWaits_whenItIsClosed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    FileAuditLog log = Events.open(file);
    AuditReceipt receipt = log.append(Events.of("a", 0));
    assertEquals(0, Events.checked(file).size());
    log.close();
    assertEquals(1, Events.checked(file).size());
    assertEquals(0, receipt.await().seq());
    assertEquals(receipt.await(), receipt.await());
  }

  @Test
  void refusesEventThatIsNoDocument_andStaysUsable(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("audit.jsonl");
    try (FileAuditLog log = Events.open(file)) {
      var event = Events.of("a", 0);
      var fraction =
          new AuditEvent(
              event.submissionId(),
              event.eventType(),
              null,
              event.corpusHash(),
              null,
              0,
              event.outcome(),
              Map.of("share", 0.5));
      assertEquals("JSN_NUMBER", code(() -> log.append(fraction).await()));
      log.append(event).await();
    }
    assertEquals(1, Events.checked(file).size());
    assertFalse(Files.readString(file).contains("share"));
  }
}
