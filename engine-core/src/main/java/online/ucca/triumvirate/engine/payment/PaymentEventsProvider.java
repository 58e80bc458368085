package online.ucca.triumvirate.engine.payment;

import java.util.Optional;

/**
 * Makes readers of payment events. Found by {@link java.util.ServiceLoader}, or given explicitly.
 * Safe for use by several threads.
 */
public interface PaymentEventsProvider {

  /**
   * Makes a reader of one provider's events.
   *
   * @param settings whose events are believed; secrets are given by the caller
   * @return the reader; nothing if this is another provider's
   */
  Optional<PaymentEvents> open(PaymentSettings settings);
}
