package online.ucca.triumvirate.engine.order.contract;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.THREADS;
import static online.ucca.triumvirate.engine.order.contract.Samples.at;
import static online.ucca.triumvirate.engine.order.contract.Samples.messages;
import static online.ucca.triumvirate.engine.order.contract.Samples.request;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.delivery.NotificationBook.Counts;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

/** [OB-01, OB-03, OB-04 MUST] What holds when several threads come at once. */
public interface OrderRaceContract {

  /** Empty books. */
  OrderBooks books();

  @Test
  default void placesOneOrder_forTheSamePurchaseAtOnce() throws Exception {
    OrderBooks books = Samples.fill(books());
    for (int round = 0; round < 5; round++) {
      String key = "k" + round;
      List<Order> placed =
          Samples.together(
              THREADS, i -> books.orders().place(request(QUAY, key, "DOCK101", "D2"), at(i)));
      assertEquals(1, new HashSet<>(placed).size(), "all are told of the same order");
      assertEquals(placed.get(0), books.orders().find(OrderId.of(QUAY, key)).orElseThrow());
    }
    assertEquals(5, books.orders().list(QUAY, 1, 100).size());
  }

  @Test
  default void placesOneOfSeveralPurchasesUnderAKey() throws Exception {
    OrderBooks books = Samples.fill(books());
    List<String> answers =
        Samples.together(
            THREADS,
            i -> {
              try {
                return books.orders().place(request(QUAY, "k", "DOCK" + i), at(i)).id().toString();
              } catch (Refusal refusal) {
                return refusal.code();
              }
            });
    assertEquals(
        THREADS - 1, answers.stream().filter(ErrorCode.ORD_KEY_REUSED.name()::equals).count());
    assertEquals(1, books.orders().list(QUAY, 1, 100).size());
  }

  @Test
  default void makesAnOrderOnce_whenSeveralWorkersHaveIt() throws Exception {
    OrderBooks books = Samples.fill(books());
    for (int round = 0; round < 5; round++) {
      int number = round + 1;
      OrderId id = books.orders().place(request(QUAY, "k" + round, "DOCK101"), at(1)).id();
      List<Order> ended =
          Samples.together(
              THREADS,
              i -> {
                books.orders().begin(id, at(2 + i));
                books.orders().record(Samples.pack(id, 1, "DOCK101", number, i));
                return books.orders().complete(id, at(20 + i), messages(id));
              });
      assertEquals(1, new HashSet<>(ended).size(), "ready once, at one time");
      assertEquals(OrderState.READY, ended.get(0).state());
      assertEquals(1, books.orders().packs(id).size());
      assertEquals(messages(id), books.notifications().unsent(id));
    }
    assertEquals(5, books.entitlements().list(QUAY, 1, 100).size());
    assertEquals(new Counts(10, 0, 0), books.notifications().counts());
  }

  /** Rounds are many, as the moment in which two of them meet is short. */
  @Test
  default void recordsAPackOnce_whenSeveralWorkersMadeTheSame() throws Exception {
    OrderBooks books = Samples.fill(books());
    int rounds = 100;
    for (int round = 0; round < rounds; round++) {
      OrderId id = books.orders().place(request(QUAY, "k" + round, "DOCK101"), at(1)).id();
      StoredPack pack = Samples.pack(id, 1, "DOCK101", round + 1, 3);
      Samples.together(
          THREADS,
          i -> {
            books.orders().record(pack);
            return i;
          });
      assertEquals(List.of(pack), books.orders().packs(id));
    }
    assertEquals(rounds, books.entitlements().list(QUAY, 1, rounds).size());
  }

  @Test
  default void recordsOneOfSeveralPacksOfALine() throws Exception {
    OrderBooks books = Samples.fill(books());
    OrderId id = books.orders().place(request(QUAY, "k", "DOCK101"), at(1)).id();
    books.orders().begin(id, at(2));
    List<Boolean> recorded =
        Samples.together(
            THREADS,
            i -> {
              try {
                books.orders().record(Samples.pack(id, 1, "DOCK101", 1 + i, 3));
                return true;
              } catch (Refusal refusal) {
                assertEquals(ErrorCode.ORD_PACK_DIFFERS.name(), refusal.code());
                return false;
              }
            });
    assertEquals(1, recorded.stream().filter(yes -> yes).count());
    assertEquals(1, books.orders().packs(id).size());
    assertEquals(1, books.entitlements().list(QUAY, 1, 100).size());
  }

  @Test
  default void endsOneWay_whenSomeFinishAndSomeGiveUp() throws Exception {
    OrderBooks books = Samples.fill(books());
    for (int round = 0; round < 5; round++) {
      OrderId id = books.orders().place(request(QUAY, "k" + round, "DOCK101"), at(1)).id();
      books.orders().begin(id, at(2));
      books.orders().record(Samples.pack(id, 1, "DOCK101", round + 1, 3));
      List<OrderState> told =
          Samples.together(
              THREADS,
              i -> {
                try {
                  return i % 2 == 0
                      ? books.orders().complete(id, at(4), messages(id)).state()
                      : books.orders().fail(id, ErrorCode.STO_FULL, at(4)).state();
                } catch (Refusal refusal) {
                  assertEquals(ErrorCode.ORD_ILLEGAL_TRANSITION.name(), refusal.code());
                  return OrderState.FAILED;
                }
              });
      OrderState state = books.orders().find(id).orElseThrow().state();
      assertEquals(Set.of(state), new HashSet<>(told));
      assertEquals(state == OrderState.READY ? 2 : 0, books.notifications().unsent(id).size());
    }
  }
}
