package online.ucca.triumvirate.engine.work;

import java.util.List;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.model.error.ErrorCode;

/**
 * What a worker does with an order. May be called again for an order that was done, by another
 * worker, or by two at once: doing it again changes nothing.
 */
public interface OrderWork {

  /**
   * Makes an order. Returning means that nothing is left to do.
   *
   * @param order its id
   * @throws online.ucca.triumvirate.model.error.Refusal if it may succeed later
   */
  void make(OrderId order);

  /**
   * Gives an order up after the last attempt.
   *
   * @param order its id
   * @param reason why the last attempt failed
   */
  void giveUp(OrderId order, ErrorCode reason);

  /**
   * Orders that nobody finished: what a worker that begins puts into its queue.
   *
   * @return their ids
   */
  List<OrderId> unfinished();
}
