package online.ucca.triumvirate.engine.order.fulfil;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.PackMaker;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.order.memory.InMemoryOffers;
import online.ucca.triumvirate.engine.order.memory.InMemoryOrders;
import online.ucca.triumvirate.engine.order.memory.InMemoryTenants;
import online.ucca.triumvirate.engine.price.PriceList;
import online.ucca.triumvirate.engine.storage.InMemoryObjectStore;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkQueue;

/** What outlives a process: the books, the objects, the queue, and what customers received. */
final class Surroundings {
  /** The prices of this project's example: 29.00 and 19.00 with 10 % of tax. */
  static final PriceList PRICES = new PriceList("AUD", 2900, 1900, 1900, "GST", 1000);

  final OrderBooks books;
  final ObjectStore objects = new InMemoryObjectStore();
  final Collection<Notification> received = new ConcurrentLinkedQueue<>();
  final List<Channel> channels = new ArrayList<>(List.of(Channel.EMAIL, Channel.SMS));
  PackMaker maker = new SmallPacks();
  private final Set<OrderId> queued = Collections.synchronizedSet(new LinkedHashSet<>());
  private Instant now = Samples.T0;

  Surroundings() {
    InMemoryTenants tenants = new InMemoryTenants();
    InMemoryOrders orders = new InMemoryOrders(tenants);
    books =
        Samples.fill(
            new OrderBooks(
                new InMemoryTriumvirateStore(),
                tenants,
                new InMemoryOffers(),
                orders.orders(),
                orders.entitlements(),
                orders.notifications()));
  }

  synchronized Instant now() {
    return now;
  }

  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  List<OrderId> queued() {
    synchronized (queued) {
      return List.copyOf(queued);
    }
  }

  /** Takes an order out that needs no work any more. */
  void done(OrderId order) {
    queued.remove(order);
  }

  long storedObjects() {
    long all = 0;
    ObjectPage page = objects.list(new ObjectPrefix("packs/"), null, 1000);
    while (page.hasMore()) {
      all += page.keys().size();
      ObjectKey last = page.keys().get(page.keys().size() - 1);
      page = objects.list(new ObjectPrefix("packs/"), last, 1000);
    }
    return all + page.keys().size();
  }

  /** A queue that keeps what was put in. */
  WorkQueue queue() {
    return new WorkQueue() {
      @Override
      public void enqueue(Collection<OrderId> orders, Priority priority) {
        queued.addAll(orders);
      }

      @Override
      public QueueStatus status() {
        return new QueueStatus(queued.size(), 0, 0, null);
      }

      @Override
      public void close() {}
    };
  }

  /** Takes every message, as often as it comes. */
  Notifier notifier(Channel channel) {
    return new Notifier() {
      @Override
      public Channel channel() {
        return channel;
      }

      @Override
      public void send(Notification message) {
        received.add(message);
      }

      @Override
      public void close() {}
    };
  }
}
