package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen threads with the connections of two processes, all at the same orders. */
abstract class OrderRacesContract {
  private static final int THREADS = 16;

  @TempDir Path folder;
  private final List<WorldDatabase> pools = new ArrayList<>();

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    DatabaseSettings settings = kind().fresh(folder);
    pools.add(WorldDatabase.open(settings));
    pools.add(WorldDatabase.open(settings));
    Samples.fill(books(0));
  }

  @AfterEach
  void close() {
    pools.forEach(WorldDatabase::close);
  }

  private OrderBooks books(int thread) {
    return TestDatabase.books(pools.get(thread % pools.size()));
  }

  private long count(String table) {
    return pools
        .get(0)
        .sessions()
        .read(
            handle -> handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one());
  }

  @Test
  void placesOneRow_whenAllPlaceTheSameOrder() throws Exception {
    List<Order> placed =
        Samples.together(
            THREADS,
            i ->
                books(i)
                    .orders()
                    .place(Samples.request(Samples.QUAY, "k", "DOCK101", "D2"), Samples.at(i)));
    assertEquals(1, new HashSet<>(placed).size());
    assertEquals(1, count("orders"));
    assertEquals(2, count("order_lines"));
  }

  @Test
  void endsOneWay_whenSomeFinishAndSomeGiveUp() throws Exception {
    for (int round = 1; round <= 10; round++) {
      OrderId id = Samples.request(Samples.QUAY, "k" + round, "DOCK101").id();
      int number = round;
      books(0).orders().place(Samples.request(Samples.QUAY, "k" + round, "DOCK101"), Samples.at(1));
      books(1).orders().begin(id, Samples.at(2));
      books(0).orders().record(Samples.pack(id, 1, "DOCK101", number, 3));
      List<OrderState> told =
          Samples.together(THREADS, i -> i % 2 == 0 ? finish(books(i), id) : giveUp(books(i), id));
      OrderState state = books(1).orders().find(id).orElseThrow().state();
      assertEquals(Set.of(state), new HashSet<>(told));
      assertEquals(state == OrderState.READY ? 2 : 0, books(0).notifications().unsent(id).size());
    }
  }

  private static OrderState finish(OrderBooks books, OrderId id) {
    try {
      return books.orders().complete(id, Samples.at(4), Samples.messages(id)).state();
    } catch (Refusal refusal) {
      assertEquals(ErrorCode.ORD_ILLEGAL_TRANSITION.name(), refusal.code());
      return OrderState.FAILED;
    }
  }

  private static OrderState giveUp(OrderBooks books, OrderId id) {
    return books.orders().fail(id, ErrorCode.STO_FULL, Samples.at(4)).state();
  }

  /**
   * Orders that share packs, in every order: whoever holds one row wants none that waits for it.
   */
  @Test
  void makesEveryOrderOnce_withoutDeadlock_whenAllMakeAll() throws Exception {
    int orders = 6;
    List<Set<Order>> ended =
        Samples.together(
            THREADS,
            thread -> {
              Set<Order> ready = new HashSet<>();
              for (int i = 0; i < orders; i++) {
                int number = thread % 2 == 0 ? i : orders - 1 - i;
                ready.add(make(books(thread / 2), "k" + number, thread));
              }
              return ready;
            });
    assertEquals(1, new HashSet<>(ended).size(), "all are told the same of every order");
    assertTrue(ended.get(0).stream().allMatch(order -> order.state() == OrderState.READY));
    assertEquals(orders, count("orders"));
    assertEquals(2L * orders, count("packs"));
    assertEquals(2, count("entitlements"), "every order has the same two packs");
    assertEquals(2L * orders, count("notifications"));
  }

  private static Order make(OrderBooks books, String key, int second) {
    Order order =
        books
            .orders()
            .place(Samples.request(Samples.QUAY, key, "DOCK101", "DOCK102"), Samples.at(0));
    books.orders().begin(order.id(), Samples.at(1));
    for (int line : second % 4 < 2 ? new int[] {1, 2} : new int[] {2, 1}) {
      StoredPack pack = Samples.pack(order, line, line);
      books.orders().record(pack);
    }
    return books.orders().complete(order.id(), Samples.at(2), Samples.messages(order.id()));
  }

  @Test
  void keepsEveryOffer_andTheSameNewestForAll_whenAllOfferAtOnce() throws Exception {
    Samples.together(
        THREADS,
        i -> {
          books(i).offers().offer("DOCK101", Samples.triumvirate(1 + i % 2), Samples.at(i));
          return i;
        });
    long said = count("offers");
    assertTrue(said >= 2 && said <= THREADS, said + " offers");
    assertEquals(books(0).offers().find("DOCK101"), books(1).offers().find("DOCK101"));
    assertTrue(books(0).offers().find("DOCK101").isPresent());
  }
}
