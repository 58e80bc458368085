package online.ucca.triumvirate.engine.order;

import java.time.Instant;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands.
 *
 * @param request what was ordered
 * @param state how far it is
 * @param failure why it failed; null unless it did
 * @param orderedAt when it was placed: the time that its packs bear
 * @param changedAt when its state changed last
 */
public record Order(
    OrderRequest request,
    OrderState state,
    @Nullable ErrorCode failure,
    Instant orderedAt,
    Instant changedAt) {

  /** Checks that what failed says why, and only that. */
  public Order {
    if ((state == OrderState.FAILED) != (failure != null)) {
      throw new IllegalArgumentException("an order that failed says why, and only such a one");
    }
  }

  /**
   * Its id.
   *
   * @return the id
   */
  public OrderId id() {
    return request.id();
  }
}
