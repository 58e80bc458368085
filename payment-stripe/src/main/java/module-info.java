import online.ucca.triumvirate.engine.payment.PaymentEventsProvider;
import online.ucca.triumvirate.payment.StripePaymentEventsProvider;

/**
 * Purchases from the events of a payment provider.
 *
 * @provides PaymentEventsProvider reads Stripe's events
 */
module online.ucca.triumvirate.payment {
  requires transitive online.ucca.triumvirate.engine;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.payment;

  provides PaymentEventsProvider with
      StripePaymentEventsProvider;
}
