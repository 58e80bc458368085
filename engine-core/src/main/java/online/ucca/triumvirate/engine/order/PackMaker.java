package online.ucca.triumvirate.engine.order;

import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Makes the pack of an order's line. The world binds it to its gate and its engine. The same order,
 * line and tenant give the same bytes, whenever they are made: whoever repeats a step makes nothing
 * new. Safe for use by several threads.
 */
@FunctionalInterface
public interface PackMaker {

  /**
   * Makes a pack.
   *
   * @param order the order, whose time the pack bears
   * @param line one of its lines
   * @param buyer the tenant, whose name the pack shows
   * @return the pack
   * @throws Refusal {@code ORD_NOT_OFFERED} if the world has nothing to make it from; what the gate
   *     or the composition refuses
   */
  MadePack make(Order order, OrderLine line, Tenant buyer);
}
