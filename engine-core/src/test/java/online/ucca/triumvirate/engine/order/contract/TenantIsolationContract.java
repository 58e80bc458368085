package online.ucca.triumvirate.engine.order.contract;

import static online.ucca.triumvirate.engine.order.contract.Samples.MOLE;
import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.STRANGER;
import static online.ucca.triumvirate.engine.order.contract.Samples.at;
import static online.ucca.triumvirate.engine.order.contract.Samples.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** [OB-05 MUST] Every path by which a tenant asks, taken by another. */
public interface TenantIsolationContract {

  /** Empty books. */
  OrderBooks books();

  @Test
  default void findsNothingOfAnotherTenant_onAnyPath() {
    OrderBooks books = Samples.fill(books());
    Order order = Samples.ready(books, QUAY, "k", 1);
    StoredPack pack = books.orders().packs(order.id()).get(0);
    assertEquals(Optional.of(order), books.orders().find(QUAY, order.id()));
    assertEquals(List.of(order), books.orders().list(QUAY, 1, 100));
    assertEquals(Optional.of(pack), books.entitlements().find(QUAY, pack.pack()));
    assertEquals(List.of(pack), books.entitlements().list(QUAY, 1, 100));
    for (TenantId foreign :
        List.of(MOLE, STRANGER, new TenantId("QUAY"), new TenantId("qua"), new TenantId("quay_"))) {
      assertEquals(Optional.empty(), books.orders().find(foreign, order.id()));
      assertEquals(List.of(), books.orders().list(foreign, 1, 100));
      assertEquals(Optional.empty(), books.entitlements().find(foreign, pack.pack()));
      assertEquals(List.of(), books.entitlements().list(foreign, 1, 100));
    }
  }

  @Test
  default void placesAnotherOrder_whenAnotherTenantUsesTheSameKey() {
    OrderBooks books = Samples.fill(books());
    Order quays = books.orders().place(request(QUAY, "k", "DOCK101"), at(1));
    Order moles = books.orders().place(request(MOLE, "k", "DOCK102"), at(2));
    assertNotEquals(quays.id(), moles.id());
    assertEquals(List.of(quays), books.orders().list(QUAY, 1, 100));
    assertEquals(List.of(moles), books.orders().list(MOLE, 1, 100));
    assertFalse(books.orders().find(QUAY, moles.id()).isPresent());
  }

  @Test
  default void keepsHostileTextOfAnOrder_andFindsNothingMoreByIt() {
    OrderBooks books = Samples.fill(books());
    Samples.ready(books, MOLE, "other", 99);
    int number = 1;
    for (String text : Samples.HOSTILE) {
      Order placed = books.orders().place(request(QUAY, text, text, "DOCK101"), at(number));
      assertEquals(Optional.of(placed), books.orders().find(QUAY, placed.id()));
      assertEquals(placed, books.orders().place(request(QUAY, text, text, "DOCK101"), at(90)));
      assertEquals(Optional.empty(), books.orders().find(MOLE, placed.id()));
      books.orders().begin(placed.id(), at(91));
      StoredPack pack = Samples.pack(placed, 1, number);
      books.orders().record(pack);
      assertEquals(List.of(pack), books.orders().packs(placed.id()));
      assertEquals(Optional.of(pack), books.entitlements().find(QUAY, pack.pack()));
      number++;
    }
    assertEquals(Samples.HOSTILE.size(), books.orders().list(QUAY, 1, 100).size());
    assertEquals(1, books.orders().list(MOLE, 1, 100).size());
    assertEquals(1, books.entitlements().list(MOLE, 1, 100).size());
  }

  @Test
  default void keepsHostileTextOfAMessage() {
    OrderBooks books = Samples.fill(books());
    for (String text : Samples.HOSTILE) {
      Order order = books.orders().place(request(QUAY, "m" + text, "DOCK101"), at(1));
      books.orders().begin(order.id(), at(2));
      books.orders().record(Samples.pack(order, 1, 1));
      var message =
          Notification.about(
              order.id(),
              Channel.EMAIL,
              text,
              text,
              text + "\n\t" + text.repeat(10_000 / text.length()));
      books.orders().complete(order.id(), at(3), List.of(message));
      assertEquals(List.of(message), books.notifications().unsent(order.id()));
    }
  }
}
