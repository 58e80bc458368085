package online.ucca.triumvirate.engine.order.fulfil;

import java.util.List;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.delivery.DeliverNotifications;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.delivery.ReadyMessages;
import online.ucca.triumvirate.engine.order.FulfilOrder;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.PackMaker;
import online.ucca.triumvirate.engine.payment.AcceptPurchase;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.tenant.Tenants;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.model.error.Refusal;

/** Everything that one process has in its memory, built anew over what outlives it. */
final class WorldProcess {
  final AcceptPurchase accept;
  final FulfilOrder fulfil;
  final DeliverNotifications deliver;
  private final Surroundings surroundings;
  private final WorkQueue queue;

  WorldProcess(Surroundings surroundings, Mortal life) {
    this.surroundings = surroundings;
    OrderBook orders = life.of(OrderBook.class, surroundings.books.orders());
    queue = life.of(WorkQueue.class, surroundings.queue());
    accept = new AcceptPurchase(orders, queue, Surroundings.PRICES, surroundings::now);
    List<Notifier> notifiers =
        surroundings.channels.stream()
            .map(channel -> life.of(Notifier.class, surroundings.notifier(channel)))
            .toList();
    deliver =
        new DeliverNotifications(
            life.of(NotificationBook.class, surroundings.books.notifications()),
            orders,
            notifiers,
            surroundings::now,
            (message, fault) -> {
              throw new AssertionError("no notifier here is at fault", fault);
            });
    fulfil =
        new FulfilOrder(
            orders,
            life.of(Tenants.class, surroundings.books.tenants()),
            life.of(PackMaker.class, surroundings.maker),
            life.of(ObjectStore.class, surroundings.objects),
            new ReadyMessages(life.of(TriumvirateStore.class, surroundings.books.triumvirates())),
            deliver,
            surroundings::now);
  }

  /** What a worker does: what nobody finished, then one order after the other. */
  void work() {
    queue.enqueue(fulfil.unfinished(), Priority.LOW);
    for (OrderId order : surroundings.queued()) {
      try {
        fulfil.make(order);
        surroundings.done(order);
      } catch (Refusal later) {
        // It stays in the queue.
      }
    }
  }
}
