package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A frozen database refuses every change in every table, whoever asks. */
abstract class WorldFreezeContract {
  private static final Instant WHEN = Instant.parse("2027-01-01T00:00:00Z");

  @TempDir Path folder;
  private DatabaseSettings settings;
  private WorldDatabase database;

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    settings = kind().fresh(folder);
    database = WorldDatabase.open(settings);
    TableFilling.fill(database);
    execute("CREATE TABLE xxexample_quays (name TEXT)");
    execute("INSERT INTO xxexample_quays VALUES ('North')");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private int execute(String sql) {
    return database.sessions().write(handle -> handle.execute(sql));
  }

  private void assertFrozen(String sql) {
    assertEquals("WLD_FROZEN", assertThrows(Refusal.class, () -> execute(sql), sql).code(), sql);
  }

  @Test
  void refusesEveryChangeInEveryTable_andGoesOnReading() {
    assertFalse(database.freezing().isFrozen());
    Dump before = Dump.of(database);
    database.freezing().freeze(WHEN);
    assertTrue(database.freezing().isFrozen());
    for (String table : before.shapes().keySet()) {
      String column = before.shapes().get(table).columns().get(0).name();
      assertFrozen("INSERT INTO " + table + " DEFAULT VALUES");
      if (!before.of(table).isEmpty()) {
        assertRefused("UPDATE " + table + " SET " + column + " = " + column);
        assertRefused("DELETE FROM " + table);
      }
      if (kind() == TestDatabase.POSTGRESQL) {
        assertRefused("TRUNCATE " + table + " CASCADE");
      }
    }
    for (String table : List.of("units", "authorities", "xxexample_quays")) {
      assertFrozen("DELETE FROM " + table);
    }
    assertEquals(before, Dump.of(database));
  }

  /** Some tables refuse changes at all times, and may say that instead. */
  private void assertRefused(String sql) {
    assertThrows(Refusal.class, () -> execute(sql), sql);
  }

  @Test
  void thawsIntoWhatItWas() {
    database.freezing().freeze(WHEN);
    database.freezing().freeze(WHEN.plusSeconds(9));
    database.freezing().thaw();
    database.freezing().thaw();
    assertFalse(database.freezing().isFrozen());
    assertEquals(1, execute("DELETE FROM xxexample_quays"));
    assertEquals(1, execute("UPDATE cco_register SET version = 8"));
    assertThrows(Refusal.class, () -> execute("DELETE FROM triumvirate_versions"));
  }

  @Test
  void isFrozenForEveryProcess_andForWhoeverOpensItLater() {
    try (WorldDatabase other = WorldDatabase.open(settings)) {
      database.freezing().freeze(WHEN);
      assertTrue(other.freezing().isFrozen());
      Refusal refused =
          assertThrows(
              Refusal.class,
              () -> other.sessions().write(handle -> handle.execute("DELETE FROM authorities")));
      assertEquals("WLD_FROZEN", refused.code());
    }
    database.close();
    database = WorldDatabase.open(settings);
    assertTrue(database.freezing().isFrozen());
    assertFrozen("DELETE FROM authorities");
  }

  @Test
  void freezesTablesThatWereMadeMeanwhile_whenItIsOpened() {
    database.freezing().freeze(WHEN);
    execute("CREATE TABLE xxexample_cranes (name TEXT)");
    assertEquals(1, execute("INSERT INTO xxexample_cranes VALUES ('One')"));
    database.close();
    database = WorldDatabase.open(settings);
    assertFrozen("DELETE FROM xxexample_cranes");
  }

  @Test
  void waitsForWhoeverWrites_andLetsNobodyInAfterwards() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch commit = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> writer =
          threads.submit(
              () ->
                  database
                      .sessions()
                      .write(
                          handle -> {
                            int rows = handle.execute("DELETE FROM xxexample_quays");
                            writing.countDown();
                            await(commit);
                            return rows + handle.execute("DELETE FROM qualification_units");
                          }));
      writing.await();
      Future<?> freezing = threads.submit(() -> database.freezing().freeze(WHEN));
      assertFalse(database.freezing().isFrozen(), "somebody writes still");
      commit.countDown();
      assertEquals(4, writer.get());
      freezing.get();
      Dump frozen = Dump.of(database);
      assertEquals(List.of(), frozen.of("xxexample_quays"));
      assertFrozen("INSERT INTO xxexample_quays VALUES ('South')");
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
