package online.ucca.triumvirate.engine.order.contract;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.at;
import static online.ucca.triumvirate.engine.order.contract.Samples.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.delivery.NotificationBook.Counts;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** What every book of messages does. */
public interface NotificationBookContract {

  /** Empty books. */
  OrderBooks books();

  @Test
  default void recordsMessagesWithTheOrderThatIsReady_once() {
    OrderBooks books = Samples.fill(books());
    Order ready = Samples.ready(books, QUAY, "k", 1);
    assertEquals(messages(ready.id()), books.notifications().unsent(ready.id()));
    assertEquals(List.of(ready.id()), books.notifications().waiting(Channel.SMS, null, 10));
    assertEquals(new Counts(2, 0, 0), books.notifications().counts());

    books
        .orders()
        .complete(
            ready.id(),
            at(50),
            List.of(
                Notification.about(ready.id(), Channel.EMAIL, "other@example.invalid", "s", "t")));
    assertEquals(messages(ready.id()), books.notifications().unsent(ready.id()));
  }

  @Test
  default void tellsWhatWasSentFromWhatWaits() {
    OrderBooks books = Samples.fill(books());
    NotificationBook book = books.notifications();
    OrderId order = Samples.ready(books, QUAY, "k", 1).id();
    UUID email = messages(order).get(0).id();
    book.sent(email, at(5));
    assertEquals(messages(order).subList(1, 2), book.unsent(order));
    assertEquals(new Counts(1, 1, 0), book.counts());
    book.sent(email, at(6));
    book.failed(email, ErrorCode.DLV_UNAVAILABLE, true, at(7));
    assertEquals(new Counts(1, 1, 0), book.counts());
    book.sent(messages(order).get(1).id(), at(8));
    assertEquals(List.of(), book.unsent(order));
    assertEquals(List.of(), book.waiting(Channel.SMS, null, 10));
  }

  @Test
  default void keepsAFailedMessageUntilItIsGivenUp() {
    OrderBooks books = Samples.fill(books());
    NotificationBook book = books.notifications();
    OrderId order = Samples.ready(books, QUAY, "k", 1).id();
    UUID email = messages(order).get(0).id();
    book.failed(email, ErrorCode.DLV_UNAVAILABLE, false, at(5));
    book.failed(email, ErrorCode.DLV_UNAVAILABLE, false, at(6));
    assertEquals(messages(order), book.unsent(order));
    book.failed(email, ErrorCode.DLV_REFUSED, true, at(7));
    book.failed(email, ErrorCode.DLV_UNAVAILABLE, false, at(8));
    assertEquals(messages(order).subList(1, 2), book.unsent(order));
    assertEquals(new Counts(1, 0, 1), book.counts());
    book.sent(email, at(9));
    assertEquals(new Counts(1, 1, 0), book.counts());
  }

  @Test
  default void takesNoNoticeOfAMessageThatIsNotThere() {
    OrderBooks books = Samples.fill(books());
    books.notifications().sent(new UUID(1, 1), at(1));
    books.notifications().failed(new UUID(1, 1), ErrorCode.DLV_REFUSED, true, at(1));
    assertEquals(new Counts(0, 0, 0), books.notifications().counts());
    assertEquals(List.of(), books.notifications().unsent(OrderId.of(QUAY, "none")));
  }

  @Test
  default void listsOrdersThatWait_theOldestFirst() {
    OrderBooks books = Samples.fill(books());
    List<OrderId> orders =
        IntStream.rangeClosed(1, 4)
            .mapToObj(number -> Samples.ready(books, QUAY, "k" + number, number).id())
            .toList();
    NotificationBook book = books.notifications();
    for (Channel channel : Channel.values()) {
      assertEquals(orders, book.waiting(channel, null, 1000));
      assertEquals(orders.subList(0, 2), book.waiting(channel, null, 2));
      assertEquals(orders.subList(2, 4), book.waiting(channel, orders.get(1), 2));
      assertEquals(List.of(), book.waiting(channel, orders.get(3), 2));
      assertEquals(List.of(), book.waiting(channel, OrderId.of(QUAY, "none"), 2));
    }
    book.sent(messages(orders.get(0)).get(0).id(), at(9));
    assertEquals(orders.subList(1, 3), book.waiting(Channel.EMAIL, null, 2));
    assertEquals(orders.subList(1, 3), book.waiting(Channel.EMAIL, orders.get(0), 2));
    assertEquals(orders.subList(0, 2), book.waiting(Channel.SMS, null, 2));
    for (int limit : new int[] {0, -1, 1001}) {
      assertThrows(IllegalArgumentException.class, () -> book.waiting(Channel.SMS, null, limit));
    }
  }
}
