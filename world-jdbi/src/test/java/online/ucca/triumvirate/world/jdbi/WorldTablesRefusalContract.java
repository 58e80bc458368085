package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.database.TableShape.Column;
import online.ucca.triumvirate.engine.database.TableShape.Kind;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

/** Tables are put where nothing is, all or none, and removed whole. */
abstract class WorldTablesRefusalContract extends TablesFixture {
  @Test
  void namesEverythingThatOnlyOneDatabaseKnows() {
    TableFilling.execute(database, "CREATE TABLE xxexample_times (at TIMESTAMP, \"Name\" TEXT)");
    TableFilling.execute(database, "CREATE TABLE \"xxexample Odd\" (name TEXT)");
    Refusal refused = assertThrows(Refusal.class, () -> Dump.of(database));
    assertEquals("WLD_NOT_CONFORMING", refused.code());
    assertEquals(3, refused.findings().size(), refused.findings()::toString);
  }

  @Test
  void isEmpty_onlyAsLongAsNothingWasPutIn() {
    assertTrue(database.tables().isEmpty());
    TableFilling.execute(database, "UPDATE cco_register SET version = 1");
    assertFalse(database.tables().isEmpty());
    TableFilling.execute(database, "UPDATE cco_register SET version = 0");
    assertTrue(database.tables().isEmpty());
    TableFilling.execute(database, "INSERT INTO authorities VALUES ('1', 'Harbour', NULL, NULL)");
    assertFalse(database.tables().isEmpty());
  }

  @Test
  void aNewDatabase_holdsNothingButWhatIsKnownToBeThere() {
    TreeSet<String> holding = new TreeSet<>();
    Dump.of(database)
        .lines()
        .forEach(
            (table, lines) -> {
              if (!lines.isEmpty()) {
                holding.add(table);
              }
            });
    assertEquals(new TreeSet<>(List.of("cco_register")), holding);
    assertEquals("6", database.tables().schema());
  }

  @Test
  void refusesWhereSomethingIs_andLeavesIt() {
    TableFilling.fill(database);
    TableFilling.execute(elsewhere, "INSERT INTO authorities VALUES ('9', 'Quay', NULL, NULL)");
    Dump before = Dump.of(elsewhere);
    Refusal refused = assertThrows(Refusal.class, () -> Dump.of(database).into(elsewhere));
    assertEquals("WLD_EXISTS", refused.code());
    assertEquals(before, Dump.of(elsewhere));
  }

  @Test
  void putsInAllOrNothing() {
    TableFilling.fill(database);
    Dump empty = Dump.of(elsewhere);
    List<String> triggers = triggers(elsewhere);
    List<Dump> wrong = new ArrayList<>();
    Dump right = Dump.of(database);
    wrong.add(right.with("units", "{\"unit_code\":\"x\"}"));
    wrong.add(
        right.with(
            "qualification_units",
            "{\"qualification_code\":\"nobody\",\"role\":\"core\",\"unit_code\":\"a\"}"));
    wrong.add(
        right.with(
            "authorities",
            "{\"authority_code\":null,\"name\":\"a\",\"status\":\"b\",\"type\":\"c\"}"));
    for (Dump one : wrong) {
      assertThrows(RuntimeException.class, () -> one.into(elsewhere));
      assertEquals(empty, Dump.of(elsewhere));
      assertTrue(elsewhere.tables().isEmpty());
      assertEquals(triggers, triggers(elsewhere));
    }
    right.into(elsewhere);
  }

  @Test
  void refusesTablesThatAreNotTheWorlds_andColumnsThatAreNotKnown() {
    Column name = new Column("name", Kind.TEXT, true);
    for (TableShape table :
        List.of(
            new TableShape("usfaa_examiners", List.of(name), List.of()),
            new TableShape("contacts", List.of(name), List.of()),
            new TableShape("scheduled_tasks", List.of(name), List.of()),
            new TableShape("world_state", List.of(name), List.of()),
            new TableShape("flyway_schema_history", List.of(name), List.of()),
            new TableShape("units", List.of(new Column("later", Kind.TEXT, false)), List.of()))) {
      Refusal refused =
          assertThrows(
              Refusal.class,
              () -> database.tables().restore("xx-example", List.of(table), shape -> each -> {}),
              table.name());
      assertEquals("WLD_BAD_ARCHIVE", refused.code(), table.name());
    }
    assertTrue(database.tables().isEmpty());
  }

  @Test
  void readsOneMoment_whileOthersWrite() {
    TableFilling.fill(database);
    Dump before = Dump.of(database);
    List<String> seen = new ArrayList<>();
    database
        .tables()
        .copyOut(
            (table, rows) -> {
              if (table.name().equals("audit_generations")) {
                // On a thread of its own: this one has the connection that reads.
                CompletableFuture.runAsync(
                        () ->
                            TableFilling.execute(
                                database,
                                "INSERT INTO authorities VALUES ('99', 'Late', NULL, NULL)"))
                    .join();
              }
              rows.forEach(row -> seen.add(table.name()));
            });
    assertEquals(
        before.lines().values().stream().mapToInt(List::size).sum(),
        seen.size(),
        "what was committed meanwhile is not seen");
    assertEquals(2, Dump.of(database).of("authorities").size());
  }

  @Test
  void refusesWhileFrozen() {
    database.freezing().freeze(Instant.EPOCH);
    Refusal refused = assertThrows(Refusal.class, () -> Dump.of(elsewhere).into(database));
    assertEquals("WLD_FROZEN", refused.code());
  }

  @Test
  void isRemovedWithEverything_alsoWhenFrozen() throws IOException {
    TableFilling.fill(database);
    TableFilling.execute(database, "CREATE TABLE xxexample_quays (name TEXT)");
    database.freezing().freeze(Instant.EPOCH);
    List<String> remains = database.tables().remove("xx-example");
    assertThrows(Refusal.class, () -> Dump.of(database));
    if (kind() == TestDatabase.SQLITE) {
      assertEquals(List.of(), remains);
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(
            List.of("elsewhere-SQLITE"), files.map(f -> f.getFileName().toString()).toList());
      }
    } else {
      assertEquals(1, remains.size(), remains::toString);
    }
  }
}
