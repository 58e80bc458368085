package online.ucca.triumvirate.world.jdbi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import online.ucca.triumvirate.engine.cco.life.EntryAllocation;
import online.ucca.triumvirate.engine.cco.life.IssuerLists;
import online.ucca.triumvirate.engine.cco.life.PublishedList;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** A register's content as rows, each at its position; what did not change is not written. */
final class RegisterRows {
  private RegisterRows() {}

  static RegisterContent read(Handle handle) {
    return new RegisterContent(
        handle
            .createQuery("SELECT issuer, lists FROM cco_issuer_lists ORDER BY position")
            .map((row, context) -> new IssuerLists(row.getString(1), row.getString(2)))
            .list(),
        handle
            .createQuery(
                "SELECT issuer, content_digest, engine_version, lists, list_index"
                    + " FROM cco_status_entries ORDER BY position")
            .map(
                (row, context) ->
                    new EntryAllocation(
                        row.getString(1),
                        new Sha256(row.getString(2)),
                        row.getString(3),
                        new StatusEntry(row.getString(4), row.getLong(5))))
            .list(),
        handle
            .createQuery("SELECT life FROM ccos ORDER BY position")
            .map((row, context) -> life(row.getString(1)))
            .list(),
        handle
            .createQuery("SELECT address, credential FROM cco_status_lists ORDER BY position")
            .map((row, context) -> new PublishedList(row.getString(1), row.getString(2)))
            .list());
  }

  /**
   * Writes what differs.
   *
   * @throws IllegalArgumentException if a place in a status list would be taken back
   */
  static void write(Handle handle, RegisterContent before, RegisterContent after) {
    List<EntryAllocation> given = before.allocations();
    if (after.allocations().size() < given.size()
        || !after.allocations().subList(0, given.size()).equals(given)) {
      throw new IllegalArgumentException("a place in a status list was given away for good");
    }
    replace(
        handle,
        "cco_issuer_lists",
        List.of("issuer", "lists"),
        before.lists(),
        after.lists(),
        (row, one) -> row.bind("issuer", one.issuer()).bind("lists", one.lists()));
    replace(
        handle,
        "cco_status_entries",
        List.of("issuer", "content_digest", "engine_version", "lists", "list_index"),
        given,
        after.allocations(),
        (row, one) ->
            row.bind("issuer", one.issuer())
                .bind("content_digest", one.contentDigest().hex())
                .bind("engine_version", one.engineVersion())
                .bind("lists", one.entry().lists())
                .bind("list_index", one.entry().index()));
    replace(
        handle,
        "ccos",
        List.of(
            "cco_id",
            "status",
            "client_id",
            "triumvirate_id",
            "instrument_id",
            "instrument_version",
            "term_end",
            "life"),
        before.lives(),
        after.lives(),
        RegisterRows::bind);
    replace(
        handle,
        "cco_status_lists",
        List.of("address", "credential"),
        before.published(),
        after.published(),
        (row, one) -> row.bind("address", one.address()).bind("credential", one.credential()));
  }

  private static void bind(PreparedBatch row, CapabilityLife life) {
    Instant end = life.termEnd();
    row.bind("cco_id", life.id())
        .bind("status", life.state().text())
        .bind("client_id", life.subject().clientId().value())
        .bind("triumvirate_id", life.subject().triumvirateId().toString())
        .bind("instrument_id", life.subject().instrumentId())
        .bind("instrument_version", life.subject().instrumentVersion())
        .bind("term_end", end == null ? null : end.toString())
        .bind("life", new String(Binding.write(life).canonicalBytes(), StandardCharsets.UTF_8));
  }

  private static CapabilityLife life(String json) {
    return Binding.read(
        JsonDocument.read(json.getBytes(StandardCharsets.UTF_8)), CapabilityLife.class);
  }

  private static <T> void replace(
      Handle handle,
      String table,
      List<String> columns,
      List<T> before,
      List<T> after,
      BiConsumer<PreparedBatch, T> bind) {
    int same = 0;
    int common = Math.min(before.size(), after.size());
    while (same < common && before.get(same).equals(after.get(same))) {
      same++;
    }
    write(handle, update(table, columns), common, same, before, after, bind);
    write(handle, insert(table, columns), after.size(), common, before, after, bind);
    if (after.size() < before.size()) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE position >= :size")
          .bind("size", after.size())
          .execute();
    }
  }

  private static <T> void write(
      Handle handle,
      String sql,
      int to,
      int from,
      List<T> before,
      List<T> after,
      BiConsumer<PreparedBatch, T> bind) {
    try (PreparedBatch rows = handle.prepareBatch(sql)) {
      for (int i = from; i < to; i++) {
        if (i >= before.size() || !after.get(i).equals(before.get(i))) {
          rows.bind("position", i);
          bind.accept(rows, after.get(i));
          rows.add();
        }
      }
      if (rows.size() > 0) {
        rows.execute();
      }
    }
  }

  private static String update(String table, List<String> columns) {
    return "UPDATE "
        + table
        + " SET "
        + String.join(", ", columns.stream().map(column -> column + " = :" + column).toList())
        + " WHERE position = :position";
  }

  private static String insert(String table, List<String> columns) {
    return "INSERT INTO "
        + table
        + " (position, "
        + String.join(", ", columns)
        + ") VALUES (:position, :"
        + String.join(", :", columns)
        + ")";
  }
}
