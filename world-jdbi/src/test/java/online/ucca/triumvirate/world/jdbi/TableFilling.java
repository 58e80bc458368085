package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.CatalogueImport;
import online.ucca.triumvirate.engine.catalogue.CatalogueQuery;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;

/** What stands in the tables of tests. */
final class TableFilling {
  private TableFilling() {}

  static int execute(WorldDatabase on, String sql) {
    return on.sessions().write(handle -> handle.execute(sql));
  }

  static CatalogueEntry entry(String code, String title) {
    Map<EntryField, String> values = new EnumMap<>(EntryField.class);
    values.put(EntryField.CODE, code);
    values.put(EntryField.TITLE, title);
    return new CatalogueEntry(EntryKind.UNIT, values);
  }

  static CatalogueImport put(WorldDatabase on, CatalogueEntry... entries) {
    return on.catalogue().put(EntryKind.UNIT, List.of(entries).iterator(), read -> {});
  }

  static List<String> found(WorldDatabase on, String words) {
    return on
        .catalogue()
        .search(CatalogueQuery.parse(EntryKind.UNIT, Map.of("q", words)))
        .items()
        .stream()
        .map(CatalogueEntry::code)
        .toList();
  }

  /** Something in tables that refer to each other, that are only added to, and that number rows. */
  static void fill(WorldDatabase on) {
    put(
        on,
        entry("HBR102", "Moor a large vessel, by \"day\""),
        entry("HBR101", "Pilot into Ålesund's harbour \uD83D\uDEA2"),
        entry("hbr103", "100% of lines_and ropes"));
    execute(
        on,
        "INSERT INTO qualifications (qual_code, title, words) VALUES ('Q1', 'One', 'one'),"
            + " ('Q2', 'Two', 'two')");
    execute(
        on,
        "INSERT INTO qualification_units (qualification_code, unit_code, role)"
            + " VALUES ('Q2', 'HBR101', 'core'), ('Q1', 'Ä', 'elective'), ('Q1', 'a', 'core')");
    execute(
        on,
        "INSERT INTO authorities VALUES ('12345', 'Zeile\nzwei\t\u0007 \u2028 \\ \"x\" ', NULL, '')");
    execute(on, "INSERT INTO audit_generations (log, generation) VALUES ('l', 9), ('l', 10)");
    execute(
        on,
        "INSERT INTO triumvirate_versions (triumvirate_id, content_digest, accepted_at, envelope)"
            + " VALUES ('t', 'd', 'a', '{\"a\":1}')");
    execute(on, "UPDATE cco_register SET version = 7");
    fillOrders(on);
  }

  /** An order that went its whole way: a trigger lets nobody put it in as it is in the end. */
  static void fillOrders(WorldDatabase on) {
    execute(on, tenant("quay"));
    for (String sql :
        List.of(
            "INSERT INTO orders (order_id, tenant_id, idempotency_key, line_count, state,"
                + " price_cents, tax_cents, currency, ordered_at, changed_at)"
                + " VALUES ('o', 'quay', 'k', 1, 'queued', 4400, 400, 'AUD', 'a', 'a')",
            "INSERT INTO order_lines VALUES ('o', 1, 'HBR101', 'single', 4400)",
            "UPDATE orders SET state = 'generating'",
            "INSERT INTO packs VALUES ('o', 1, 'p', 'HBR101', 't', 'packs/p', '"
                + "0".repeat(64)
                + "', 7, 'a')",
            "INSERT INTO entitlements VALUES ('quay', 'p', 'o', 1, 'a')",
            "UPDATE orders SET state = 'ready'",
            "INSERT INTO notifications VALUES"
                + " ('n', 'o', 'email', 'a@b', 's', 'b', 'waiting', 0, NULL, 'a', 'a')",
            "UPDATE notifications SET state = 'sent'",
            "INSERT INTO offers VALUES ('HBR101', 1, 't', 'a')")) {
      assertEquals(1, execute(on, sql), sql);
    }
  }

  static String tenant(String id) {
    return "INSERT INTO tenants (tenant_id, name, status, created_at) VALUES ('%s', '%s', 'active', 'x')"
        .formatted(id, id);
  }
}
