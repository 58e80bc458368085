package online.ucca.triumvirate.payment;

import java.nio.charset.StandardCharsets;

/** A paid session in the shape that Stripe sends, to be altered in one place. */
final class Checkout {
  static final String PAID =
      """
      {
        "id": "evt_1RexampleA",
        "object": "event",
        "api_version": "2026-01-28",
        "created": 1790000000,
        "livemode": false,
        "pending_webhooks": 1,
        "request": {"id": null, "idempotency_key": null},
        "type": "checkout.session.completed",
        "data": {
          "object": {
            "id": "cs_test_a1B2c3",
            "object": "checkout.session",
            "amount_subtotal": 4800,
            "amount_total": 4800,
            "automatic_tax": {"enabled": true, "status": "complete"},
            "client_reference_id": "harbour-college",
            "currency": "aud",
            "customer_details": {"email": "buyer@example.org", "tax_ids": []},
            "currency_conversion": {"fx_rate": 1.5125},
            "metadata": {
              "items_1": "SAMWRK201:single, SAMWRK202:bundled",
              "items_2": "SAMWRK203:extra",
              "campaign": "spring"
            },
            "mode": "payment",
            "payment_status": "paid",
            "status": "complete",
            "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 436}
          }
        }
      }
      """;

  private Checkout() {}

  /** The paid session with one text in place of another, which must be there. */
  static byte[] with(String text, String replacement) {
    if (!PAID.contains(text)) {
      throw new IllegalArgumentException("not in the event: " + text);
    }
    return bytes(PAID.replace(text, replacement));
  }

  static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
