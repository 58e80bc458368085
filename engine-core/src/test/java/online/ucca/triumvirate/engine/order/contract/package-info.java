/**
 * What every implementation of the ports of tenants, offers, orders, entitlements and messages
 * does; also for the tests of other rooms.
 */
@NullMarked
package online.ucca.triumvirate.engine.order.contract;

import org.jspecify.annotations.NullMarked;
