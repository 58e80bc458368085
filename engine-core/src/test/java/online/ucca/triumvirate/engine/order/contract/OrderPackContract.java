package online.ucca.triumvirate.engine.order.contract;

import static online.ucca.triumvirate.engine.order.contract.Samples.MOLE;
import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.assertRefused;
import static online.ucca.triumvirate.engine.order.contract.Samples.at;
import static online.ucca.triumvirate.engine.order.contract.Samples.messages;
import static online.ucca.triumvirate.engine.order.contract.Samples.pack;
import static online.ucca.triumvirate.engine.order.contract.Samples.request;
import static online.ucca.triumvirate.engine.order.contract.Samples.triumvirate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;

/** How every order book records packs, and who may have them. */
public interface OrderPackContract {

  /** Empty books. */
  OrderBooks books();

  private static Order begun(OrderBooks books, String key, String... codes) {
    Order order = books.orders().place(request(QUAY, key, codes), at(1));
    return books.orders().begin(order.id(), at(2));
  }

  @Test
  default void recordsPackAndEntitlementAtOnce() {
    OrderBooks books = Samples.fill(books());
    Order order = begun(books, "k", "DOCK101", "DOCK102");
    StoredPack second = pack(order, 2, 2);
    books.orders().record(second);
    assertEquals(List.of(second), books.orders().packs(order.id()));
    assertEquals(Optional.of(second), books.entitlements().find(QUAY, second.pack()));
    StoredPack first = pack(order, 1, 1);
    books.orders().record(first);
    assertEquals(List.of(first, second), books.orders().packs(order.id()));
  }

  /** [OB-03 MUST] */
  @Test
  default void becomesReadyOnlyWithEveryLinesPack() {
    OrderBooks books = Samples.fill(books());
    Order order = begun(books, "k", "DOCK101", "DOCK101");
    books.orders().record(pack(order, 2, 2));
    assertRefused(
        ErrorCode.ORD_ILLEGAL_TRANSITION,
        () -> books.orders().complete(order.id(), at(3), messages(order.id())));
    assertEquals(OrderState.GENERATING, books.orders().find(order.id()).orElseThrow().state());
    assertEquals(List.of(), books.notifications().unsent(order.id()));
    books.orders().record(pack(order, 1, 1));
    assertEquals(OrderState.READY, books.orders().complete(order.id(), at(3), List.of()).state());
  }

  /** [OB-04 MUST] */
  @Test
  default void recordsTheSamePackOnce_andKeepsItsFirstTime() {
    OrderBooks books = Samples.fill(books());
    Order order = begun(books, "k", "DOCK101");
    StoredPack first = Samples.pack(order.id(), 1, "DOCK101", 1, 10);
    books.orders().record(first);
    books.orders().record(Samples.pack(order.id(), 1, "DOCK101", 1, 20));
    assertEquals(List.of(first), books.orders().packs(order.id()));
    assertEquals(List.of(first), books.entitlements().list(QUAY, 1, 100));
    books.orders().complete(order.id(), at(21), List.of());
    books.orders().record(Samples.pack(order.id(), 1, "DOCK101", 1, 30));
    assertEquals(List.of(first), books.orders().packs(order.id()));
  }

  @Test
  default void refusesAnotherPackForALine() {
    OrderBooks books = Samples.fill(books());
    Order order = begun(books, "k", "DOCK101");
    StoredPack first = pack(order, 1, 1);
    books.orders().record(first);
    StoredObject object = first.object();
    for (StoredPack other :
        List.of(
            pack(order, 1, 2),
            new StoredPack(
                order.id(), 1, first.pack(), "DOCK101", triumvirate(2), object, first.madeAt()),
            new StoredPack(
                order.id(),
                1,
                first.pack(),
                "DOCK101",
                first.triumvirate(),
                new StoredObject(object.key(), Sha256.of(new byte[1]), object.length()),
                first.madeAt()))) {
      assertRefused(ErrorCode.ORD_PACK_DIFFERS, () -> books.orders().record(other));
    }
    assertEquals(List.of(first), books.orders().packs(order.id()));
    assertEquals(List.of(first), books.entitlements().list(QUAY, 1, 100));
  }

