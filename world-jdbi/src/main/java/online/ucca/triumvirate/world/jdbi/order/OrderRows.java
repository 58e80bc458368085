package online.ucca.triumvirate.world.jdbi.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Orders and what belongs to them as rows: single steps of what {@link JdbiOrderBook} does. */
final class OrderRows {
  private static final String ORDERS =
      "SELECT order_id, tenant_id, idempotency_key, state, failure_code, price_cents, tax_cents,"
          + " currency, ordered_at, changed_at FROM orders";

  private OrderRows() {}

  static boolean mayBuy(Handle handle, TenantId tenant) {
    return handle
        .createQuery("SELECT 1 FROM tenants WHERE tenant_id = :tenant AND status = 'active'")
        .bind("tenant", tenant.value())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Adds an order with its lines, unless it is there. */
  static boolean add(Handle handle, Order order) {
    OrderRequest request = order.request();
    ErrorCode failure = order.failure();
    int added =
        handle
            .createUpdate(
                "INSERT INTO orders (order_id, tenant_id, idempotency_key, line_count, state,"
                    + " failure_code, price_cents, tax_cents, currency, ordered_at, changed_at)"
                    + " VALUES (:id, :tenant, :key, :lines, :state, :failure, :cents, :tax, :currency, :at,"
                    + " :at) ON CONFLICT DO NOTHING")
            .bind("id", request.id().toString())
            .bind("tenant", request.tenant().value())
            .bind("key", request.idempotencyKey())
            .bind("lines", request.lines().size())
            .bind("state", Columns.text(order.state()))
            .bind("failure", failure == null ? null : failure.name())
            .bind("cents", request.price().cents())
            .bind("tax", request.price().taxCents())
            .bind("currency", request.price().currency())
            .bind("at", Columns.time(order.orderedAt()))
            .execute();
    if (added == 0) {
      return false;
    }
    try (PreparedBatch lines =
        handle.prepareBatch(
            "INSERT INTO order_lines (order_id, line, code, kind, cents)"
                + " VALUES (:order, :line, :code, :kind, :cents)")) {
      for (OrderLine line : request.lines()) {
        lines
            .bind("order", request.id().toString())
            .bind("line", line.number())
            .bind("code", line.code())
            .bind("kind", Columns.text(line.kind()))
            .bind("cents", line.cents())
            .add();
      }
      lines.execute();
    }
    return true;
  }

  /**
   * Finds an order, whoever's it is.
   *
   * @param lock keeps others from changing it, or is empty
   */
  static Optional<Order> find(Handle handle, OrderId id, String lock) {
    return orders(
            handle,
            handle.createQuery(ORDERS + " WHERE order_id = :id" + lock).bind("id", id.toString()))
        .stream()
        .findFirst();
  }

  static Optional<Order> find(Handle handle, TenantId owner, OrderId id) {
    return orders(
            handle,
            handle
                .createQuery(ORDERS + " WHERE order_id = :id AND tenant_id = :owner")
                .bind("id", id.toString())
                .bind("owner", owner.value()))
        .stream()
        .findFirst();
  }

  static List<Order> list(Handle handle, TenantId owner, long before, int limit) {
    return orders(
        handle,
        handle
            .createQuery(
                ORDERS
                    + " WHERE tenant_id = :owner ORDER BY ordered_at DESC, order_id DESC"
                    + " LIMIT :rows OFFSET :before")
            .bind("owner", owner.value())
            .bind("rows", limit)
            .bind("before", before));
  }

  static List<OrderId> unfinished(Handle handle, @Nullable OrderId after, int limit) {
    String from =
        after == null
            ? ""
            : " AND (ordered_at, order_id) > (SELECT ordered_at, order_id FROM orders"
                + " WHERE order_id = :after)";
    Query query =
        handle
            .createQuery(
                "SELECT order_id FROM orders WHERE state IN ('queued', 'generating')"
                    + from
                    + " ORDER BY ordered_at, order_id LIMIT :rows")
            .bind("rows", limit);
    if (after != null) {
      query.bind("after", after.toString());
    }
    return query.mapTo(String.class).map(OrderId::parse).list();
  }

  /** Lets an order go to a state; its row is held. */
  static Order change(
      Handle handle, Order order, OrderState state, @Nullable ErrorCode failure, Instant at) {
    handle
        .createUpdate(
            "UPDATE orders SET state = :state, failure_code = :failure, changed_at = :at"
                + " WHERE order_id = :id")
        .bind("state", Columns.text(state))
        .bind("failure", failure == null ? null : failure.name())
        .bind("at", Columns.time(at))
        .bind("id", order.id().toString())
        .execute();
    return new Order(order.request(), state, failure, order.orderedAt(), at);
  }

  /** Whose order it is that has the line of a pack. */
  static Optional<TenantId> tenantOfLine(Handle handle, StoredPack pack) {
    return handle
        .createQuery(
            "SELECT o.tenant_id FROM orders o JOIN order_lines l ON l.order_id = o.order_id"
                + " WHERE o.order_id = :order AND l.line = :line AND l.code = :code")
        .bind("order", pack.order().toString())
        .bind("line", pack.line())
        .bind("code", pack.code())
        .mapTo(String.class)
        .findOne()
        .map(TenantId::new);
  }

  /**
   * Adds the pack of a line, unless the line has one. No key is named: PostgreSQL only waits for
   * another's row by the keys that are named, and fails by every other that the row has too.
   */
  static boolean addPack(Handle handle, StoredPack pack) {
    return handle
            .createUpdate(
                "INSERT INTO packs (order_id, line, pack_id, code, triumvirate_id, object_key,"
                    + " sha256, bytes, made_at) VALUES (:order, :line, :pack, :code, :triumvirate,"
                    + " :key, :hash, :bytes, :at) ON CONFLICT DO NOTHING")
            .bind("order", pack.order().toString())
            .bind("line", pack.line())
            .bind("pack", pack.pack().toString())
            .bind("code", pack.code())
            .bind("triumvirate", pack.triumvirate().toString())
            .bind("key", pack.object().key().value())
            .bind("hash", pack.object().hash().hex())
            .bind("bytes", pack.object().length())
            .bind("at", Columns.time(pack.madeAt()))
            .execute()
        == 1;
  }

  /** The pack that a line has. */
  static StoredPack pack(Handle handle, StoredPack of) {
    return handle
        .createQuery(
            "SELECT " + Columns.PACK + " FROM packs p WHERE p.order_id = :order AND p.line = :line")
        .bind("order", of.order().toString())
        .bind("line", of.line())
        .map((row, context) -> Columns.pack(row))
        .one();
  }

  /** Lets a tenant have a pack, unless it may already: then by the line that was first. */
  static int entitle(Handle handle, TenantId tenant, StoredPack pack) {
    return handle
        .createUpdate(
            "INSERT INTO entitlements (order_id, line, tenant_id, pack_id, granted_at)"
                + " VALUES (:order, :line, :tenant, :pack, :at)"
                + " ON CONFLICT (tenant_id, pack_id) DO NOTHING")
        .bind("order", pack.order().toString())
        .bind("line", pack.line())
        .bind("tenant", tenant.value())
        .bind("pack", pack.pack().toString())
        .bind("at", Columns.time(pack.madeAt()))
        .execute();
  }

  static long packs(Handle handle, OrderId id) {
    return handle
        .createQuery("SELECT COUNT(*) FROM packs WHERE order_id = :id")
        .bind("id", id.toString())
        .mapTo(Long.class)
        .one();
  }

  /** Orders with their lines, which never change once an order can be seen. */
  private static List<Order> orders(Handle handle, Query query) {
    List<Row> rows = query.map((row, context) -> row(row)).list();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<OrderLine>> lines =
        handle
            .createQuery(
                "SELECT order_id, line, code, kind, cents FROM order_lines"
                    + " WHERE order_id IN (<ids>) ORDER BY order_id, line")
            .bindList("ids", rows.stream().map(Row::id).toList())
            .map(
                (row, context) ->
                    Map.entry(
                        row.getString(1),
                        new OrderLine(
                            row.getInt(2),
                            row.getString(3),
                            Columns.one(ProductKind.class, row.getString(4)),
                            row.getLong(5))))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return rows.stream().map(row -> row.with(lines.getOrDefault(row.id, List.of()))).toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        new TenantId(row.getString(2)),
        row.getString(3),
        Columns.one(OrderState.class, row.getString(4)),
        Columns.failure(row.getString(5)),
        new Price(row.getLong(6), row.getLong(7), row.getString(8)),
        Instant.parse(row.getString(9)),
        Instant.parse(row.getString(10)));
  }

  private record Row(
      String id,
      TenantId tenant,
      String key,
      OrderState state,
      @Nullable ErrorCode failure,
      Price price,
      Instant orderedAt,
      Instant changedAt) {
    Order with(List<OrderLine> lines) {
      return new Order(
          new OrderRequest(tenant, key, lines, price), state, failure, orderedAt, changedAt);
    }
  }
}
