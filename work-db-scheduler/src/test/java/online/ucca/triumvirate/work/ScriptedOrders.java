package online.ucca.triumvirate.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.model.error.ErrorCode;

/** Orders that do what a test says, and note what was done with them. */
final class ScriptedOrders implements OrderWork {
  final List<OrderId> begun = new CopyOnWriteArrayList<>();
  final List<OrderId> made = new CopyOnWriteArrayList<>();
  final Map<OrderId, ErrorCode> givenUp = new ConcurrentHashMap<>();
  final List<OrderId> unfinished = new CopyOnWriteArrayList<>();
  private final Consumer<OrderId> making;
  private volatile int refusedToGiveUp;

  ScriptedOrders(Consumer<OrderId> making) {
    this.making = making;
  }

  static ScriptedOrders easy() {
    return new ScriptedOrders(id -> {});
  }

  ScriptedOrders refusingToGiveUp(int times) {
    refusedToGiveUp = times;
    return this;
  }

  @Override
  public void make(OrderId order) {
    begun.add(order);
    making.accept(order);
    made.add(order);
    unfinished.removeAll(List.of(order));
  }

  @Override
  public synchronized void giveUp(OrderId order, ErrorCode reason) {
    if (refusedToGiveUp > 0) {
      refusedToGiveUp--;
      throw new IllegalStateException("the book is closed");
    }
    givenUp.put(order, reason);
  }

  @Override
  public List<OrderId> unfinished() {
    return List.copyOf(unfinished);
  }

  boolean hasMade(Collection<OrderId> ids) {
    return made.containsAll(ids);
  }
}
