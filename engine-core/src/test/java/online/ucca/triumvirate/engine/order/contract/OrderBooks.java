package online.ucca.triumvirate.engine.order.contract;

import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.order.Entitlements;
import online.ucca.triumvirate.engine.order.Offers;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.tenant.Tenants;

/**
 * The parts of one world's memory that orders need.
 *
 * @param triumvirates what packs are made from
 * @param tenants who buys
 * @param offers what is offered
 * @param orders the orders
 * @param entitlements who may have which pack
 * @param notifications the messages
 */
public record OrderBooks(
    TriumvirateStore triumvirates,
    Tenants tenants,
    Offers offers,
    OrderBook orders,
    Entitlements entitlements,
    NotificationBook notifications) {}
