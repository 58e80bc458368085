package online.ucca.triumvirate.engine.order.memory;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.order.ListPage;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderRefusals;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.order.memory.OrderMemory.Message;
import online.ucca.triumvirate.engine.order.memory.OrderMemory.Progress;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.engine.tenant.Tenants;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The orders in a memory. */
final class InMemoryOrderBook implements OrderBook {
  private static final int MOST = 1000;
  private static final Set<OrderState> UNFINISHED =
      EnumSet.of(OrderState.QUEUED, OrderState.GENERATING);

  private final OrderMemory memory;
  private final Tenants tenants;

  InMemoryOrderBook(OrderMemory memory, Tenants tenants) {
    this.memory = memory;
    this.tenants = tenants;
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
    synchronized (memory) {
      Order before = memory.order(order.id());
      if (before != null) {
        if (!before.request().equals(order.request())) {
          throw OrderRefusals.keyReused(order.id());
        }
        return before;
      }
      boolean mayBuy =
          tenants
              .find(order.request().tenant())
              .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
              .isPresent();
      if (!mayBuy) {
        throw OrderRefusals.unknownTenant(order.request().tenant());
      }
      memory.keep(order);
      return order;
    }
  }

  @Override
  public Optional<Order> find(OrderId id) {
    synchronized (memory) {
      return Optional.ofNullable(memory.order(id));
    }
  }

  @Override
  public Optional<Order> find(TenantId owner, OrderId id) {
    return find(id).filter(order -> order.request().tenant().equals(owner));
  }

  @Override
  public List<Order> list(TenantId owner, int page, int limit) {
    ListPage part = new ListPage(page, limit);
    synchronized (memory) {
      return memory.orders().stream()
          .filter(order -> order.request().tenant().equals(owner))
          .sorted(OrderMemory.OLDEST_FIRST.reversed())
          .skip(part.offset())
          .limit(limit)
          .toList();
    }
  }

  @Override
  public Order begin(OrderId id, Instant at) {
    return change(id, EnumSet.of(OrderState.QUEUED), OrderState.GENERATING, null, at);
  }

  @Override
  public void record(StoredPack pack) {
    synchronized (memory) {
      Order order = existing(pack.order());
      boolean hasLine =
          order.request().lines().stream()
              .anyMatch(line -> line.number() == pack.line() && line.code().equals(pack.code()));
      if (!hasLine) {
        throw OrderRefusals.notFound("order " + pack.order() + ", line " + pack.line());
      }
      SortedMap<Integer, StoredPack> packs = memory.packs(pack.order());
      StoredPack before = packs.putIfAbsent(pack.line(), pack);
      if (before == null) {
        memory.recorded().add(pack);
      } else if (!before.isSameAs(pack)) {
        throw OrderRefusals.packDiffers(before, pack);
      }
    }
  }

  @Override
  public List<StoredPack> packs(OrderId id) {
    synchronized (memory) {
      return List.copyOf(memory.packs(id).values());
    }
  }

  @Override
  public Order complete(OrderId id, Instant at, List<Notification> messages) {
    synchronized (memory) {
      Order order = existing(id);
      if (order.state() == OrderState.READY) {
        return order;
      }
      if (order.state() != OrderState.GENERATING) {
        throw OrderRefusals.illegal(order, OrderState.READY, "it is not being made");
      }
      if (memory.packs(id).size() != order.request().lines().size()) {
        throw OrderRefusals.illegal(order, OrderState.READY, "a line has no pack");
      }
      messages.forEach(
          one -> memory.messages().putIfAbsent(one.id(), new Message(one, Progress.WAITING)));
      return change(id, EnumSet.of(OrderState.GENERATING), OrderState.READY, null, at);
    }
  }

  @Override
  public Order fail(OrderId id, ErrorCode reason, Instant at) {
    return change(id, UNFINISHED, OrderState.FAILED, reason, at);
  }

  @Override
  public Order retry(OrderId id, Instant at) {
    return change(id, EnumSet.of(OrderState.FAILED), OrderState.QUEUED, null, at);
  }

  @Override
  public List<OrderId> unfinished(@Nullable OrderId after, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to 1,000 orders are listed");
    }
    synchronized (memory) {
      Order last = after == null ? null : existing(after);
      return memory.orders().stream()
          .filter(order -> UNFINISHED.contains(order.state()))
          .filter(order -> last == null || OrderMemory.OLDEST_FIRST.compare(order, last) > 0)
          .sorted(OrderMemory.OLDEST_FIRST)
          .limit(limit)
          .map(Order::id)
          .toList();
    }
  }

  @Override
  public Map<OrderState, Long> counts() {
    Map<OrderState, Long> counts = new EnumMap<>(OrderState.class);
    for (OrderState state : OrderState.values()) {
      counts.put(state, 0L);
    }
    synchronized (memory) {
      memory.orders().forEach(order -> counts.merge(order.state(), 1L, Long::sum));
    }
    return counts;
  }

  /** Goes from one of the given states to another; an order in none of them stays as it is. */
  private Order change(
      OrderId id, Set<OrderState> from, OrderState to, @Nullable ErrorCode failure, Instant at) {
    synchronized (memory) {
      Order order = existing(id);
      if (!from.contains(order.state())) {
        return order;
      }
      Order changed = new Order(order.request(), to, failure, order.orderedAt(), at);
      memory.keep(changed);
      return changed;
    }
  }

  private Order existing(OrderId id) {
    Order order = memory.order(id);
    if (order == null) {
      throw OrderRefusals.notFound("order " + id);
    }
    return order;
  }
}
