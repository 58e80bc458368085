package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of orders themselves see to on every database, whoever writes to them. */
abstract class OrderTablesContract {
  private static final String ORDER =
      "INSERT INTO orders (order_id, tenant_id, idempotency_key, line_count, state, failure_code,"
          + " price_cents, tax_cents, currency, ordered_at, changed_at) VALUES ";

  @TempDir Path folder;
  private WorldDatabase database;

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    database = WorldDatabase.open(kind().fresh(folder));
    for (String tenant : List.of("t", "u")) {
      execute(
          "INSERT INTO tenants VALUES ('" + tenant + "', 'H', NULL, NULL, NULL, 'active', 'a')");
    }
    execute("INSERT INTO triumvirate_versions VALUES ('v', 'd', 'a', '{}')");
    execute(ORDER + "('o1', 't', 'k', 2, 'queued', NULL, 4400, 400, 'AUD', 'a', 'a')");
    execute("INSERT INTO order_lines VALUES ('o1', 1, 'A', 'single', 2200)");
    execute("INSERT INTO order_lines VALUES ('o1', 2, 'B', 'extra', 2200)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void execute(String sql) {
    assertEquals(1, database.sessions().<Integer>write(handle -> handle.execute(sql)), sql);
  }

  /** Past the part that turns failures into refusals, so that the database's own words are seen. */
  private void assertRefused(String sql, String why) {
    Exception refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                database
                    .sessions()
                    .read(
                        handle -> {
                          try {
                            return handle.execute(sql);
                          } catch (JdbiException e) {
                            throw new IllegalStateException(String.valueOf(e.getMessage()), e);
                          }
                        }),
            sql);
    String said = String.valueOf(refused.getMessage()).toLowerCase(java.util.Locale.ROOT);
    assertTrue(said.contains(why), () -> sql + ": " + said);
  }

  private void pack(int line) {
    execute(
        "INSERT INTO packs VALUES ('o1', %d, 'p%d', 'A', 'v', 'k', '%s', 7, 'a')"
            .formatted(line, line, "0".repeat(64)));
    execute("INSERT INTO entitlements VALUES ('t', 'p%d', 'o1', %d, 'a')".formatted(line, line));
  }

  private void go(String state) {
    execute("UPDATE orders SET state = '" + state + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "('o2', 't', 'k', 1, 'queued', NULL, 1, 0, 'AUD', 'a', 'a'); unique",
        "('o1', 't', 'k2', 1, 'queued', NULL, 1, 0, 'AUD', 'a', 'a'); unique",
        "('o2', 'nobody', 'k2', 1, 'queued', NULL, 1, 0, 'AUD', 'a', 'a'); foreign key",
        "('o2', 't', 'k2', 0, 'queued', NULL, 1, 0, 'AUD', 'a', 'a'); check",
        "('o2', 't', 'k2', 1, 'lost', NULL, 1, 0, 'AUD', 'a', 'a'); check",
        "('o2', 't', 'k2', 1, 'failed', NULL, 1, 0, 'AUD', 'a', 'a'); check",
        "('o2', 't', 'k2', 1, 'ready', 'PCK', 1, 0, 'AUD', 'a', 'a'); check",
        "('o2', 't', 'k2', 1, 'queued', NULL, 1, 2, 'AUD', 'a', 'a'); check",
        "('o2', 't', 'k2', 1, 'queued', NULL, -1, 0, 'AUD', 'a', 'a'); check",
        "('o2', 't', 'k2', 1, 'queued', NULL, 1, 0, 'AU', 'a', 'a'); check"
      })
  void takesNoOrderThatIsNone(String wrong) {
    String[] parts = wrong.split("; ", 2);
    assertRefused(ORDER + parts[0], parts[1]);
  }

  @Test
  void letsAnOrderGoOnlyItsWay() {
    assertRefused("UPDATE orders SET state = 'ready'", "orders go from");
    assertRefused("UPDATE orders SET state = 'queued'", "orders go from");
    go("generating");
    assertRefused("UPDATE orders SET state = 'queued'", "orders go from");
    assertRefused("UPDATE orders SET state = 'failed'", "check");
    execute("UPDATE orders SET state = 'failed', failure_code = 'X'");
    assertRefused("UPDATE orders SET state = 'ready', failure_code = NULL", "orders go from");
    execute("UPDATE orders SET state = 'queued', failure_code = NULL");
    go("generating");
    pack(1);
    assertRefused("UPDATE orders SET state = 'ready'", "when every line has its pack");
    pack(2);
    go("ready");
    for (String state : List.of("queued", "generating", "ready")) {
      assertRefused("UPDATE orders SET state = '" + state + "'", "orders go from");
    }
    assertRefused("UPDATE orders SET state = 'failed', failure_code = 'X'", "orders go from");
  }

  @Test
  void keepsWhatWasOrdered() {
    for (String change :
        List.of(
            "order_id = 'o9'",
            "tenant_id = 'u'",
            "idempotency_key = 'x'",
            "line_count = 1",
            "price_cents = 4401",
            "tax_cents = 1",
            "currency = 'NZD'",
            "ordered_at = 'b'")) {
      assertRefused(
          "UPDATE orders SET state = 'generating', " + change, "orders keep what was ordered");
    }
    assertRefused("INSERT INTO order_lines VALUES ('o1', 3, 'C', 'extra', 1)", "no further lines");
    assertRefused("DELETE FROM orders", "orders keeps its rows");
  }

  @Test
  void letsNobodyElseHaveAPack() {
    execute(
        "INSERT INTO packs VALUES ('o1', 1, 'p1', 'A', 'v', 'k', '"
            + "0".repeat(64)
            + "', 7, 'a')");
    assertRefused("INSERT INTO entitlements VALUES ('u', 'p1', 'o1', 1, 'a')", "foreign key");
    assertRefused("INSERT INTO entitlements VALUES ('t', 'p2', 'o1', 1, 'a')", "foreign key");
    assertRefused("INSERT INTO entitlements VALUES ('t', 'p1', 'o1', 2, 'a')", "foreign key");
    execute("INSERT INTO entitlements VALUES ('t', 'p1', 'o1', 1, 'a')");
    assertRefused("INSERT INTO entitlements VALUES ('t', 'p1', 'o1', 1, 'a')", "unique");
  }

  @ParameterizedTest
  @ValueSource(strings = {"order_lines", "packs", "entitlements", "offers"})
  void letsNobodyChangeOrRemove_whatIsAppendOnly(String table) {
    go("generating");
    pack(1);
    execute("INSERT INTO offers VALUES ('A', 1, 'v', 'a')");
    String column = table.equals("offers") ? "code" : "order_id";
    assertRefused("UPDATE " + table + " SET " + column + " = 'x'", table + " is append-only");
    assertRefused("DELETE FROM " + table, table + " is append-only");
    assertRefused(
        removing(table), kind() == TestDatabase.SQLITE ? "append-only" : "is append-only");
  }

  private String removing(String table) {
    if (kind() == TestDatabase.POSTGRESQL) {
      return "TRUNCATE " + table + " CASCADE";
    }
    return "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table;
  }

  @Test
  void keepsMessagesAndThatTheyWereSent() {
    String message =
        "INSERT INTO notifications VALUES ('%s', 'o1', '%s', 'r', 's', 'b', 'waiting', 0, NULL, 'a',"
            + " 'a')";
    execute(message.formatted("n1", "email"));
    assertRefused(message.formatted("n2", "email"), "unique");
    assertRefused(message.formatted("n2", "pigeon"), "check");
    assertRefused("UPDATE notifications SET recipient = 'x'", "keep what is said");
    execute("UPDATE notifications SET state = 'given_up'");
    assertRefused("UPDATE notifications SET state = 'waiting'", "that it was sent");
    execute("UPDATE notifications SET state = 'sent'");
    assertRefused("UPDATE notifications SET state = 'given_up'", "that it was sent");
    assertRefused("DELETE FROM notifications", "notifications keeps its rows");
    if (kind() == TestDatabase.POSTGRESQL) {
      assertRefused("TRUNCATE notifications", "keeps its rows");
      assertRefused("TRUNCATE orders CASCADE", "orders keeps its rows");
    }
  }
}
