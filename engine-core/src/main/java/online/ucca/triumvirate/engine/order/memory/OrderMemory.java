package online.ucca.triumvirate.engine.order.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.StoredPack;
import org.jspecify.annotations.Nullable;

/** What orders share, guarded by its own monitor: whoever reads or changes it holds it. */
final class OrderMemory {
  static final Comparator<Order> OLDEST_FIRST =
      Comparator.comparing(Order::orderedAt).thenComparing(order -> order.id().toString());

  private final Map<OrderId, Order> orders = new HashMap<>();
  private final Map<OrderId, SortedMap<Integer, StoredPack>> packs = new HashMap<>();
  private final List<StoredPack> recorded = new ArrayList<>();
  private final Map<UUID, Message> messages = new LinkedHashMap<>();

  @Nullable Order order(OrderId id) {
    return orders.get(id);
  }

  Collection<Order> orders() {
    return orders.values();
  }

  void keep(Order order) {
    orders.put(order.id(), order);
  }

  SortedMap<Integer, StoredPack> packs(OrderId id) {
    return packs.computeIfAbsent(id, none -> new TreeMap<>());
  }

  /** Every pack of every line, as they were recorded. */
  List<StoredPack> recorded() {
    return recorded;
  }

  Map<UUID, Message> messages() {
    return messages;
  }

  /** How far a message is. */
  enum Progress {
    WAITING,
    SENT,
    GIVEN_UP
  }

  /** A message, and how far it is. */
  record Message(Notification notification, Progress progress) {}
}
