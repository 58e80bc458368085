package online.ucca.triumvirate.engine.order.fulfil;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.NotificationBook.Counts;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.tenant.TenantId;

/** Counts what came of purchases, in every place where it could have come twice or not at all. */
final class Ledger {
  private Ledger() {}

  /** Every order is ready once: a pack for each line, and a message for each channel. */
  static void assertReadyOnce(Surroundings world, TenantId buyer, List<OrderId> orders) {
    int packs = 0;
    for (OrderId id : orders) {
      Order order = world.books.orders().find(id).orElseThrow();
      assertEquals(OrderState.READY, order.state());
      List<StoredPack> made = world.books.orders().packs(id);
      assertEquals(order.request().lines().size(), made.size());
      for (StoredPack pack : made) {
        assertEquals(pack.object().length(), world.objects.get(pack.object()).length);
        assertEquals(pack, world.books.entitlements().find(buyer, pack.pack()).orElseThrow());
      }
      packs += made.size();
    }
    assertEquals(packs, world.storedObjects(), "objects");
    assertEquals(packs, entitlements(world, buyer), "entitlements");
    long messages = (long) orders.size() * world.channels.size();
    assertEquals(new Counts(0, messages, 0), world.books.notifications().counts());
    assertEquals(
        messages, world.received.stream().map(Notification::id).distinct().count(), "messages");
    assertEquals(
        messages, world.received.stream().distinct().count(), "the same message each time");
    assertEquals(List.of(), world.queued());
  }

  static int entitlements(Surroundings world, TenantId buyer) {
    int all = 0;
    int page = 1;
    int found;
    do {
      found = world.books.entitlements().list(buyer, page, 100).size();
      all += found;
      page++;
    } while (found > 0);
    return all;
  }
}
