package online.ucca.triumvirate.engine.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a world.
 *
 * <p>[OB-01 MUST] Placing an order is idempotent by tenant and key, also for callers at the same
 * time. [OB-02 MUST] Every change is whole or not at all, and on stable storage when it returns.
 * [OB-03 MUST] An order becomes ready only when each of its lines has its pack, and never leaves
 * that state. [OB-04 MUST] A line has at most one pack and its tenant one entitlement to it,
 * however many make it at once. [OB-05 MUST] What a tenant asks for is found only if it is that
 * tenant's.
 *
 * <p>Safe for use by several threads and processes. Fails by {@code DBS_UNAVAILABLE}; nothing is
 * changed then.
 */
public interface OrderBook {

  /**
   * Places an order, unless it was placed before. One that was is found also if its tenant has been
   * suspended since.
   *
   * @param request what is ordered
   * @param at the time
   * @return the order as it stands
   * @throws Refusal {@code ORD_KEY_REUSED} if the tenant ordered something else under this key;
   *     {@code ORD_UNKNOWN_TENANT} if there is no such tenant, or it is suspended
   */
  Order place(OrderRequest request, Instant at);

  /**
   * Places an order that is given up from its beginning, in one step, unless it was placed before:
   * what was paid for and cannot be made as it is stays to be seen, and no worker takes it up.
   *
   * @param request what is ordered
   * @param reason why it cannot be made
   * @param at the time
   * @return the order as it stands: failed, if it was not placed before
   * @throws Refusal as {@link #place} does
   */
  Order placeFailed(OrderRequest request, ErrorCode reason, Instant at);

  /**
   * Finds an order, whoever's it is: for whoever runs the world.
   *
   * @param id its id
   * @return the order; nothing if there is none
   */
  Optional<Order> find(OrderId id);

  /**
   * Finds a tenant's order.
   *
   * @param owner who asks
   * @param id its id
   * @return the order; nothing if there is none or it is another's
   */
  Optional<Order> find(TenantId owner, OrderId id);

  /**
   * Lists a tenant's orders, the newest first: by the time of the order, then by id.
   *
   * @param owner who asks
   * @param page the page, from 1 to 1,000,000
   * @param limit how many on a page, 1 to 100
   * @return the page; empty behind the last
   * @throws IllegalArgumentException if page or limit is out of range
   */
  List<Order> list(TenantId owner, int page, int limit);

  /**
   * Begins to make an order: from queued to generating. An order that is generating stays so, since
   * whoever began may be dead; a finished one stays as it is.
   *
   * @param id its id
   * @param at the time
   * @return the order as it stands
   * @throws Refusal {@code ORD_NOT_FOUND} if there is none
   */
  Order begin(OrderId id, Instant at);

  /**
   * Records the pack of a line, and its tenant's entitlement to it. The same pack again changes
   * nothing, whenever it was made. Lines of several orders may have one pack.
   *
   * @param pack the pack, stored and read back
   * @throws Refusal {@code ORD_NOT_FOUND} if there is no such order or line; {@code
   *     ORD_PACK_DIFFERS} if the line has another pack
   */
  void record(StoredPack pack);

  /**
   * The packs that an order has so far.
   *
   * @param id its id
   * @return the packs, by line
   */
  List<StoredPack> packs(OrderId id);

  /**
   * Finishes an order: from generating to ready, with the messages that say so. A ready order stays
   * as it is, and no message is added.
   *
   * @param id its id
   * @param at the time
   * @param messages whom it is told, none of them sent yet
   * @return the order as it stands
   * @throws Refusal {@code ORD_NOT_FOUND} if there is none; {@code ORD_ILLEGAL_TRANSITION} if it is
   *     queued or failed, or a line has no pack
   */
  Order complete(OrderId id, Instant at, List<Notification> messages);

  /**
   * Gives an order up: from queued or generating to failed. Packs it has stay recorded. A finished
   * order stays as it is.
   *
   * @param id its id
   * @param reason why
   * @param at the time
   * @return the order as it stands
   * @throws Refusal {@code ORD_NOT_FOUND} if there is none
   */
  Order fail(OrderId id, ErrorCode reason, Instant at);

  /**
   * Queues a failed order again, once what it failed by is mended.
   *
   * @param id its id
   * @param at the time
   * @return the order as it stands; one that has not failed is unchanged
   * @throws Refusal {@code ORD_NOT_FOUND} if there is none
   */
  Order retry(OrderId id, Instant at);

  /**
   * Lists what is neither ready nor failed, the oldest first: what a worker that begins looks for.
   * By the time of the order, then by id.
   *
   * @param after the order before the first of them, which may have ended since; null to begin with
   *     the oldest
   * @param limit how many at most, 1 to 1,000
   * @return their ids
   * @throws IllegalArgumentException if the limit is out of range
   */
  List<OrderId> unfinished(@Nullable OrderId after, int limit);

  /**
   * Counts orders.
   *
   * @return how many are in each state, with 0 where there is none
   */
  Map<OrderState, Long> counts();
}
