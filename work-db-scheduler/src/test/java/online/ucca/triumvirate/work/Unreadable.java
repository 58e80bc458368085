package online.ucca.triumvirate.work;

import java.util.List;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;

/** Orders whose book cannot be read. */
record Unreadable(OrderWork orders, Refusal refusal) implements OrderWork {
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
    throw refusal;
  }
}
