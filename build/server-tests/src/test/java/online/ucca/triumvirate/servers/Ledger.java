package online.ucca.triumvirate.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.ObjectStoreSettings;
import online.ucca.triumvirate.engine.storage.SweepReport;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.opening.OpenContainer;
import online.ucca.triumvirate.world.opening.WorldServices;

/** What must be true of a world once every purchase was worked off. */
final class Ledger {
  private final ServedWorld world;
  private final OpenContainer open;
  private final MailServer mail;

  Ledger(ServedWorld world, OpenContainer open, MailServer mail) {
    this.world = world;
    this.open = open;
    this.mail = mail;
  }

  /** Waits until nothing is left to do. */
  void isQuiet(int orders) throws InterruptedException {
    Await.that(
        "every order is ready, told and out of the queue",
        () -> {
          QueueStatus queue = open.orders().queue().status();
          return open.data().orders().counts().getOrDefault(OrderState.READY, 0L) == orders
              && open.data().notifications().counts().waiting() == 0
              && queue.waiting() + queue.running() == 0;
        });
  }

  /**
   * Removes from the bucket what was never acknowledged, as a sweep would two hours later, and
   * holds what is left against what is recorded: every byte of it.
   *
   * @param lines how many packs each order has
   * @return what was swept
   */
  SweepReport assertEachOnce(Map<OrderId, TenantId> orders, int lines) {
    SweepReport swept = sweepLater();
    assertEquals(orders.size(), open.data().orders().counts().get(OrderState.READY));
    assertEquals(orders.size(), total(open.data().orders().counts()), "orders of all states");
    Set<String> recorded = new TreeSet<>();
    for (Map.Entry<OrderId, TenantId> order : orders.entrySet()) {
      List<StoredPack> packs = open.data().orders().packs(order.getKey());
      assertEquals(lines, packs.size());
      for (StoredPack pack : packs) {
        assertTrue(recorded.add(pack.object().key().value()), "two lines have one pack");
        byte[] bytes = open.orders().downloads().read(order.getValue(), pack.pack());
        var verified = open.world().verifier(open.world().ownKeys()).verify(bytes);
        assertTrue(verified.holds(), () -> verified.findings().toString());
      }
      assertEquals(lines, open.data().entitlements().list(order.getValue(), 1, 100).size());
    }
    Set<String> stored = new TreeSet<>(world.bucketNames());
    assertTrue(stored.removeIf(name -> name.startsWith("world/")), "whose bucket it is");
    assertEquals(recorded, stored, "what is in the bucket");
    assertEquals(orders.size(), open.data().notifications().counts().sent());
    assertEquals(0, open.data().notifications().counts().givenUp());
    Map<String, String> told = new HashMap<>();
    for (MailServer.Taken one : mail.taken()) {
      told.put(one.id(), one.to());
    }
    Map<String, String> meant = new HashMap<>();
    orders.forEach((order, tenant) -> meant.put(messageId(order), ServedWorld.address(tenant)));
    assertEquals(meant, told, "one message for each order, to its tenant");
    return swept;
  }

  /** How many sendings there were beside the first of each message. */
  int repeatedSendings() {
    Set<String> ids = new HashSet<>();
    mail.taken().forEach(one -> ids.add(one.id()));
    return mail.taken().size() - ids.size();
  }

  static String messageId(OrderId order) {
    return Notification.about(order, Channel.EMAIL, "somebody@example.invalid", "", "-")
        .id()
        .toString();
  }

  private SweepReport sweepLater() {
    ObjectStoreSettings settings =
        new ObjectStoreSettings(
            "minio",
            BucketServer.endpoint(),
            world.bucket(),
            null,
            null,
            BucketServer.ACCESS_KEY,
            BucketServer.SECRET_KEY);
    Duration later = Duration.ofHours(2);
    try (ObjectStore store =
        WorldServices.installed()
            .stores()
            .get(0)
            .open(settings, () -> SystemSources.time().now().plus(later), SystemSources.ids())) {
      return store.sweep(ObjectStore.YOUNGEST_SWEPT);
    }
  }

  private static long total(Map<OrderState, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
