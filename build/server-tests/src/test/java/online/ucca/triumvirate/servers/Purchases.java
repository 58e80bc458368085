package online.ucca.triumvirate.servers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.tenant.TenantId;

/** What a payment provider tells of purchases, in the form and with the signature of Stripe's. */
final class Purchases {
  static final String SECRET = "whsec_known-to-the-provider";

  private Purchases() {}

  /** A paid purchase of one pack; the provider tells of one by several events. */
  static byte[] event(String id, TenantId buyer, String session, String code) {
    return event(id, buyer, session, code + ":single", 2900, 264);
  }

  /** A paid purchase of several packs. */
  static byte[] event(
      String id, TenantId buyer, String session, String items, int cents, int taxCents) {
    return """
      {"id": "%s", "object": "event", "type": "checkout.session.completed", "livemode": false,
       "data": {"object": {"id": "%s", "object": "checkout.session", "amount_total": %d,
        "currency": "aud", "client_reference_id": "%s", "payment_status": "paid",
        "metadata": {"items_1": "%s", "world": "%s"},
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": %d}}}}
      """
        .formatted(id, session, cents, buyer.value(), items, ServedWorld.ID, taxCents)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The order that comes of a purchase. */
  static OrderId order(TenantId buyer, String session) {
    return OrderId.of(buyer, session);
  }

  /** As Stripe signs: the time, a full stop and the body, by HMAC-SHA256. */
  static String signature(byte[] event, Instant now) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((now.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
      return "t=" + now.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(event));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
