package online.ucca.triumvirate.engine.price;

import jakarta.json.JsonObject;
import java.util.List;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.model.json.SchemaValidator;

/**
 * Reads a world's price list ({@code docs/spec/schema/prices-1.schema.json}), as strictly as every
 * other document. Safe for use by several threads.
 */
public final class ReadPrices {
  /** Where a world's container has its price list. */
  public static final String PLACE = "assets/reference/prices.json";

  private static final JsonLimits LIMITS = new JsonLimits(64 * 1024, 4);

  private final SchemaValidator schemaValidator;

  /**
   * Reads with a given validator.
   *
   * @param schemaValidator checks structure
   */
  public ReadPrices(SchemaValidator schemaValidator) {
    this.schemaValidator = schemaValidator;
  }

  /**
   * Reads a price list.
   *
   * @param bytes the document as JSON
   * @return the prices
   * @throws Refusal {@code ORD_BAD_PRICES} with every violation and its place; a {@code JSN_} code
   *     if it is no JSON
   */
  public PriceList read(byte[] bytes) {
    JsonDocument document = JsonDocument.read(bytes, LIMITS);
    List<Finding> violations = schemaValidator.validate(document, PublishedSchema.Name.PRICES_1);
    if (!violations.isEmpty()) {
      throw new Refusal(violations.stream().map(ReadPrices::badPrices).toList());
    }
    JsonObject prices = document.tree();
    return new PriceList(
        prices.getString("currency"),
        cents(prices, "single_cents"),
        cents(prices, "bundled_cents"),
        cents(prices, "extra_cents"),
        prices.getString("tax_name"),
        (int) cents(prices, "tax_permyriad"));
  }

  private static long cents(JsonObject prices, String member) {
    return prices.getJsonNumber(member).longValueExact();
  }

  private static Finding badPrices(Finding violation) {
    Finding finding = Finding.of(ErrorCode.ORD_BAD_PRICES, violation.message());
    String place = violation.triumvirateElement();
    return place == null ? finding : finding.at(place);
  }
}
