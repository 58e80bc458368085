package online.ucca.triumvirate.engine.order;

import java.time.Instant;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * A pack that was made for a line of an order, stored and read back.
 *
 * @param order the order
 * @param line the line's number
 * @param pack the pack's id
 * @param code what it is a pack of
 * @param triumvirate what it was made from
 * @param object where it is
 * @param madeAt when it was stored
 */
public record StoredPack(
    OrderId order,
    int line,
    PackId pack,
    String code,
    TriumvirateId triumvirate,
    StoredObject object,
    Instant madeAt) {

  /**
   * Whether it is the same pack of the same line, whenever it was made.
   *
   * @param other the other
   * @return true if nothing differs but the time
   */
  public boolean isSameAs(StoredPack other) {
    return order.equals(other.order)
        && line == other.line
        && pack.equals(other.pack)
        && code.equals(other.code)
        && triumvirate.equals(other.triumvirate)
        && object.equals(other.object);
  }
}
