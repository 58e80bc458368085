package online.ucca.triumvirate.payment;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.payment.PaymentEvent;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events that Stripe sends to a webhook: {@code checkout.session.completed} and {@code
 * checkout.session.async_payment_succeeded} of sessions that are paid. First the signature is
 * checked, then what was signed is looked at. Safe for use by several threads.
 */
public final class StripePaymentEvents implements PaymentEvents {
  private static final String HEADER = "Stripe-Signature";

  private final StripeSignature signatures;
  private final CheckoutReader reader;

  /**
   * Reads a world's events.
   *
   * @param world the world's id: a session that names another world is about something else
   * @param secrets the signing secrets of the webhook's endpoint ({@code whsec_…}): one, or two
   *     while one follows the other
   */
  public StripePaymentEvents(String world, List<String> secrets) {
    this.signatures = new StripeSignature(secrets);
    this.reader = new CheckoutReader(world);
  }

  @Override
  public String signatureHeader() {
    return HEADER;
  }

  /**
   * Reads an event.
   *
   * @param payload the body of the request, as it arrived, to the byte
   * @param signature the value of the header {@code Stripe-Signature}; null if there was none
   * @param now the time
   * @return the event, without a purchase unless it tells of a session that is paid
   * @throws Refusal {@code PAY_BAD_SIGNATURE} if none of the secrets signed these bytes, {@code
   *     PAY_STALE} if it was signed more than five minutes from now, {@code PAY_BAD_EVENT} if what
   *     was signed is no event, or a paid session that does not say what was bought by whom
   */
  @Override
  public PaymentEvent read(byte[] payload, @Nullable String signature, Instant now) {
    signatures.verify(payload, signature, now);
    return reader.read(payload);
  }
}
