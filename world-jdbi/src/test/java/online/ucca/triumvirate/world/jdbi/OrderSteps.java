package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.Sha256;

/** An order by number, made step by step: each may have been done before, and is done again. */
final class OrderSteps {
  private static final Instant TIME = Instant.parse("2027-01-01T00:00:00Z");
  private static final TenantId TENANT = new TenantId("harbour");
  private static final int LINES = 2;

  private OrderSteps() {}

  static void begin(WorldDatabase database) {
    database
        .tenants()
        .put(new Tenant(TENANT, "Harbour", null, null, null, TenantStatus.ACTIVE, TIME));
  }

  static OrderId id(long number) {
    return OrderId.of(TENANT, "purchase " + number);
  }

  /** From the purchase to the message that was sent; the Triumvirate of the number is there. */
  static void make(WorldDatabase database, long number) {
    Order order =
        database
            .orders()
            .place(
                new OrderRequest(
                    TENANT,
                    "purchase " + number,
                    List.of(
                        new OrderLine(1, "DOCK101", ProductKind.SINGLE, 2900),
                        new OrderLine(2, "DOCK102", ProductKind.EXTRA, 1900)),
                    new Price(4800, 436, "AUD")),
                TIME.plusSeconds(number));
    database.orders().begin(order.id(), TIME);
    for (int line = 1; line <= LINES; line++) {
      database.orders().record(pack(order, line, number));
    }
    List<Notification> messages =
        List.of(Notification.about(order.id(), Channel.EMAIL, "a@example.invalid", "s", "t"));
    database.orders().complete(order.id(), TIME, messages);
    for (Notification message : database.notifications().unsent(order.id())) {
      database.notifications().sent(message.id(), TIME);
    }
  }

  private static StoredPack pack(Order order, int line, long number) {
    UUID id = new UUID(number + 1, Long.MIN_VALUE + line);
    byte[] bytes = (number + " " + line).getBytes(StandardCharsets.UTF_8);
    return new StoredPack(
        order.id(),
        line,
        new PackId(id),
        order.request().lines().get(line - 1).code(),
        WritingProcess.id(number),
        new StoredObject(ObjectKey.of("packs", id, "pack.zip"), Sha256.of(bytes), bytes.length),
        TIME);
  }

  /** All orders below the number are whole. */
  static void assertKept(WorldDatabase database, long acknowledged) {
    assertKept(database, 0, acknowledged);
  }

  /** Orders from one number to another are whole; the next may be half done, and no other is. */
  static void assertKept(WorldDatabase database, long from, long acknowledged) {
    for (long number = from; number < acknowledged; number++) {
      Order order = database.orders().find(TENANT, id(number)).orElseThrow();
      assertEquals(OrderState.READY, order.state());
      List<StoredPack> packs = database.orders().packs(order.id());
      assertEquals(List.of(pack(order, 1, number), pack(order, 2, number)), packs);
      for (StoredPack pack : packs) {
        assertEquals(pack, database.entitlements().find(TENANT, pack.pack()).orElseThrow());
      }
    }
    long orders = database.orders().counts().values().stream().mapToLong(Long::longValue).sum();
    assertTrue(orders == acknowledged || orders == acknowledged + 1, orders + " orders");
    NotificationBook.Counts told = database.notifications().counts();
    assertTrue(told.sent() >= acknowledged && told.sent() <= orders, () -> told + " for " + orders);
    assertTrue(told.sent() + told.waiting() <= orders, () -> told + " for " + orders);
  }
}
