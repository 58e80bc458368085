package online.ucca.triumvirate.engine.payment;

import java.time.Instant;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a payment provider tells, and believes only what that provider signed.
 *
 * <p>[PE-01 MUST] It looks at the signature first, and at the payload only if the provider signed
 * it. [PE-02 MUST] It refuses what was signed more than five minutes ago, or for a time more than
 * five minutes ahead. [PE-03 MUST] Every event of one purchase gives the same purchase, with the
 * same reference. [PE-04 MUST] What is not a paid purchase of this world is an event without a
 * purchase, and no error. [PE-05 MUST] A paid purchase that it cannot understand is {@code
 * PAY_BAD_EVENT}, with the place; it is never passed over. [PE-06 MUST] Neither secrets nor
 * signatures stand in a message.
 *
 * <p>Safe for use by several threads.
 */
public interface PaymentEvents {

  /**
   * The header of a request that holds the signature.
   *
   * @return the header's name
   */
  String signatureHeader();

  /**
   * Reads an event.
   *
   * @param payload the body of the request, as it arrived, to the byte
   * @param signature the value of the header {@link #signatureHeader}; null if there was none
   * @param now the time, against which the signature's age is held
   * @return the event
   * @throws Refusal {@code PAY_BAD_SIGNATURE} if the provider did not sign it, {@code PAY_STALE} if
   *     it did so too long ago, {@code PAY_BAD_EVENT} if a paid purchase cannot be understood
   */
  PaymentEvent read(byte[] payload, @Nullable String signature, Instant now);
}
