package online.ucca.triumvirate.world.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.delivery.DeliverNotifications;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.delivery.ReadyMessages;
import online.ucca.triumvirate.engine.order.DownloadPack;
import online.ucca.triumvirate.engine.order.FulfilOrder;
import online.ucca.triumvirate.engine.order.Offers;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.payment.AcceptPurchase;
import online.ucca.triumvirate.engine.payment.PaymentEvent;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.payment.Quote;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.PriceList;
import online.ucca.triumvirate.engine.price.ReadPrices;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.RecurringWork;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.ReadTriumvirate;
import org.jspecify.annotations.Nullable;

/**
 * The orders of an open container: purchases are accepted, a worker makes their packs, and tenants
 * fetch them. Safe for use by several threads.
 */
public final class ContainerOrders {
  private static final Duration MESSAGES = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofMillis(50);

  /** More than {@link ReadPrices} takes, so that a list that is too large is refused as such. */
  private static final int LARGEST_LIST = 1024 * 1024;

  private final OpenContainer container;
  private final WorldServices services;
  private final ConfiguredPartners partners;
  private final WorkQueue queue;

  /** The queue is the container's to close. */
  ContainerOrders(
      OpenContainer container, WorldServices services, SecretSource secrets, WorkQueue queue) {
    this.container = container;
    this.services = services;
    this.partners = new ConfiguredPartners(container.config().worldId(), secrets, services);
    this.queue = queue;
  }

