package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.error.Refusal;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables themselves see to on every database, whoever writes to them. */
abstract class SchemaContract {
  private static final Map<String, String> ROWS =
      Map.of(
          "triumvirate_versions",
          "(triumvirate_id, content_digest, accepted_at, envelope) VALUES ('t', 'd', 'a', 'e')",
          "cco_status_entries",
          "(position, issuer, content_digest, engine_version, lists, list_index)"
              + " VALUES (0, 'i', 'd', 'v', 'l', 0)",
          "audit_generations",
          "(log, generation) VALUES ('l', 0)",
          "audit_index",
          "(log, generation, seq, ts_utc, adapter_id, client_id, submission_id, event_type,"
              + " corpus_hash, duration_ms, outcome, prev_hash, entry_hash)"
              + " VALUES ('l', 0, 0, 't', 'a', 'c', 's', 'e', 'h', 0, 'o', 'p', 'h')");

  @TempDir Path folder;
  private DatabaseSettings settings;
  private WorldDatabase database;

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    settings = kind().fresh(folder);
    database = WorldDatabase.open(settings);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private int execute(String sql) {
    return database.sessions().write(handle -> handle.execute(sql));
  }

  private void assertRefused(String sql, String why) {
    Exception refused = assertThrows(Exception.class, () -> raw(sql));
    assertTrue(String.valueOf(refused.getMessage()).contains(why), () -> sql + ": " + refused);
  }

  /** Past the part that turns failures into refusals, so that the database's own words are seen. */
  private void raw(String sql) {
    database
        .sessions()
        .read(
            handle -> {
              try {
                return handle.execute(sql);
              } catch (JdbiException e) {
                throw new IllegalStateException(String.valueOf(e.getMessage()), e);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"triumvirate_versions", "cco_status_entries", "audit_generations", "audit_index"})
  void letsNobodyChangeOrRemove_whatIsAppendOnly(String table) {
    if (table.equals("audit_index")) {
      execute("INSERT INTO audit_generations " + ROWS.get("audit_generations"));
    }
    assertEquals(1, execute("INSERT INTO " + table + " " + ROWS.get(table)));
    String column =
        table.startsWith("audit") ? "log" : table.startsWith("cco") ? "issuer" : "envelope";
    assertRefused("UPDATE " + table + " SET " + column + " = 'x'", table + " is append-only");
    assertRefused("DELETE FROM " + table, table + " is append-only");
    if (kind() == TestDatabase.SQLITE) {
      assertRefused("INSERT OR REPLACE INTO " + table + " " + ROWS.get(table), "append-only");
    } else {
      assertRefused("TRUNCATE " + table + " CASCADE", "is append-only");
    }
    assertEquals(
        List.of(1L),
        database
            .sessions()
            .read(
                handle ->
                    handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).list()));
  }

  @Test
  void letsTheOthersBeChanged() {
    execute("INSERT INTO authorities VALUES ('12345', 'Harbour', NULL, NULL)");
    assertEquals(1, execute("UPDATE authorities SET status = 'Current'"));
    assertEquals(1, execute("DELETE FROM authorities"));
  }

  @Test
  void hasTheCanonicalTables_andNoOthers() {
    assertEquals(
        new TreeSet<>(CanonicalTables.NAMES),
        new TreeSet<>(
            database.tableNames().stream()
                .filter(one -> !CanonicalTables.isDatabases(one))
                .toList()));
    assertEquals(List.of(), database.strayTables("au-vet"));
  }

  @Test
  void tellsTables_thatAreNeitherCanonicalNorTheWorlds() {
    execute("CREATE TABLE auvet_rto_contacts (name TEXT)");
    execute("CREATE TABLE usfaa_examiners (name TEXT)");
    execute("CREATE TABLE contacts (name TEXT)");
    assertEquals(List.of("contacts", "usfaa_examiners"), database.strayTables("au-vet"));
    assertEquals(List.of("auvet_rto_contacts", "contacts"), database.strayTables("us-faa"));
    assertThrows(IllegalArgumentException.class, () -> database.strayTables("-"));
  }

  @Test
  void refusesASchemaThatANewerVersionMade_andLeavesItAlone() {
    execute(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " SELECT 99, '99', description, type, 'V99__later.sql', checksum, installed_by, 1, success"
            + " FROM flyway_schema_history WHERE version = '2'");
    Refusal refused = assertThrows(Refusal.class, () -> WorldDatabase.open(settings));
    assertEquals("DBS_SCHEMA_NEWER", refused.code());
    assertTrue(refused.findings().get(0).message().contains("99"), refused::getMessage);
    assertEquals(List.of(), database.strayTables("au-vet"));
  }

  @Test
  void refusesASchemaThatSomebodyAltered() {
    execute("UPDATE flyway_schema_history SET checksum = 7 WHERE version = '1'");
    Refusal refused = assertThrows(Refusal.class, () -> WorldDatabase.open(settings));
    assertEquals("DBS_UNAVAILABLE", refused.code());
  }

  @Test
  void isOneWorldsForGood() {
    assertEquals(Optional.empty(), database.owner());
    database.claim("xx-north");
    database.claim("xx-north");
    try (WorldDatabase second = WorldDatabase.open(settings)) {
      Refusal refused = assertThrows(Refusal.class, () -> second.claim("xx-south"));
      assertEquals("WLD_EXISTS", refused.code());
      String message = refused.findings().get(0).message();
      assertTrue(message.contains("'xx-north'") && message.contains("'xx-south'"), message);
      assertEquals(Optional.of("xx-north"), second.owner());
    }
    assertRefused("INSERT INTO world_owner VALUES (2, 'xx-south')", "");
  }

  @Test
  void isOneWorldsForGood_alsoWhenItIsFrozenOrRestored() {
    database.freezing().freeze(Instant.EPOCH);
    database.claim("xx-north");
    database.freezing().thaw();
    Refusal refused =
        assertThrows(
            Refusal.class,
            () -> database.tables().restore("xx-south", List.of(), table -> each -> {}));
    assertEquals("WLD_EXISTS", refused.code());
    database.tables().restore("xx-north", List.of(), table -> each -> {});
  }

  @Test
  void opensAgain_withWhatWasThere() {
    execute("INSERT INTO authorities VALUES ('12345', 'Harbour', NULL, NULL)");
    try (WorldDatabase second = WorldDatabase.open(settings)) {
      assertEquals(
          List.of("Harbour"),
          second
              .sessions()
              .read(h -> h.createQuery("SELECT name FROM authorities").mapTo(String.class).list()));
    }
    database.close();
    database.close();
    database = WorldDatabase.open(settings);
    assertEquals(1, execute("DELETE FROM authorities"));
  }
}
