package online.ucca.triumvirate.engine.delivery;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.engine.delivery.NotificationBook.Counts;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.order.memory.InMemoryOffers;
import online.ucca.triumvirate.engine.order.memory.InMemoryOrders;
import online.ucca.triumvirate.engine.order.memory.InMemoryTenants;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of messages, whatever a channel does. */
class DeliverNotificationsTest {
  private final InMemoryTenants tenants = new InMemoryTenants();
  private final InMemoryOrders memory = new InMemoryOrders(tenants);
  private final OrderBooks books =
      Samples.fill(
          new OrderBooks(
              new InMemoryTriumvirateStore(),
              tenants,
              new InMemoryOffers(),
              memory.orders(),
              memory.entitlements(),
              memory.notifications()));
  private final Faulty email = new Faulty(Channel.EMAIL);
  private final Faulty sms = new Faulty(Channel.SMS);
  private final Map<UUID, RuntimeException> told = new HashMap<>();
  private Instant now = Samples.at(1000);

  /** A channel that fails as it is told. */
  private static final class Faulty implements Notifier {
    private final Channel channel;
    private final List<Notification> attempts = new ArrayList<>();
    private @Nullable RuntimeException fault;

    Faulty(Channel channel) {
      this.channel = channel;
    }

    @Override
    public Channel channel() {
      return channel;
    }

    @Override
    public void send(Notification message) {
      attempts.add(message);
      if (fault != null) {
        throw fault;
      }
    }

    @Override
    public void close() {}
  }

  private void tell(UUID message, RuntimeException fault) {
    told.put(message, fault);
  }

  private static Refusal refusal(ErrorCode code) {
    return new Refusal(Finding.of(code, "as the test wants it"));
  }

  private DeliverNotifications both() {
    return new DeliverNotifications(
        books.notifications(), books.orders(), List.of(email, sms), () -> now, this::tell);
  }

  private OrderId ready(int number) {
    return Samples.ready(books, QUAY, "k" + number, number).id();
  }

  @Test
  void sendsEachMessageByItsChannel_once() {
    OrderId order = ready(1);
    DeliverNotifications deliver = both();
    deliver.about(order);
    deliver.about(order);
    assertEquals(0, deliver.waiting());
    assertEquals(Samples.messages(order).subList(0, 1), email.attempts);
    assertEquals(Samples.messages(order).subList(1, 2), sms.attempts);
    assertEquals(new Counts(0, 2, 0), books.notifications().counts());
  }

  @Test
  void givesUpWhatIsRefusedForGood_andSendsTheOther() {
    OrderId order = ready(1);
    email.fault = refusal(ErrorCode.DLV_REFUSED);
    both().about(order);
    assertEquals(new Counts(0, 1, 1), books.notifications().counts());
    both().waiting();
    assertEquals(1, email.attempts.size());
    assertEquals(OrderState.READY, books.orders().find(order).orElseThrow().state());
  }

  @Test
  void sendsLater_whateverTheChannelThrew() {
    OrderId order = ready(1);
    for (RuntimeException fault :
        List.of(
            refusal(ErrorCode.DLV_UNAVAILABLE),
            refusal(ErrorCode.DBS_UNAVAILABLE),
            new IllegalStateException("a fault"))) {
      email.fault = fault;
      both().about(order);
    }
    assertEquals(new Counts(1, 1, 0), books.notifications().counts());
    assertEquals(OrderState.READY, books.orders().find(order).orElseThrow().state());
    email.fault = null;
    assertEquals(1, both().waiting());
    assertEquals(new Counts(0, 2, 0), books.notifications().counts());
    assertEquals(1, email.attempts.stream().map(Notification::id).distinct().count());
  }

  @Test
  void givesUpAfterThreeDays() {
    OrderId order = ready(1);
    email.fault = refusal(ErrorCode.DLV_UNAVAILABLE);
    Instant ready = books.orders().find(order).orElseThrow().changedAt();
    now = ready.plus(DeliverNotifications.PATIENCE);
    both().waiting();
    assertEquals(new Counts(1, 1, 0), books.notifications().counts());
    now = now.plusMillis(1);
    both().waiting();
    assertEquals(new Counts(0, 1, 1), books.notifications().counts());
  }

  @Test
  void givesUpAtOnce_whatNobodySends() {
    OrderId order = ready(1);
    new DeliverNotifications(
            books.notifications(), books.orders(), List.of(email), () -> now, this::tell)
        .about(order);
    assertEquals(new Counts(0, 1, 1), books.notifications().counts());
  }

