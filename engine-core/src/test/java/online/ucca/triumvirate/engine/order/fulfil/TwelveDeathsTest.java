package online.ucca.triumvirate.engine.order.fulfil;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.payment.PaymentEvent;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.payment.Quote;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that dies at each of twelve steps between a purchase and its last message, and, in the
 * later rounds, its successor at another. {@code -Dtriumvirate.orders.rounds} says how many rounds.
 */
class TwelveDeathsTest {
  private static final int ROUNDS = Integer.getInteger("triumvirate.orders.rounds", 2);

  /** Where a process dies: on its way to an effect, or before it could act on it. */
  private enum Step {
    PURCHASE_ARRIVES("place.before", 1),
    ORDER_PLACED("place.after", 1),
    ORDER_QUEUED("enqueue.after", 1),
    WORKER_COMES("begin.before", 1),
    ORDER_BEGUN("begin.after", 1),
    PACK_MADE("make.after", 1),
    PACK_STORED("create.after", 1),
    PACK_RECORDED("record.after", 1),
    SECOND_PACK_STORED("create.after", 2),
    ORDER_READY("complete.after", 1),
    MESSAGE_SENT("send.after", 1),
    SENDING_RECORDED("sent.after", 1);

    private final String moment;
    private final int occurrence;

    Step(String moment, int occurrence) {
      this.moment = moment;
      this.occurrence = occurrence;
    }

    Mortal life() {
      AtomicInteger times = new AtomicInteger();
      return new Mortal(now -> now.equals(moment) && times.incrementAndGet() == occurrence);
    }
  }

  private static final OrderId ORDER = OrderId.of(QUAY, "cs_1");

  private static PaymentEvent purchase(String... codes) {
    List<Purchase.Item> items = new ArrayList<>();
    for (String code : codes) {
      items.add(new Purchase.Item(code, ProductKind.BUNDLED));
    }
    return new PaymentEvent(
        "evt_1", new Purchase("cs_1", QUAY, items, Quote.of(Surroundings.PRICES, items).price()));
  }

  /** One process from the delivery of the event to the last message. */
  private static void live(Surroundings world, Mortal life, PaymentEvent event) {
    WorldProcess process = new WorldProcess(world, life);
    process.accept.accept(event);
    process.work();
    world.pass(Duration.ofMinutes(3));
    process.deliver.waiting();
  }

  private static void dieAndLiveOn(Surroundings world, Step first, int round, PaymentEvent event) {
    Mortal life = first.life();
    assertThrows(Death.class, () -> live(world, life, event));
    assertTrue(life.isDead());
    if (round > 0) {
      List<Step> steps = List.of(Step.values());
      Mortal second = steps.get((steps.indexOf(first) + round) % steps.size()).life();
      try {
        live(world, second, event);
      } catch (Death death) {
        assertTrue(second.isDead());
      }
    }
    live(world, new Mortal(moment -> false), event);
    live(world, new Mortal(moment -> false), event);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void makesTheOrderOnce_whereverItsProcessDies(Step step) {
    for (int round = 0; round < ROUNDS; round++) {
      Surroundings world = new Surroundings();
      dieAndLiveOn(world, step, round, purchase("DOCK101", "DOCK102"));
      Ledger.assertReadyOnce(world, QUAY, List.of(ORDER));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {
        "PURCHASE_ARRIVES",
        "ORDER_PLACED",
        "ORDER_QUEUED",
        "WORKER_COMES",
        "ORDER_BEGUN",
        "PACK_MADE",
        "PACK_STORED",
        "PACK_RECORDED"
      })
  void failsTheOrderWithItsReason_whereverItsProcessDies(Step step) {
    for (int round = 0; round < ROUNDS; round++) {
      Surroundings world = new Surroundings();
      dieAndLiveOn(world, step, round, purchase("DOCK101", SmallPacks.NOT_OFFERED));
      Order order = world.books.orders().find(ORDER).orElseThrow();
      assertEquals(OrderState.FAILED, order.state());
      assertEquals(ErrorCode.ORD_NOT_OFFERED, order.failure());
      assertEquals(1, world.books.orders().packs(ORDER).size());
      assertTrue(world.received.isEmpty());
    }
  }

  /** The ledger must see it if a repetition makes a second pack. */
  @Test
  void theLedgerSeesAPackThatIsMadeTwice() {
    Surroundings world = new Surroundings();
    AtomicInteger made = new AtomicInteger();
    world.maker =
        new SmallPacks() {
          @Override
          UUID id(Order order, OrderLine line) {
            return new UUID(0x5000, 0x8000_0000_0000_0000L + made.incrementAndGet());
          }
        };
    dieAndLiveOn(world, Step.PACK_STORED, 0, purchase("DOCK101", "DOCK102"));
    assertThrows(AssertionError.class, () -> Ledger.assertReadyOnce(world, QUAY, List.of(ORDER)));
  }

  @Test
  void sendsAMessageAgainUnderItsId_ifTheProcessDiesBeforeRecordingIt() {
    Surroundings world = new Surroundings();
    dieAndLiveOn(world, Step.MESSAGE_SENT, 0, purchase("DOCK101", "DOCK102"));
    assertEquals(3, world.received.size());
    Ledger.assertReadyOnce(world, QUAY, List.of(ORDER));
  }
}
