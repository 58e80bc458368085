package online.ucca.triumvirate.world.jdbi.order;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.order.ListPage;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderRefusals;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Orders in the tables {@code orders}, {@code order_lines}, {@code packs} and {@code entitlements}.
 * What must not happen twice is a key of a table; whoever changes an order's state holds its row.
 */
public final class JdbiOrderBook implements OrderBook {
  private final Sessions sessions;

  /**
   * Keeps orders.
   *
   * @param sessions lends connections
   */
  public JdbiOrderBook(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Order place(OrderRequest request, Instant at) {
    return place(new Order(request, OrderState.QUEUED, null, at, at));
  }

  @Override
  public Order placeFailed(OrderRequest request, ErrorCode reason, Instant at) {
    return place(new Order(request, OrderState.FAILED, reason, at, at));
  }

  private Order place(Order order) {
    return sessions.write(
        handle -> {
          Order before = OrderRows.find(handle, order.id(), "").orElse(null);
          if (before == null) {
            if (!OrderRows.mayBuy(handle, order.request().tenant())) {
              throw OrderRefusals.unknownTenant(order.request().tenant());
            }
            // Waits for whoever places the same order in this moment, and then finds it.
            if (OrderRows.add(handle, order)) {
              return order;
            }
            before = OrderRows.find(handle, order.id(), "").orElseThrow();
          }
          if (!before.request().equals(order.request())) {
            throw OrderRefusals.keyReused(order.id());
          }
          return before;
        });
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return sessions.read(handle -> OrderRows.find(handle, id, ""));
  }

  @Override
  public Optional<Order> find(TenantId owner, OrderId id) {
    return sessions.read(handle -> OrderRows.find(handle, owner, id));
  }

  @Override
  public List<Order> list(TenantId owner, int page, int limit) {
    ListPage part = new ListPage(page, limit);
    return sessions.read(handle -> OrderRows.list(handle, owner, part.offset(), limit));
  }

  @Override
  public Order begin(OrderId id, Instant at) {
    return change(
        id,
        (handle, order) ->
            order.state() == OrderState.QUEUED
                ? OrderRows.change(handle, order, OrderState.GENERATING, null, at)
                : order);
  }

  @Override
  public void record(StoredPack pack) {
    sessions.write(
        handle -> {
          TenantId tenant =
              OrderRows.tenantOfLine(handle, pack)
                  .orElseThrow(
                      () ->
                          OrderRefusals.notFound(
                              "order " + pack.order() + ", line " + pack.line()));
          if (!OrderRows.addPack(handle, pack)) {
            StoredPack before = OrderRows.pack(handle, pack);
            if (!before.isSameAs(pack)) {
              throw OrderRefusals.packDiffers(before, pack);
            }
          }
          return OrderRows.entitle(handle, tenant, pack);
        });
  }

  @Override
  public List<StoredPack> packs(OrderId id) {
    return sessions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + Columns.PACK
                        + " FROM packs p WHERE p.order_id = :id ORDER BY p.line")
                .bind("id", id.toString())
                .map((row, context) -> Columns.pack(row))
                .list());
  }

  @Override
  public Order complete(OrderId id, Instant at, List<Notification> messages) {
    if (messages.stream().anyMatch(message -> !message.order().equals(id))) {
      throw new IllegalArgumentException("a message is about another order");
    }
    return change(
        id,
        (handle, order) -> {
          if (order.state() == OrderState.READY) {
            return order;
          }
          if (order.state() != OrderState.GENERATING) {
            throw OrderRefusals.illegal(order, OrderState.READY, "it is not being made");
          }
          if (OrderRows.packs(handle, id) != order.request().lines().size()) {
            throw OrderRefusals.illegal(order, OrderState.READY, "a line has no pack");
          }
          Order ready = OrderRows.change(handle, order, OrderState.READY, null, at);
          JdbiNotificationBook.add(handle, messages, at);
          return ready;
        });
  }

  @Override
  public Order fail(OrderId id, ErrorCode reason, Instant at) {
    return change(
        id,
        (handle, order) ->
            order.state() == OrderState.QUEUED || order.state() == OrderState.GENERATING
                ? OrderRows.change(handle, order, OrderState.FAILED, reason, at)
                : order);
  }

  @Override
  public Order retry(OrderId id, Instant at) {
    return change(
        id,
        (handle, order) ->
            order.state() == OrderState.FAILED
                ? OrderRows.change(handle, order, OrderState.QUEUED, null, at)
                : order);
  }

  @Override
  public List<OrderId> unfinished(@Nullable OrderId after, int limit) {
    int rows = Columns.limit(limit);
    return sessions.read(
        handle -> {
          if (after != null && OrderRows.find(handle, after, "").isEmpty()) {
            throw OrderRefusals.notFound("order " + after);
          }
          return OrderRows.unfinished(handle, after, rows);
        });
  }

  @Override
  public Map<OrderState, Long> counts() {
    Map<OrderState, Long> counts = new EnumMap<>(OrderState.class);
    for (OrderState state : OrderState.values()) {
      counts.put(state, 0L);
    }
    sessions
        .read(
            handle ->
                handle
                    .createQuery("SELECT state, COUNT(*) FROM orders GROUP BY state")
                    .map(
                        (row, context) ->
                            Map.entry(
                                Columns.one(OrderState.class, row.getString(1)), row.getLong(2)))
                    .list())
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return Collections.unmodifiableMap(counts);
  }

  /** Changes an order while nobody else can. */
  private Order change(OrderId id, Change change) {
    return sessions.write(
        handle -> {
          Order order =
              OrderRows.find(handle, id, sessions.dialect().lockedRow())
                  .orElseThrow(() -> OrderRefusals.notFound("order " + id));
          return change.of(handle, order);
        });
  }

  @FunctionalInterface
  private interface Change {
    Order of(Handle handle, Order order);
  }
}
