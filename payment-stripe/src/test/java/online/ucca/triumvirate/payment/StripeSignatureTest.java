package online.ucca.triumvirate.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signed an event, and when. */
class StripeSignatureTest {
  private static final String SECRET = "whsec_test_secret";
  private static final Instant SIGNED = Instant.ofEpochSecond(1492774577);

  /** The payload of the fixtures of Stripe's own libraries. */
  private static final byte[] PAYLOAD =
      "{\n  \"id\": \"evt_test_webhook\",\n  \"object\": \"event\"\n}"
          .getBytes(StandardCharsets.UTF_8);

  /** By {@code openssl dgst -sha256 -hmac whsec_test_secret} over time, full stop and payload. */
  private static final String BY_OPENSSL =
      "c2f890decbc5ede7c5060bb9a6d31e0626a4342bacb9aeae2adb1bcea72f9812";

  private static final String OTHERS =
      "3fe65a6024cef88f0e48e8d5e441b3047c72bead93e8c88debbac1db39172e5d";

  /** The signature of the scheme v0 in Stripe's published example of a header. */
  private static final String V0 =
      "6ffbb59b2300aae63f272406069a9788598b792a944a07aba816edb039989a39";

  private final PaymentEvents events = new StripePaymentEvents("xx-sample", List.of(SECRET));