  @Test
  default void refusesAPackOfALineThatIsNotThere() {
    OrderBooks books = Samples.fill(books());
    Order order = begun(books, "k", "DOCK101");
    OrderId none = OrderId.of(QUAY, "none");
    for (StoredPack wrong :
        List.of(
            Samples.pack(order.id(), 2, "DOCK101", 1, 3),
            Samples.pack(order.id(), 0, "DOCK101", 1, 3),
            Samples.pack(order.id(), 1, "DOCK102", 1, 3),
            Samples.pack(none, 1, "DOCK101", 1, 3))) {
      assertRefused(ErrorCode.ORD_NOT_FOUND, () -> books.orders().record(wrong));
    }
    assertEquals(List.of(), books.orders().packs(order.id()));
    assertEquals(List.of(), books.entitlements().list(QUAY, 1, 100));
  }

  @Test
  default void keepsThePacksOfAnOrderThatFailed_forWhenItIsQueuedAgain() {
    OrderBooks books = Samples.fill(books());
    Order order = begun(books, "k", "DOCK101", "DOCK102");
    books.orders().record(pack(order, 1, 1));
    books.orders().fail(order.id(), ErrorCode.ORD_NOT_OFFERED, at(3));
    assertEquals(List.of(pack(order, 1, 1)), books.orders().packs(order.id()));
    books.orders().retry(order.id(), at(4));
    books.orders().begin(order.id(), at(5));
    books.orders().record(pack(order, 2, 2));
    assertEquals(OrderState.READY, books.orders().complete(order.id(), at(6), List.of()).state());
  }

  /** The same provider, content and day give the same pack, whoever orders it again. */
  @Test
  default void listsAPackOnce_whenSeveralOrdersHaveIt() {
    OrderBooks books = Samples.fill(books());
    Order first = begun(books, "k1", "DOCK101", "DOCK101");
    Order second = begun(books, "k2", "DOCK101");
    books.orders().record(pack(first, 1, 1));
    books.orders().record(pack(first, 2, 1));
    books.orders().record(pack(second, 1, 1));
    assertEquals(2, books.orders().packs(first.id()).size());
    assertEquals(1, books.orders().packs(second.id()).size());
    assertEquals(List.of(pack(first, 1, 1)), books.entitlements().list(QUAY, 1, 100));
    assertEquals(
        Optional.of(pack(first, 1, 1)), books.entitlements().find(QUAY, pack(first, 1, 1).pack()));
  }

  @Test
  default void givesAPackToEachTenantThatOrderedIt() {
    OrderBooks books = Samples.fill(books());
    Samples.ready(books, QUAY, "k", 1);
    Samples.ready(books, MOLE, "k", 1);
    StoredPack quays = books.orders().packs(OrderId.of(QUAY, "k")).get(0);
    StoredPack moles = books.orders().packs(OrderId.of(MOLE, "k")).get(0);
    assertEquals(Optional.of(quays), books.entitlements().find(QUAY, quays.pack()));
    assertEquals(Optional.of(moles), books.entitlements().find(MOLE, quays.pack()));
  }

  @Test
  default void listsPacksTheNewestFirst_pageByPage() {
    OrderBooks books = Samples.fill(books());
    for (int number = 1; number <= 5; number++) {
      Samples.ready(books, QUAY, "k" + number, number);
    }
    List<String> listed =
        Stream.of(1, 2, 3)
            .flatMap(page -> books.entitlements().list(QUAY, page, 2).stream())
            .map(one -> one.pack().toString().substring(35))
            .toList();
    assertEquals(List.of("5", "4", "3", "2", "1"), listed);
    assertEquals(List.of(), books.entitlements().list(QUAY, 4, 2));
    for (int[] asked : new int[][] {{0, 1}, {1, 0}, {1, 101}, {-5, 3}}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> books.entitlements().list(QUAY, asked[0], asked[1]));
    }
  }
}
