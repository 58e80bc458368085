package online.ucca.triumvirate.payment;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.payment.PaymentEvent;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.ForeignJson;

/** Reads what a signed event says, and a purchase out of a checkout session that is paid. */
final class CheckoutReader {
  /** Some tens of kilobytes are usual. */
  static final int LARGEST_PAYLOAD = 1 << 20;

  /** Both may tell of one session, and each of them more than once. */
  private static final Set<String> TELLING =
      Set.of("checkout.session.completed", "checkout.session.async_payment_succeeded");

  private static final String SESSION = "/data/object";
  private static final Pattern EVENT_ID = Pattern.compile("[A-Za-z0-9_]{1,255}");

  /** A reference becomes an idempotency key, which has at most 200 characters. */
  private static final Pattern SESSION_ID = Pattern.compile("cs_[A-Za-z0-9_]{1,190}");

  private static final long LARGEST_SUM = 1_000_000_000_000L;

  private final String world;

  CheckoutReader(String world) {
    this.world = world;
  }

  PaymentEvent read(byte[] payload) {
    if (payload.length > LARGEST_PAYLOAD) {
      throw bad("", "the event has more than " + LARGEST_PAYLOAD + " bytes");
    }
    JsonObject event = parse(payload);
    String id = text(event, "id").orElse("");
    if (!EVENT_ID.matcher(id).matches()) {
      throw bad("/id", "the event has no id");
    }
    String type = text(event, "type").orElseThrow(() -> bad("/type", "the event has no type"));
    if (!TELLING.contains(type)) {
      return new PaymentEvent(id, null);
    }
    JsonObject session =
        object(event, "data")
            .flatMap(data -> object(data, "object"))
            .filter(object -> text(object, "object").orElse("").equals("checkout.session"))
            .orElseThrow(() -> bad(SESSION, "the event holds no checkout session"));
    return new PaymentEvent(id, isOurs(session) ? purchase(session) : null);
  }

  private static JsonObject parse(byte[] payload) {
    try {
      return ForeignJson.read(payload);
    } catch (Refusal refusal) {
      Finding first = refusal.findings().get(0);
      String place = first.triumvirateElement();
      throw bad(place == null ? "" : place, "the event is not JSON to rely on: " + first.message());
    }
  }

  /** Whether it is paid, and not for another world that uses the same account. */
  private boolean isOurs(JsonObject session) {
    return text(session, "payment_status").orElse("").equals("paid")
        && object(session, "metadata")
            .flatMap(metadata -> text(metadata, "world"))
            .orElse(world)
            .equals(world);
  }

  private static Purchase purchase(JsonObject session) {
    String reference = text(session, "id").orElse("");
    if (!SESSION_ID.matcher(reference).matches()) {
      throw bad(SESSION + "/id", "the session has no id of the form cs_…");
    }
    JsonObject metadata =
        object(session, "metadata")
            .orElseThrow(() -> bad(SESSION + "/metadata", "the session has no metadata"));
    return new Purchase(
        reference, tenant(session, metadata), MetadataItems.read(metadata), price(session));
  }

  private static TenantId tenant(JsonObject session, JsonObject metadata) {
    String tenant =
        text(metadata, "tenant")
            .or(() -> text(session, "client_reference_id"))
            .orElseThrow(
                () ->
                    bad(
                        SESSION + "/metadata/tenant",
                        "neither metadata.tenant nor client_reference_id names the tenant"));
    try {
      return new TenantId(tenant);
    } catch (IllegalArgumentException e) {
      throw bad(SESSION + "/metadata/tenant", "what names the tenant is no tenant's id");
    }
  }

  private static Price price(JsonObject session) {
    String currency = text(session, "currency").orElse("");
    MinorUnit unit =
        MinorUnit.of(currency)
            .orElseThrow(
                () ->
                    bad(
                        SESSION + "/currency",
                        "the session has no currency whose amounts are understood"));
    long total =
        sum(session, "amount_total")
            .orElseThrow(
                () -> bad(SESSION + "/amount_total", "the session does not say what was paid"));
    Optional<JsonObject> details = object(session, "total_details");
    long tax = 0;
    if (details.isPresent() && isThere(details.get(), "amount_tax")) {
      tax =
          sum(details.get(), "amount_tax")
              .orElseThrow(
                  () -> bad(SESSION + "/total_details/amount_tax", "the tax is not an amount"));
    }
    if (tax > total) {
      throw bad(SESSION + "/total_details/amount_tax", "the tax is more than what was paid");
    }
    try {
      return new Price(unit.hundredths(total), unit.hundredths(tax), unit.currency());
    } catch (ArithmeticException e) {
      throw bad(SESSION + "/amount_total", "the amount is not in whole hundredths");
    }
  }

  private static Optional<Long> sum(JsonObject object, String name) {
    return object.get(name) instanceof JsonNumber number
            && number.isIntegral()
            && number.bigDecimalValue().signum() >= 0
            && number.bigDecimalValue().precision() - number.bigDecimalValue().scale() <= 13
            && number.longValue() <= LARGEST_SUM
        ? Optional.of(number.longValue())
        : Optional.empty();
  }

  private static boolean isThere(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return value != null && value != JsonValue.NULL;
  }

  private static Optional<String> text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString string
        ? Optional.of(string.getString())
        : Optional.empty();
  }

  private static Optional<JsonObject> object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject inner ? Optional.of(inner) : Optional.empty();
  }

  /** A refusal of what was signed and cannot be understood, with its place in the event. */
  static Refusal bad(String pointer, String message) {
    return new Refusal(Finding.of(ErrorCode.PAY_BAD_EVENT, message).at(pointer));
  }
}
