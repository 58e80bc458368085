package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import online.ucca.triumvirate.engine.payment.PaymentEvent;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.payment.StripePaymentEvents;

/** The reader of payment events, whatever was signed. */
class PaymentEventFuzzTest extends FuzzedParser {
  private static final String SECRET = "whsec_of_the_fuzzer";
  private static final Instant NOW = Instant.parse("2026-09-21T14:13:20Z");
  private static final PaymentEvents EVENTS = new StripePaymentEvents("xx-sample", List.of(SECRET));

  @FuzzTest(maxDuration = "60s")
  void read(byte[] payload) throws GeneralSecurityException {
    tried();
    String header = header(payload);
    try {
      PaymentEvent event = EVENTS.read(payload, header, NOW);
      assertEquals(event, EVENTS.read(payload, header, NOW));
      if (event.purchase() != null) {
        assertTrue(event.purchase().reference().startsWith("cs_"));
        assertTrue(event.purchase().reference().length() <= 200);
      }
    } catch (Refusal refusal) {
      Coded.check(refusal);
      assertEquals(ErrorCode.PAY_BAD_EVENT.name(), refusal.code());
    }
  }

  private static String header(byte[] payload) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String seconds = Long.toString(NOW.getEpochSecond());
    mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal(payload));
  }
}
