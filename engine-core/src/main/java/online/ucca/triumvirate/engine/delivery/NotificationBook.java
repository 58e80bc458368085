package online.ucca.triumvirate.engine.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a world, recorded with the orders they are about. Safe for use by several threads
 * and processes. Fails by {@code DBS_UNAVAILABLE}; nothing is changed then.
 */
public interface NotificationBook {

  /**
   * The messages about an order that are neither sent nor given up.
   *
   * @param order the order
   * @return the messages
   */
  List<Notification> unsent(OrderId order);

  /**
   * The orders with a message of a channel that is neither sent nor given up, the oldest first: by
   * when it was recorded, then by the order's id.
   *
   * @param channel the channel
   * @param after the order before the first of them, whose message of this channel may have been
   *     sent since; null to begin with the oldest
   * @param limit how many at most, 1 to 1,000
   * @return the orders, each once; none behind an order without a message of this channel
   * @throws IllegalArgumentException if the limit is out of range
   */
  List<OrderId> waiting(Channel channel, @Nullable OrderId after, int limit);

  /**
   * Records that a message was sent. Once recorded it stays: also one that had been given up is
   * sent then, and what fails afterwards changes nothing. An unknown id changes nothing.
   *
   * @param id the message's id
   * @param at the time
   */
  void sent(UUID id, Instant at);

  /**
   * Records that a message could not be sent. One that was sent or given up stays so. An unknown id
   * changes nothing.
   *
   * @param id the message's id
   * @param reason why
   * @param givenUp whether it is given up
   * @param at the time
   */
  void failed(UUID id, ErrorCode reason, boolean givenUp, Instant at);

  /**
   * Counts messages.
   *
   * @return how many wait, were sent, and were given up
   */
  Counts counts();

  /**
   * How many messages there are.
   *
   * @param waiting neither sent nor given up
   * @param sent recorded as sent
   * @param givenUp given up
   */
  record Counts(long waiting, long sent, long givenUp) {}
}
