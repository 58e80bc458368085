package online.ucca.triumvirate.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.engine.payment.PaymentEventsProvider;
import online.ucca.triumvirate.engine.payment.PaymentSettings;
import org.junit.jupiter.api.Test;

/** How a world finds who reads its payments. */
class StripePaymentEventsProviderTest {
  private static final String SECRET = "whsec_of_the_sample";
  private static final Instant NOW = Instant.parse("2026-09-21T14:13:20Z");

  @Test
  void theProviderIsFound_andKnowsItsName() {
    PaymentEventsProvider provider =
        ServiceLoader.load(PaymentEventsProvider.class).findFirst().orElseThrow();
    PaymentSettings settings = new PaymentSettings("stripe", "xx-sample", List.of(SECRET));

    PaymentEvents found = provider.open(settings).orElseThrow();

    byte[] payload = Checkout.bytes(Checkout.PAID);
    assertEquals(
        "evt_1RexampleA", found.read(payload, Signer.header(SECRET, NOW, payload), NOW).id());
    assertEquals(
        Optional.empty(),
        provider.open(new PaymentSettings("other", "xx-sample", List.of(SECRET))));
    assertFalse(settings.toString().contains(SECRET));
  }

  @Test
  void settingsHaveASecret() {
    assertThrows(
        IllegalArgumentException.class, () -> new PaymentSettings("stripe", "xx", List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new PaymentSettings("stripe", "xx", List.of(" ")));
    assertThrows(
        IllegalArgumentException.class, () -> new PaymentSettings("stripe", "", List.of(SECRET)));
  }
}
