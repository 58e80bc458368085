package online.ucca.triumvirate.engine.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends recorded messages and records that they were sent (docs/spec/orders.md, section Messages).
 * What fails here never touches an order. A message may be sent twice if the process ends between
 * sending and recording, with the same id both times. Safe for use by several threads.
 */
public final class DeliverNotifications {
  /** For how long after the order became ready a message is tried. */
  public static final Duration PATIENCE = Duration.ofDays(3);

  /** For how long a ready order is left to the worker that made it. */
  public static final Duration GRACE = Duration.ofMinutes(2);

  private static final int AT_ONCE = 1000;
  private static final int FAILURES_OF_A_PASS = 10;

  private final NotificationBook book;
  private final OrderBook orders;
  private final Map<Channel, Notifier> notifiers = new EnumMap<>(Channel.class);
  private final Map<Channel, ChannelHealth> health = new EnumMap<>(Channel.class);
  private final TimeSource time;
  private final DeliveryFaults faults;
  private final Map<Channel, OrderId> last = new ConcurrentHashMap<>();

  /**
   * Delivers by the given channels.
   *
   * @param book the messages
   * @param orders the orders that they are about
   * @param notifiers at most one for each channel; they stay the caller's to close
   * @param time by which is recorded, and given up
   * @param faults is told of what a notifier should never throw
   * @throws IllegalArgumentException if two send by one channel
   */
  public DeliverNotifications(
      NotificationBook book,
      OrderBook orders,
      List<Notifier> notifiers,
      TimeSource time,
      DeliveryFaults faults) {
    this.book = book;
    this.orders = orders;
    this.time = time;
    this.faults = faults;
    for (Notifier notifier : notifiers) {
      if (this.notifiers.put(notifier.channel(), notifier) != null) {
        throw new IllegalArgumentException("two notifiers send by " + notifier.channel());
      }
      health.put(notifier.channel(), new ChannelHealth());
    }
  }

  /**
   * Sends the messages about an order that were not sent yet. A channel that failed for several
   * messages in a row is spared for a minute.
   *
   * @param order the order
   */
  public void about(OrderId order) {
    for (Notification message : book.unsent(order)) {
      ChannelHealth channel = health.get(message.channel());
      if (channel == null || !channel.isDown(time.now())) {
        deliver(message);
      }
    }
  }

  /**
   * Sends what is left: messages that could not be sent before, or whose worker has ended. To be
   * done every minute or so, by one worker of a world. A pass leaves a channel alone after ten
   * failures in a row; the next pass begins behind the last order that this one tried by it.
   *
   * @return how many messages were sent
   */
  public int waiting() {
    int sent = 0;
    for (Channel channel : Channel.values()) {
      sent += waiting(channel);
    }
    return sent;
  }

  private int waiting(Channel channel) {
    int sent = 0;
    int failures = 0;
    for (OrderId order : turns(channel)) {
      if (failures == FAILURES_OF_A_PASS) {
        break;
      }
      if (isLeftToItsWorker(order)) {
        continue;
      }
      for (Notification message : book.unsent(order)) {
        if (message.channel() == channel) {
          last.put(channel, order);
          boolean delivered = deliver(message);
          sent += delivered ? 1 : 0;
          failures = delivered || !notifiers.containsKey(channel) ? 0 : failures + 1;
        }
      }
    }
    return sent;
  }

  /** Those behind the one that was tried last, and then from the oldest on. */
  private Set<OrderId> turns(Channel channel) {
    OrderId before = last.get(channel);
    Set<OrderId> turns = new LinkedHashSet<>(book.waiting(channel, before, AT_ONCE));
    if (before != null && turns.size() < AT_ONCE) {
      turns.addAll(book.waiting(channel, null, AT_ONCE));
    }
    return turns;
  }

  /** Also a clock that went back must not leave it to a worker that has long ended. */
  private boolean isLeftToItsWorker(OrderId order) {
    Instant now = time.now();
    return orders
        .find(order)
        .map(Order::changedAt)
        .filter(ready -> Duration.between(ready, now).abs().compareTo(GRACE) < 0)
        .isPresent();
  }

  private boolean deliver(Notification message) {
    Notifier notifier = notifiers.get(message.channel());
    ChannelHealth channel = health.get(message.channel());
    if (notifier == null || channel == null) {
      book.failed(message.id(), ErrorCode.DLV_REFUSED, true, time.now());
      return false;
    }
    ErrorCode failure = send(notifier, message);
    Instant now = time.now();
    if (failure == null) {
      channel.worked();
      book.sent(message.id(), now);
      return true;
    }
    if (failure == ErrorCode.DLV_REFUSED) {
      channel.worked();
      book.failed(message.id(), failure, true, now);
    } else {
      channel.failed(now);
      book.failed(message.id(), failure, isTooOld(message.order(), now), now);
    }
    return false;
  }

  /** Whatever a notifier throws, a message stays recorded and an order ready. */
  private @Nullable ErrorCode send(Notifier notifier, Notification message) {
    try {
      notifier.send(message);
      return null;
    } catch (Refusal refusal) {
      return refusal.code().equals(ErrorCode.DLV_REFUSED.name())
          ? ErrorCode.DLV_REFUSED
          : ErrorCode.DLV_UNAVAILABLE;
    } catch (RuntimeException unexpected) {
      faults.happened(message.id(), unexpected);
      return ErrorCode.DLV_UNAVAILABLE;
    }
  }

  private boolean isTooOld(OrderId order, Instant now) {
    return orders
        .find(order)
        .map(Order::changedAt)
        .filter(ready -> now.isAfter(ready.plus(PATIENCE)))
        .isPresent();
  }
}
