package online.ucca.triumvirate.engine.payment;

import org.jspecify.annotations.Nullable;

/**
 * What a payment provider tells.
 *
 * @param id the event's id, for whoever traces it
 * @param purchase the purchase that was paid; null if the event is about something else
 */
public record PaymentEvent(String id, @Nullable Purchase purchase) {}
