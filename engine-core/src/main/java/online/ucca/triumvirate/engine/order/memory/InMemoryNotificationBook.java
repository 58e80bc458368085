package online.ucca.triumvirate.engine.order.memory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.memory.OrderMemory.Message;
import online.ucca.triumvirate.engine.order.memory.OrderMemory.Progress;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The messages about the orders in a memory. */
final class InMemoryNotificationBook implements NotificationBook {
  private static final int MOST = 1000;

  private final OrderMemory memory;

  InMemoryNotificationBook(OrderMemory memory) {
    this.memory = memory;
  }

  @Override
  public List<Notification> unsent(OrderId order) {
    synchronized (memory) {
      return memory.messages().values().stream()
          .filter(InMemoryNotificationBook::waits)
          .map(Message::notification)
          .filter(one -> one.order().equals(order))
          .toList();
    }
  }

  @Override
  public List<OrderId> waiting(Channel channel, @Nullable OrderId after, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to 1,000 orders are listed");
    }
    synchronized (memory) {
      List<Message> ofChannel =
          memory.messages().values().stream()
              .filter(message -> message.notification().channel() == channel)
              .toList();
      return ofChannel.stream()
          .skip(after == null ? 0 : behind(ofChannel, after))
          .filter(InMemoryNotificationBook::waits)
          .map(message -> message.notification().order())
          .limit(limit)
          .toList();
    }
  }

  private static long behind(List<Message> messages, OrderId order) {
    long place = 0;
    for (Message message : messages) {
      place++;
      if (message.notification().order().equals(order)) {
        return place;
      }
    }
    return place;
  }

  @Override
  public void sent(UUID id, Instant at) {
    synchronized (memory) {
      memory
          .messages()
          .computeIfPresent(id, (same, known) -> new Message(known.notification(), Progress.SENT));
    }
  }

  @Override
  public void failed(UUID id, ErrorCode reason, boolean givenUp, Instant at) {
    synchronized (memory) {
      Message known = memory.messages().get(id);
      if (givenUp && known != null && waits(known)) {
        memory.messages().put(id, new Message(known.notification(), Progress.GIVEN_UP));
      }
    }
  }

  @Override
  public Counts counts() {
    synchronized (memory) {
      return new Counts(count(Progress.WAITING), count(Progress.SENT), count(Progress.GIVEN_UP));
    }
  }

  private long count(Progress progress) {
    return memory.messages().values().stream()
        .filter(message -> message.progress() == progress)
        .count();
  }

  private static boolean waits(Message message) {
    return message.progress() == Progress.WAITING;
  }
}
