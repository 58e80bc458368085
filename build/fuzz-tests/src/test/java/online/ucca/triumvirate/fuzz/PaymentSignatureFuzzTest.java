package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.payment.StripePaymentEvents;

/** The reader of signatures on payment events: one is right, and no other is believed. */
class PaymentSignatureFuzzTest extends FuzzedParser {
  private static final Instant SIGNED = Instant.ofEpochSecond(1790000000);
  private static final byte[] PAYLOAD =
      "{\"id\":\"evt_1\",\"type\":\"price.updated\"}".getBytes(StandardCharsets.UTF_8);

  /** By {@code openssl dgst -sha256 -hmac} over the seconds, a full stop and the payload. */
  private static final String RIGHT =
      "4a0e5893e68a76d2e439f320b9096e910a650a334771794eb614d7683ab88526";

  private static final PaymentEvents EVENTS =
      new StripePaymentEvents("xx-sample", List.of("whsec_of_the_fuzzer"));

  @FuzzTest(maxDuration = "60s")
  void verify(byte[] bytes) {
    tried();
    String header = new String(bytes, StandardCharsets.UTF_8);
    try {
      EVENTS.read(PAYLOAD, header, SIGNED);
      assertTrue(header.contains("v1=" + RIGHT), header);
      assertTrue(header.contains("t=1790000000"), header);
    } catch (Refusal refusal) {
      Coded.check(refusal);
      assertNotEquals(ErrorCode.PAY_BAD_EVENT.name(), refusal.code());
    }
  }
}
