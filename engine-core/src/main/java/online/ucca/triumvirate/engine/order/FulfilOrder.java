package online.ucca.triumvirate.engine.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.delivery.DeliverNotifications;
import online.ucca.triumvirate.engine.delivery.ReadyMessages;
import online.ucca.triumvirate.engine.pack.archive.PackArchive;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.Tenants;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * Makes orders whole (docs/spec/orders.md): begins, makes and stores the pack of each line that has
 * none, records it with its entitlement, finishes with the messages recorded, and sends these. Each
 * step may be repeated by whoever comes after a crash, and by two at once. What can never succeed
 * fails the order; what may succeed later is thrown. Safe for use by several threads.
 */
public final class FulfilOrder implements OrderWork {
  private static final String COLLECTION = "packs";
  private static final String NAME = "pack.zip";
  private static final String MEDIA_TYPE = "application/zip";
  private static final int AT_ONCE = 1000;

  /** Refusals after which a second attempt finds another state, other bytes, or another time. */
  private static final Set<ErrorCode> MAY_PASS =
      EnumSet.of(
          ErrorCode.ORD_PACK_DIFFERS,
          ErrorCode.ORD_ILLEGAL_TRANSITION,
          ErrorCode.STO_INTEGRITY,
          // A worker's clock that is behind says so of what others have signed already.
          ErrorCode.SIG_CREATED_IN_FUTURE,
          ErrorCode.SIG_KEY_NOT_YET_VALID);

  private final OrderBook orders;
  private final Tenants tenants;
  private final PackMaker maker;
  private final ObjectStore objects;
  private final ReadyMessages messages;
  private final DeliverNotifications notifications;
  private final TimeSource time;

  /**
   * Makes the orders of a world.
   *
   * @param orders the orders
   * @param tenants who bought
   * @param maker makes packs
   * @param objects where packs are stored
   * @param messages writes what tenants are told
   * @param notifications sends it
   * @param time when things happen; packs bear the time of their order
   */
  public FulfilOrder(
      OrderBook orders,
      Tenants tenants,
      PackMaker maker,
      ObjectStore objects,
      ReadyMessages messages,
      DeliverNotifications notifications,
      TimeSource time) {
    this.orders = orders;
    this.tenants = tenants;
    this.maker = maker;
    this.objects = objects;
    this.messages = messages;
    this.notifications = notifications;
    this.time = time;
  }

  @Override
  public void make(OrderId id) {
    Order order = orders.begin(id, time.now());
    if (order.state() == OrderState.GENERATING) {
      order = generate(order);
    }
    if (order.state() == OrderState.READY) {
      notifications.about(id);
    }
  }

  private Order generate(Order order) {
    try {
      Tenant buyer =
          tenants
              .find(order.request().tenant())
              .orElseThrow(() -> OrderRefusals.unknownTenant(order.request().tenant()));
      makePacks(order, buyer);
      List<StoredPack> packs = orders.packs(order.id());
      return orders.complete(order.id(), time.now(), messages.about(order, packs, buyer));
    } catch (Refusal refusal) {
      ErrorCode reason = lasting(refusal).orElseThrow(() -> refusal);
      return orders.fail(order.id(), reason, time.now());
    }
  }

  private void makePacks(Order order, Tenant buyer) {
    Set<Integer> made =
        orders.packs(order.id()).stream().map(StoredPack::line).collect(Collectors.toSet());
    for (OrderLine line : order.request().lines()) {
      if (!made.contains(line.number())) {
        MadePack pack = maker.make(order, line, buyer);
        orders.record(stored(order, line, pack));
      }
    }
  }

  private StoredPack stored(Order order, OrderLine line, MadePack made) {
    ObjectContent archive = ObjectContent.of(PackArchive.write(made.pack()), MEDIA_TYPE);
    StoredObject object = stored(made.pack().packId().value(), archive);
    return new StoredPack(
        order.id(),
        line.number(),
        made.pack().packId(),
        line.code(),
        made.triumvirate(),
        object,
        time.now());
  }

  /**
   * Stores an archive under the pack's id. Where the same pack stands signed by another key, as
   * after a change of keys on the day of the order, it is stored beside it, under its hash.
   */
  private StoredObject stored(UUID pack, ObjectContent archive) {
    try {
      return objects.create(ObjectKey.of(COLLECTION, pack, NAME), archive);
    } catch (Refusal refusal) {
      if (refusal.code().equals(ErrorCode.STO_EXISTS.name())) {
        String beside = archive.hash().hex() + "/" + NAME;
        return objects.create(ObjectKey.of(COLLECTION, pack, beside), archive);
      }
      throw refusal;
    }
  }

  /** Why an order can never be made; nothing if it may be later. */
  private static Optional<ErrorCode> lasting(Refusal refusal) {
    return Arrays.stream(ErrorCode.values())
        .filter(code -> code.name().equals(refusal.code()))
        .filter(code -> code.phase() != Phase.ENVIRONMENT && !MAY_PASS.contains(code))
        .findFirst();
  }

  @Override
  public void giveUp(OrderId order, ErrorCode reason) {
    try {
      orders.fail(order, reason, time.now());
    } catch (Refusal refusal) {
      if (!refusal.code().equals(ErrorCode.ORD_NOT_FOUND.name())) {
        throw refusal;
      }
    }
  }

  @Override
  public List<OrderId> unfinished() {
    List<OrderId> all = new ArrayList<>();
    List<OrderId> part = orders.unfinished(null, AT_ONCE);
    while (!part.isEmpty()) {
      all.addAll(part);
      part = orders.unfinished(part.get(part.size() - 1), AT_ONCE);
    }
    return all;
  }
}
