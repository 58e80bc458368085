package online.ucca.triumvirate.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import online.ucca.triumvirate.engine.payment.PaymentEvent;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.payment.Purchase.Item;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a signed event tells. */
class StripePaymentEventsTest {
  private static final String SECRET = "whsec_of_the_sample";
  private static final Instant NOW = Instant.parse("2026-09-21T14:13:20Z");

  private final PaymentEvents events = new StripePaymentEvents("xx-sample", List.of(SECRET));

  @Test
  void aPaidSessionIsAPurchase() {
    PaymentEvent event = read(Checkout.bytes(Checkout.PAID));

    assertEquals("evt_1RexampleA", event.id());
    assertEquals(
        new Purchase(
            "cs_test_a1B2c3",
            new TenantId("harbour-college"),
            List.of(
                new Item("SAMWRK201", ProductKind.SINGLE),
                new Item("SAMWRK202", ProductKind.BUNDLED),
                new Item("SAMWRK203", ProductKind.EXTRA)),
            new Price(4800, 436, "AUD")),
        event.purchase());
  }

  @Test
  void bothEventsOfASessionAreOnePurchase() {
    Purchase completed = purchase(Checkout.bytes(Checkout.PAID));
    Purchase later =
        purchase(
            Checkout.bytes(
                Checkout.PAID
                    .replace("session.completed", "session.async_payment_succeeded")
                    .replace("evt_1RexampleA", "evt_1RexampleB")));

    assertEquals(completed, later);
    assertEquals("cs_test_a1B2c3", later.reference());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"paid\" | \"unpaid\"",
        "\"paid\" | \"no_payment_required\"",
        "\"paid\" | null",
        "checkout.session.completed | checkout.session.expired",
        "checkout.session.completed | checkout.session.async_payment_failed",
        "checkout.session.completed | charge.refunded",
        "\"campaign\": \"spring\" | \"world\": \"xx-other\""
      })
  void whatIsNoPurchaseHereIsAnEventWithout(String text, String replacement) {
    PaymentEvent event = read(Checkout.with(text, replacement));

    assertEquals("evt_1RexampleA", event.id());
    assertNull(event.purchase());
  }

  @Test
  void aSessionMayNameThisWorld() {
    assertEquals(
        purchase(Checkout.bytes(Checkout.PAID)),
        purchase(Checkout.with("\"campaign\": \"spring\"", "\"world\": \"xx-sample\"")));
  }

  @Test
  void anEventOfAnotherKindIsPassedOver_whateverItHolds() {
    PaymentEvent event =
        read(Checkout.bytes("{\"id\":\"evt_2\",\"type\":\"price.updated\",\"rate\":0.5}"));

    assertEquals(new PaymentEvent("evt_2", null), event);
  }

  @Test
  void metadataNamesTheTenant_beforeTheReferenceThatACustomerCanChoose() {
    Purchase purchase =
        purchase(Checkout.with("\"campaign\": \"spring\"", "\"tenant\": \"other-college\""));

    assertEquals(new TenantId("other-college"), purchase.tenant());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"evt_1RexampleA\", | '' | /id",
        "evt_1RexampleA | evt 1 | /id",
        "\"type\": \"checkout.session.completed\", | '' | /type",
        "\"object\": \"checkout.session\" | \"object\": \"payment_intent\" | /data/object",
        "cs_test_a1B2c3 | pi_123 | /data/object/id",
        "cs_test_a1B2c3 | cs_../x | /data/object/id",
        "harbour-college | ../etc | /data/object/metadata/tenant",
        "\"harbour-college\" | null | /data/object/metadata/tenant",
        "SAMWRK203:extra | SAMWRK203 | /data/object/metadata/items_2",
        "SAMWRK203:extra | SAMWRK203:EXTRA | /data/object/metadata/items_2",
        "SAMWRK203:extra | :extra | /data/object/metadata/items_2",
        "SAMWRK203:extra | A:B:extra | /data/object/metadata/items_2",
        "SAMWRK203:extra | SAMWRK203:extra, | /data/object/metadata/items_2",
        "SAMWRK203:extra | '' | /data/object/metadata/items_2",
        "\"SAMWRK203:extra\" | 3 | /data/object/metadata/items_2",
        "SAMWRK203:extra | SAM\\nWRK203:extra | /data/object/metadata/items_2",
        "items_2 | items_3 | /data/object/metadata/items_1",
        "items_2 | items_02 | /data/object/metadata",
        "items_2 | items_ | /data/object/metadata",
        "\"aud\" | \"AUD\" | /data/object/currency",
        "\"aud\" | \"ugx\" | /data/object/currency",
        "\"aud\" | null | /data/object/currency",
        "\"amount_total\": 4800 | \"amount_total\": -1 | /data/object/amount_total",
        "\"amount_total\": 4800 | \"amount_total\": 48.5 | /data/object/amount_total",
        "\"amount_total\": 4800 | \"amount_total\": \"4800\" | /data/object/amount_total",
        "\"amount_total\": 4800 | \"amount_total\": null | /data/object/amount_total",
        "\"amount_total\": 4800 | \"amount_total\": 1e300 | /data/object/amount_total",
        "\"amount_tax\": 436 | \"amount_tax\": 4801 | /data/object/total_details/amount_tax",
        "\"amount_tax\": 436 | \"amount_tax\": true | /data/object/total_details/amount_tax",
        "\"mode\" | \"currency\" | /data/object/currency"
      })
  void refusesAPaidPurchaseThatCannotBeUnderstood_andSaysWhere(
      String text, String replacement, String place) {
    Refusal refusal = refused(Checkout.with(text, replacement));

    assertEquals("PAY_BAD_EVENT", refusal.code());
    assertEquals(place, refusal.findings().get(0).triumvirateElement());
  }

  @Test
  void refusesAPaidPurchaseOfNothing() {
    Refusal refusal = refused(Checkout.bytes(Checkout.PAID.replace("items_", "goods_")));

    assertEquals("PAY_BAD_EVENT", refusal.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"id\":\"evt_1\",\"id\":\"evt_2\",\"type\":\"price.updated\"}",
        "{\"id\":\"evt_1\",\"type\":\"price.updated\"} {}",
        "{\"id\":\"evt_1\",\"type\":\"price.updated\",}",
        "{\"id\":\"evt_1\",\"type\":\"\\ud800\"}",
        "{\"id\":{\"id\":\"evt_1\"},\"type\":\"price.updated\"}",
        "{\"id\":\"evt_1\",\"type\":\"checkout.session.completed\",\"data\":[]}"
      })
  void refusesWhatIsNoEvent_thoughItIsSigned(String payload) {
    assertEquals("PAY_BAD_EVENT", refused(Checkout.bytes(payload)).code());
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = "{\"id\":\"evt_1\",\"type\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals("PAY_BAD_EVENT", refused(latin).code());
  }

  @Test
  void refusesWhatIsLargerThanAnyEvent() {
    String large = "{\"id\":\"evt_1\",\"type\":\"" + "x".repeat(1 << 20) + "\"}";

    assertTrue(
        refused(Checkout.bytes(large)).findings().get(0).message().contains("1048576 bytes"));
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    String deep = "{\"a\":".repeat(1000) + "1" + "}".repeat(1000);

    assertEquals("PAY_BAD_EVENT", refused(Checkout.bytes(deep)).code());
  }

  @ParameterizedTest
  @CsvSource({
    "aud, 4800, 4800, AUD",
    "isk, 4800, 4800, ISK",
    "jpy, 4800, 480000, JPY",
    "kwd, 4800, 480, KWD"
  })
  void statesEverySumInHundredths(String spelling, long amount, long cents, String currency) {
    Purchase purchase =
        purchase(
            Checkout.bytes(
                Checkout.PAID
                    .replace("\"aud\"", '"' + spelling + '"')
                    .replace("\"amount_tax\": 436", "\"amount_tax\": 0")
                    .replace("4800", Long.toString(amount))));

    assertEquals(new Price(cents, 0, currency), purchase.paid());
  }

  @Test
  void refusesThousandthsThatAreNoHundredths() {
    Refusal refusal =
        refused(
            Checkout.bytes(
                Checkout.PAID
                    .replace("\"aud\"", "\"kwd\"")
                    .replace("_total\": 4800", "_total\": 4801")));

    assertEquals("PAY_BAD_EVENT", refusal.code());
  }

  @Test
  void whereNoTaxIsStatedThereIsNone() {
    Purchase purchase =
        purchase(
            Checkout.with(
                "{\"amount_discount\": 0, \"amount_shipping\": 0, \"amount_tax\": 436}", "null"));

    assertEquals(new Price(4800, 0, "AUD"), purchase.paid());
  }

  @Test
  void asManyItemsAsStripeKeepsAreReadInTheirOrder() {
    String lists =
        IntStream.rangeClosed(1, 45)
            .mapToObj(
                list ->
                    "\"items_"
                        + (46 - list)
                        + "\": \""
                        + IntStream.range(0, 20)
                            .mapToObj(i -> "SAMWRK" + (46 - list) + "X" + i + ":bundled")
                            .collect(Collectors.joining(","))
                        + "\"")
            .collect(Collectors.joining(","));

    Purchase purchase =
        purchase(
            Checkout.bytes(
                Checkout.PAID.replaceFirst(
                    "\"items_1\".*\\s+\"items_2\": \"SAMWRK203:extra\"", lists)));

    assertEquals(900, purchase.items().size());
    assertEquals("SAMWRK1X0", purchase.items().get(0).code());
    assertEquals("SAMWRK10X3", purchase.items().get(183).code());
    assertEquals("SAMWRK45X19", purchase.items().get(899).code());
  }

  private PaymentEvent read(byte[] payload) {
    return events.read(payload, Signer.header(SECRET, NOW, payload), NOW);
  }

  private Purchase purchase(byte[] payload) {
    return Objects.requireNonNull(read(payload).purchase());
  }

  private Refusal refused(byte[] payload) {
    return assertThrows(Refusal.class, () -> read(payload));
  }
}
