package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a file shows: how it is made, by whom it can be read, and how it is left. */
class SqliteFileTest {
  @TempDir Path folder;

  private DatabaseSettings file(String name) {
    return DatabaseSettings.at(folder.resolve(name).toString());
  }

  private static String pragma(WorldDatabase database, String name) {
    return database
        .sessions()
        .read(handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }

  @Test
  void writesAheadAndForcesEveryCommit() {
    try (WorldDatabase database = WorldDatabase.open(file("world.db"))) {
      assertEquals("wal", pragma(database, "journal_mode"));
      assertEquals("2", pragma(database, "synchronous"));
      assertEquals("1", pragma(database, "foreign_keys"));
      assertEquals("1", pragma(database, "recursive_triggers"));
    }
  }

  @Test
  void isItsOwnersAlone_andLeavesOneFile() throws IOException {
    Path file = folder.resolve("made/for/it/world.db");
    WorldDatabase database = WorldDatabase.open(DatabaseSettings.at(file.toString()));
    for (String name : List.of("world.db", "world.db-wal", "world.db-shm")) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(file.resolveSibling(name))),
          name);
    }
    database.close();
    assertFalse(Files.exists(file.resolveSibling("world.db-wal")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"this is no database, but a text that is longer than its heading may be"})
  void refusesAFileThatIsNone_andLeavesItAlone(String text) throws IOException {
    Path file = folder.resolve("notes.txt");
    byte[] content = text.repeat(100).getBytes(StandardCharsets.UTF_8);
    Files.write(file, content);
    Refusal refused = assertThrows(Refusal.class, () -> WorldDatabase.open(file("notes.txt")));
    assertEquals("DBS_UNAVAILABLE", refused.code());
    assertArrayEquals(content, Files.readAllBytes(file));
  }

  @Test
  void refusesAPlaceWhereNoFileCanBe() throws IOException {
    Files.writeString(folder.resolve("file"), "x");
    for (String place : List.of("file/world.db", "", "world.db?cipher=x")) {
      Refusal refused = assertThrows(Refusal.class, () -> WorldDatabase.open(file(place)), place);
      assertEquals("DBS_UNAVAILABLE", refused.code());
    }
  }

  @Test
  void refusesADatabaseOfAnotherMake_andSaysNoPassword() {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () -> WorldDatabase.open(DatabaseSettings.at("jdbc:oracle:thin:@h?password=geheim")));
    assertEquals("DBS_UNAVAILABLE", refused.code());
    assertFalse(String.valueOf(refused.getMessage()).contains("geheim"), refused::getMessage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost:1/x?user=u&password=geheim",
        "jdbc:postgresql://localhost:99999/x?user=u&password=geheim",
        "jdbc:postgresql://[bad?password=geheim"
      })
  void refusesAServerThatIsNotThere_andSaysNoPassword(String place) {
    List<String> logged = new ArrayList<>();
    Logger driver = Logger.getLogger("org.postgresql");
    Handler listening =
        new StreamHandler() {
          @Override
          public synchronized void publish(LogRecord record) {
            logged.add(record.getMessage() + Arrays.toString(record.getParameters()));
          }
        };
    driver.addHandler(listening);
    Refusal refused =
        assertThrows(Refusal.class, () -> WorldDatabase.open(DatabaseSettings.at(place)));
    driver.removeHandler(listening);
    assertFalse(logged.toString().contains("geheim"), logged::toString);
    assertEquals("DBS_UNAVAILABLE", refused.code());
    assertFalse(String.valueOf(refused.getMessage()).contains("geheim"), refused::getMessage);
    assertTrue(String.valueOf(refused.getMessage()).contains("postgresql"), refused::getMessage);
  }

  @Test
  void isMadeOnce_whenSeveralOpenItAtOnce() throws Exception {
    List<Callable<Integer>> opening = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      opening.add(
          () -> {
            try (WorldDatabase database = WorldDatabase.open(file("world.db"))) {
              return database.tableNames().size();
            }
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(opening.size());
    try {
      for (Future<Integer> tables : threads.invokeAll(opening)) {
        assertTrue(tables.get() > CanonicalTables.NAMES.size());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void isFoundAsAService() {
    WorldData data = new JdbiWorldDataProvider().open(file("world.db"));
    data.close();
    assertThrows(Refusal.class, () -> data.strayTables("au-vet"), "it is closed");
  }

  /** One file by two names, as where a folder is linked: its lock is the file's, not the name's. */
  @Test
  void opensForAll_whoeverCallsItByAnotherName() throws Exception {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), real);
    for (int round = 0; round < 5; round++) {
      String name = "world" + round + ".db";
      List<String> opened =
          Samples.together(
              6,
              i -> {
                Path file = (i % 2 == 0 ? real : linked).resolve(name);
                try (WorldDatabase one = WorldDatabase.open(DatabaseSettings.at(file.toString()))) {
                  return one.orders().counts().isEmpty() ? "no states" : "";
                } catch (RuntimeException e) {
                  return e.toString();
                }
              });
      assertEquals(List.of("", "", "", "", "", ""), opened);
    }
  }
}
