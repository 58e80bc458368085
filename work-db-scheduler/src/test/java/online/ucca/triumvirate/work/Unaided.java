package online.ucca.triumvirate.work;

import java.util.List;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.model.error.ErrorCode;

/** Orders that do not tell which of them nobody finished: the queue itself must lose none. */
record Unaided(OrderWork orders) implements OrderWork {
  @Override
  public void make(OrderId order) {
    orders.make(order);
  }

  @Override
  public void giveUp(OrderId order, ErrorCode reason) {
    orders.giveUp(order, reason);
  }

  @Override
  public List<OrderId> unfinished() {
    return List.of();
  }
}