  /**
   * What packs cost here, by {@value ReadPrices#PLACE} of the container.
   *
   * @return the prices
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if there is no list; {@code ORD_BAD_PRICES} with
   *     every violation
   */
  public PriceList prices() {
    Path file = container.folder().resolve(ReadPrices.PLACE);
    byte[] list;
    try (InputStream in = Files.newInputStream(file)) {
      list = in.readNBytes(LARGEST_LIST);
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.ENV_FILE_UNREADABLE,
                  "the price list "
                      + file
                      + (Files.exists(file) ? " cannot be read" : " does not exist"))
              .from(file.toString())
              .withRemedy("Write the world's prices there; docs/spec/orders.md says how."));
    }
    try {
      return new ReadPrices(ReadTriumvirate.installed().schemaValidator()).read(list);
    } catch (Refusal e) {
      throw new Refusal(
          e.findings().stream().map(finding -> finding.from(file.toString())).toList());
    }
  }

  /**
   * Places an order at the prices of the list, for packs that are paid outside a payment provider.
   * The same tenant and key are the same order, however often it is placed, also after the prices
   * have changed. Since nothing is paid yet, what nobody offers is refused rather than placed.
   *
   * @param tenant who buys
   * @param key what the purchase calls itself
   * @param items what is bought, at least one
   * @return the order as it stands, queued unless a worker has begun
   * @throws Refusal {@code ORD_NOT_OFFERED} for every code that is not offered; as {@link
   *     AcceptPurchase#accept} and {@link #prices}
   */
  public Order place(TenantId tenant, String key, List<Purchase.Item> items) {
    PriceList prices = prices();
    Optional<Order> known = container.data().orders().find(OrderId.of(tenant, key));
    if (known.isEmpty()) {
      refuseWhatIsNotOffered(items);
    }
    Price price =
        known
            .map(order -> order.request().price())
            .orElseGet(() -> Quote.of(prices, items).price());
    Purchase purchase = new Purchase(key, tenant, items, price);
    return accepting(prices).accept(new PaymentEvent(key, purchase)).orElseThrow();
  }

  private void refuseWhatIsNotOffered(List<Purchase.Item> items) {
    Offers offers = container.data().offers();
    List<Finding> missing =
        items.stream()
            .map(Purchase.Item::code)
            .distinct()
            .filter(code -> offers.find(code).isEmpty())
            .map(GatePackMaker::notOffered)
            .toList();
    if (!missing.isEmpty()) {
      throw new Refusal(missing);
    }
  }

  /**
   * Puts an order that failed into the queue again, once what it failed by is mended.
   *
   * @param id its id
   * @return the order as it stands; one that is ready is as it was
   * @throws Refusal {@code ORD_NOT_FOUND} if there is none; {@code DBS_UNAVAILABLE} or {@code
   *     WRK_UNAVAILABLE}, and then it may be said again
   */
  public Order retry(OrderId id) {
    Order order = container.data().orders().retry(id, container.settings().time().now());
    if (order.state() == OrderState.QUEUED || order.state() == OrderState.GENERATING) {
      queue.enqueue(List.of(order.id()), Priority.NORMAL);
    }
    return order;
  }

  /**
   * Accepts what a payment provider posts: to be acknowledged to the provider only when this
   * returns. It may come as often as it likes.
   *
   * @param payload the body of the request, as it arrived, to the byte
   * @param signature the value of the provider's signature header; null if there was none
   * @return the order of the purchase; nothing if the event is about something else
   * @throws Refusal {@code PAY_BAD_SIGNATURE}, {@code PAY_STALE} or {@code PAY_BAD_EVENT}; {@code
   *     WLD_NO_PROVIDER} if no payment provider is configured; as {@link AcceptPurchase#accept}
   */
  public Optional<Order> accept(byte[] payload, @Nullable String signature) {
    PaymentEvent event =
        partners.payments().read(payload, signature, container.settings().clock().now());
    return accepting(prices()).accept(event);
  }

  private AcceptPurchase accepting(PriceList prices) {
    return new AcceptPurchase(
        container.data().orders(), queue, prices, container.settings().time());
  }

  /**
   * Hands tenants their packs.
   *
   * @return downloads, each after a check of who asks
   */
  public DownloadPack downloads() {
    WorldData data = container.data();
    return new DownloadPack(data.tenants(), data.entitlements(), container.objects());
  }

  /**
   * The orders that wait for a worker.
   *
   * @return the queue; closed with the container
   */
  public WorkQueue queue() {
    return queue;
  }

  /**
   * Starts a worker. Beside orders it sends messages that could not be sent before, removes uploads
   * that were never finished, and looks at the world's source as often as its configuration says.
   *
   * @param settings how it works
   * @return the worker; close it before the container
   * @throws Refusal {@code WRK_UNAVAILABLE} if it cannot begin; {@code WLD_NO_PROVIDER} or {@code
   *     WLD_BAD_CONFIG} if messages cannot be sent as the world is told to
   */
  public Worker startWorker(WorkSettings settings) {
    WorldData data = container.data();
    var time = container.settings().time();
    List<Notifier> notifiers = partners.notifiers();
    try {
      DeliverNotifications messages =
          new DeliverNotifications(
              data.notifications(), data.orders(), notifiers, time, ContainerOrders::tell);
      FulfilOrder orders =
          new FulfilOrder(
              data.orders(),
              data.tenants(),
              container.packMaker(),
              container.objects(),
              new ReadyMessages(data.triumvirates()),
              messages,
              time);
      Worker worker =
          services.queue().start(container.database(), settings, orders, recurring(messages));
      return () -> closeAfter(worker, notifiers);
    } catch (RuntimeException e) {
      notifiers.forEach(Notifier::close);
      throw e;
    }
  }

  /**
   * Works in this program until nothing is left but what is tried again later.
   *
   * @param settings how the worker works
   * @return what is left
   * @throws InterruptedException if the thread is interrupted; what was begun is ended first
   * @throws Refusal as {@link #startWorker}; {@code WRK_UNAVAILABLE} if the queue cannot be read
   */
  @SuppressWarnings("try") // The worker works by being open.
  public QueueStatus workOff(WorkSettings settings) throws InterruptedException {
    Worker worker = startWorker(settings);
    try {
      QueueStatus left = queue.status();
      while (left.running() > 0 || left.waiting() > left.retrying()) {
        Thread.sleep(LOOK.toMillis());
        left = queue.status();
      }
      return left;
    } finally {
      worker.close();
    }
  }

  /** Without the fault's own text, which may quote an address. */
  private static void tell(UUID message, RuntimeException fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    System.getLogger(ContainerOrders.class.getName())
        .log(
            System.Logger.Level.ERROR,
            "The message {0} was not sent by a fault of the program: {1} at {2}",
            message,
            fault.getClass().getName(),
            trace.length == 0 ? "a place unknown" : trace[0]);
  }

  private static void closeAfter(Worker worker, List<Notifier> notifiers) {
    try (worker) {
      // Nobody sends once the worker has ended; until then somebody may.
    } finally {
      notifiers.forEach(Notifier::close);
    }
  }

  private List<RecurringWork> recurring(DeliverNotifications messages) {
    List<RecurringWork> all = new ArrayList<>();
    all.add(new RecurringWork("messages", MESSAGES, messages::waiting));
    ObjectStore objects = container.objects();
    all.add(
        new RecurringWork(
            "sweep", ObjectStore.YOUNGEST_SWEPT, () -> objects.sweep(ObjectStore.YOUNGEST_SWEPT)));
    container
        .config()
        .authoritySource()
        .cadence()
        .every()
        .ifPresent(
            every ->
                all.add(new RecurringWork("register-sync", every, new RefreshHoldings(container))));
    return all;
  }
}