  @Test
  void leavesAFreshOrderToTheWorkerThatMadeIt() {
    OrderId order = ready(1);
    Instant ready = books.orders().find(order).orElseThrow().changedAt();
    now = ready.plus(DeliverNotifications.GRACE).minusMillis(1);
    assertEquals(0, both().waiting());
    assertTrue(email.attempts.isEmpty());
    now = ready.plus(DeliverNotifications.GRACE);
    assertEquals(2, both().waiting());
  }

  /** A dead server must not be asked for every order, and the other channel goes on. */
  @Test
  void sparesAChannelThatIsDown_andTriesItAgainAfterAMinute() {
    email.fault = refusal(ErrorCode.DLV_UNAVAILABLE);
    DeliverNotifications deliver = both();
    for (int number = 1; number <= 6; number++) {
      deliver.about(ready(number));
    }
    assertEquals(3, email.attempts.size());
    assertEquals(6, sms.attempts.size());
    now = now.plus(Duration.ofMinutes(1));
    email.fault = null;
    deliver.about(ready(7));
    deliver.about(ready(8));
    assertEquals(5, email.attempts.size());
    assertEquals(6, deliver.waiting());
    assertEquals(new Counts(0, 16, 0), books.notifications().counts());
  }

  /** Addresses that fail for days must not keep the messages behind them from being sent. */
  @Test
  void comesToEveryMessage_thoughTheOldestKeepFailing() {
    for (int number = 1; number <= 25; number++) {
      ready(number);
    }
    email.fault = refusal(ErrorCode.DLV_UNAVAILABLE);
    DeliverNotifications deliver = both();
    deliver.waiting();
    assertEquals(10, email.attempts.size());
    deliver.waiting();
    deliver.waiting();
    assertEquals(30, email.attempts.size());
    assertEquals(25, email.attempts.stream().distinct().count());
  }

  @Test
  void refusesTwoNotifiersOfOneChannel() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new DeliverNotifications(
                books.notifications(),
                books.orders(),
                List.of(email, email),
                () -> now,
                this::tell));
  }

  @Test
  void tellsOfAFaultThatNoNotifierShouldHave_andOfNothingElse() {
    OrderId order = ready(1);
    email.fault = refusal(ErrorCode.DLV_UNAVAILABLE);
    both().about(order);
    assertEquals(Map.of(), told);
    email.fault = new IllegalStateException("a fault");
    both().about(order);
    assertEquals(Map.of(Samples.messages(order).get(0).id(), email.fault), told);
    assertEquals(new Counts(1, 1, 0), books.notifications().counts());
  }

  /**
   * Of a thousand orders whose e-mails wait, none must keep a newer text message from being sent.
   */
  @Test
  void sendsByOneChannel_thoughThousandsWaitByTheOther() {
    email.fault = refusal(ErrorCode.DLV_UNAVAILABLE);
    for (int number = 1; number <= 1001; number++) {
      both().about(ready(number));
    }
    OrderId newest = ready(1002);
    sms.attempts.clear();
    now = now.plus(Duration.ofDays(1));
    assertEquals(1, both().waiting());
    assertEquals(Samples.messages(newest).subList(1, 2), sms.attempts);
  }

  /** A list has an end, and those behind it have their turn, too. */
  @Test
  void comesToEveryMessage_thoughAThousandOlderOnesKeepFailing() {
    email.fault = refusal(ErrorCode.DLV_UNAVAILABLE);
    for (int number = 1; number <= 1011; number++) {
      ready(number);
    }
    now = now.plus(Duration.ofDays(1));
    DeliverNotifications deliver = both();
    for (int pass = 0; pass < 102; pass++) {
      deliver.waiting();
    }
    assertEquals(1011, email.attempts.stream().distinct().count());
    assertEquals(1020, email.attempts.size());
  }

  @Test
  void sendsWhatIsLeft_thoughTheClockWentBackSinceTheOrderWasReady() {
    ready(1);
    now = Samples.at(1).minus(Duration.ofDays(1));
    assertEquals(2, both().waiting());
  }

  @Test
  void triesAChannelAgain_thoughTheClockWentBackSinceItFailed() {
    DeliverNotifications deliver = both();
    email.fault = refusal(ErrorCode.DLV_UNAVAILABLE);
    for (int number = 1; number <= 3; number++) {
      deliver.about(ready(number));
    }
    email.fault = null;
    now = now.minus(Duration.ofDays(1));
    deliver.about(ready(4));
    assertEquals(4, email.attempts.size());
  }
}