  @Test
  void theTestsSignByTheStandard_rfc4231Case2() {
    assertArrayEquals(
        HexFormat.of().parseHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        Signer.hmac(
            "Jefe".getBytes(StandardCharsets.UTF_8),
            "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8)));
    assertEquals(BY_OPENSSL, Signer.signature(SECRET, SIGNED, PAYLOAD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t=1492774577,v1=" + BY_OPENSSL,
        "v1=" + BY_OPENSSL + ",t=1492774577",
        "t=1492774577,v1=" + BY_OPENSSL + ",v0=" + V0,
        "v0=" + V0 + ",v1=" + OTHERS + ",v1=" + BY_OPENSSL + ",t=1492774577",
        "t=1492774577, v1=" + BY_OPENSSL + " ,v2=later",
        "t=1492774577,v1=short,v1=" + BY_OPENSSL
      })
  void believesWhatTheSecretSigned(String header) {
    accepted(header);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "t=1492774577",
        "v1=" + BY_OPENSSL,
        "t=1492774577,v0=" + BY_OPENSSL,
        "t=1492774577,v1=" + OTHERS,
        "t=1492774576,v1=" + BY_OPENSSL,
        "t=01492774577,v1=" + BY_OPENSSL,
        "t=1492774577,t=1492774577,v1=" + BY_OPENSSL,
        "t=1492774577;v1=" + BY_OPENSSL,
        "t=1492774577,v1=" + BY_OPENSSL + ",",
        "t=-1,v1=" + BY_OPENSSL,
        "t=99999999999999999999,v1=" + BY_OPENSSL,
        "t=١٤٩٢٧٧٤٥٧٧,v1=" + BY_OPENSSL,
        "t=1492774577,V1=" + BY_OPENSSL,
        "t=1492774577,v1=",
        "t=1492774577,v1==" + BY_OPENSSL,
        "t=1492774577,v1=" + BY_OPENSSL + "00",
        BY_OPENSSL
      })
  void believesNothingElse(String header) {
    assertEquals("PAY_BAD_SIGNATURE", refused(PAYLOAD, header, SIGNED));
  }

  @Test
  void refusesARequestWithoutTheHeader() {
    Refusal refusal = assertThrows(Refusal.class, () -> events.read(PAYLOAD, null, SIGNED));

    assertEquals("PAY_BAD_SIGNATURE", refusal.code());
    assertEquals("Stripe-Signature", events.signatureHeader());
  }

  @Test
  void refusesCapitals_asStripesOwnLibrariesDo() {
    String header = "t=1492774577,v1=" + BY_OPENSSL.toUpperCase(Locale.ROOT);

    assertEquals("PAY_BAD_SIGNATURE", refused(PAYLOAD, header, SIGNED));
  }

  @Test
  void refusesEveryPayloadWithOneBitChanged() {
    for (int bit = 0; bit < PAYLOAD.length * 8; bit++) {
      byte[] altered = PAYLOAD.clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      assertEquals("PAY_BAD_SIGNATURE", refused(altered, "t=1492774577,v1=" + BY_OPENSSL, SIGNED));
    }
  }

  @Test
  void refusesEverySignatureWithOneDigitChanged() {
    for (int i = 0; i < BY_OPENSSL.length(); i++) {
      char other = BY_OPENSSL.charAt(i) == '0' ? '1' : '0';
      String altered = BY_OPENSSL.substring(0, i) + other + BY_OPENSSL.substring(i + 1);
      assertEquals("PAY_BAD_SIGNATURE", refused(PAYLOAD, "t=1492774577,v1=" + altered, SIGNED));
    }
  }

  @Test
  void refusesAHeaderWithoutEnd() {
    String header = "t=1492774577,v1=" + BY_OPENSSL + ",v9=x".repeat(2000);

    assertEquals("PAY_BAD_SIGNATURE", refused(PAYLOAD, header, SIGNED));
  }

  @ParameterizedTest
  @CsvSource({"0", "300", "-300"})
  void acceptsAnEventForFiveMinutes_beforeAndAfter(long age) {
    read(PAYLOAD, "t=1492774577,v1=" + BY_OPENSSL, SIGNED.plusSeconds(age));
  }

  @ParameterizedTest
  @CsvSource({"301", "-301", "86400", "1000000000"})
  void refusesWhatIsStale_orComesFromTheFuture(long age) {
    assertEquals(
        "PAY_STALE", refused(PAYLOAD, "t=1492774577,v1=" + BY_OPENSSL, SIGNED.plusSeconds(age)));
  }

  @Test
  void saysOfAStaleForgeryOnlyThatItIsOne() {
    assertEquals(
        "PAY_BAD_SIGNATURE",
        refused(PAYLOAD, "t=1492774577,v1=" + OTHERS, SIGNED.plusSeconds(100_000)));
  }

  @Test
  void believesBothSecretsWhileOneFollowsTheOther() {
    PaymentEvents rotating =
        new StripePaymentEvents("xx-sample", List.of("whsec_new", SECRET, "whsec_third"));
    String byOld = Signer.header(SECRET, SIGNED, Checkout.bytes(Checkout.PAID));
    String byNew = Signer.header("whsec_new", SIGNED, Checkout.bytes(Checkout.PAID));
    String byStranger = Signer.header("whsec_stranger", SIGNED, Checkout.bytes(Checkout.PAID));

    rotating.read(Checkout.bytes(Checkout.PAID), byOld, SIGNED);
    rotating.read(Checkout.bytes(Checkout.PAID), byNew, SIGNED);
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> rotating.read(Checkout.bytes(Checkout.PAID), byStranger, SIGNED));
    assertEquals("PAY_BAD_SIGNATURE", refusal.code());
  }

  @Test
  void looksAtTheSignatureBeforeItLooksAtThePayload() {
    byte[] hostile = "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    assertEquals("PAY_BAD_SIGNATURE", refused(hostile, "t=1492774577,v1=" + OTHERS, SIGNED));
    assertEquals("PAY_BAD_EVENT", refused(hostile, Signer.header(SECRET, SIGNED, hostile), SIGNED));
  }

  @Test
  void neverQuotesASecretOrASignature() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> events.read(PAYLOAD, "t=1492774577,v1=" + OTHERS, SIGNED));

    String said = refusal.getMessage() + refusal.findings();
    assertFalse(said.contains(SECRET) || said.contains(BY_OPENSSL) || said.contains(OTHERS), said);
  }

  /** The payload is an event without a type: believed, and then not understood. */
  private void accepted(String header) {
    read(PAYLOAD, header, SIGNED);
  }

  private void read(byte[] payload, String header, Instant now) {
    assertEquals("PAY_BAD_EVENT", refused(payload, header, now));
  }

  private String refused(byte[] payload, String header, Instant now) {
    return assertThrows(Refusal.class, () -> events.read(payload, header, now)).code();
  }
}
