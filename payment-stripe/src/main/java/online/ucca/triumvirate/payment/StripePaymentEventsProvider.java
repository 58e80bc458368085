package online.ucca.triumvirate.payment;

import java.util.Optional;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.engine.payment.PaymentEventsProvider;
import online.ucca.triumvirate.engine.payment.PaymentSettings;

/** Reads Stripe's events: the provider {@value #NAME}. Safe for use by several threads. */
public final class StripePaymentEventsProvider implements PaymentEventsProvider {
  /** What settings call this provider. */
  public static final String NAME = "stripe";

  /** For {@link java.util.ServiceLoader}. */
  public StripePaymentEventsProvider() {}

  @Override
  public Optional<PaymentEvents> open(PaymentSettings settings) {
    return settings.provider().equals(NAME)
        ? Optional.of(new StripePaymentEvents(settings.world(), settings.secrets()))
        : Optional.empty();
  }
}
