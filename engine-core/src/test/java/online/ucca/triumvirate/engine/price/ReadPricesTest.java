package online.ucca.triumvirate.engine.price;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.Test;

class ReadPricesTest {
  private static final String GOOD =
      """
      {"prices_version": "1", "currency": "AUD", "single_cents": 2900, "bundled_cents": 1900,
       "extra_cents": 1950, "tax_name": "GST", "tax_permyriad": 1000}
      """;

  private static PriceList read(String text) {
    return new ReadPrices(new EveritSchemaValidator()).read(text.getBytes(UTF_8));
  }

  @Test
  void readsAPriceList() {
    assertEquals(new PriceList("AUD", 2900, 1900, 1950, "GST", 1000), read(GOOD));
  }

  @Test
  void showsTheTaxInASum_roundedOnceHalfUp() {
    PriceList prices = read(GOOD);
    assertEquals(new Price(2900, 264, "AUD"), prices.of(List.of(ProductKind.SINGLE)));
    assertEquals(
        new Price(3850, 350, "AUD"), prices.of(List.of(ProductKind.BUNDLED, ProductKind.EXTRA)));
    assertEquals(new Price(0, 0, "AUD"), prices.of(List.of()));
    PriceList half = new PriceList("AUD", 3, 0, 0, "T", 10_000);
    assertEquals(2, half.of(List.of(ProductKind.SINGLE)).taxCents());
    assertEquals(0, read(GOOD.replace("1000}", "0}")).of(List.of(ProductKind.SINGLE)).taxCents());
  }

  @Test
  void refusesWhatIsNoPriceList_andNamesThePlace() {
    assertBad("/single_cents", GOOD.replace("2900", "-1"));
    assertBad("/single_cents", GOOD.replace("2900", "100000001"));
    assertBad("/single_cents", GOOD.replace("2900", "\"29.00\""));
    assertBad("/currency", GOOD.replace("AUD", "aud"));
    assertBad("/currency", GOOD.replace("AUD", "AUDX"));
    assertBad("/tax_permyriad", GOOD.replace("1000}", "10001}"));
    assertBad("/prices_version", GOOD.replace("\"1\"", "\"2\""));
    assertBad("/tax_name", GOOD.replace("\"tax_name\": \"GST\", ", ""));
    assertBad("/discount", GOOD.replace("{\"pri", "{\"discount\": 1, \"pri"));
  }

  @Test
  void refusesWhatIsNoJson() {
    for (String text : List.of("", "[]", "{", GOOD + GOOD, GOOD.replace("{", "{\"currency\":1,"))) {
      Refusal refusal = assertThrows(Refusal.class, () -> read(text));
      assertTrue(refusal.code().matches("(JSN|ORD)_.*"), refusal.code());
    }
  }

  private static void assertBad(String place, String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> read(text));
    assertEquals(ErrorCode.ORD_BAD_PRICES.name(), refusal.code());
    assertEquals(place, String.valueOf(refusal.findings().get(0).triumvirateElement()));
  }
}
