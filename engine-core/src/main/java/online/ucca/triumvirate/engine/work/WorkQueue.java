package online.ucca.triumvirate.engine.work;

import java.util.Collection;
import online.ucca.triumvirate.engine.order.OrderId;

/**
 * Orders that wait for a worker. Putting in what is there changes nothing. Safe for use by several
 * threads and processes. Fails by {@code WRK_UNAVAILABLE}.
 */
public interface WorkQueue extends AutoCloseable {

  /**
   * Puts orders in. On stable storage when it returns.
   *
   * @param orders their ids
   * @param priority which come first
   */
  void enqueue(Collection<OrderId> orders, Priority priority);

  /**
   * How much work there is.
   *
   * @return the state of the queue
   */
  QueueStatus status();

  /** Lets go of connections. Work that waits goes on waiting. */
  @Override
  void close();
}
