package online.ucca.triumvirate.engine.database;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, and its form as JSON ({@code docs/spec/world-archive.md}): text is a string, a
 * whole number a number, NULL is null. What JSON has no exact word for is an object of one member:
 * {@code integer} with the digits of a number beyond ±(2^53−1), {@code real} with a hexadecimal
 * floating-point number, {@code bytes} with base64.
 *
 * @param values by column: a {@link String}, {@link Long}, {@link Double} or {@code byte[]}, or
 *     null
 */
public record TableRow(Map<String, @Nullable Object> values) {
  private static final long LARGEST = (1L << 53) - 1;
  private static final String INTEGER = "integer";
  private static final String REAL = "real";
  private static final String BYTES = "bytes";

  /** Copies the map. */
  public TableRow {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /**
   * The row as JSON.
   *
   * @return an object with a member for each column
   * @throws IllegalArgumentException if a value is of another class
   */
  public JsonDocument json() {
    JsonObjectBuilder members = Json.createObjectBuilder();
    values.forEach((column, value) -> members.add(column, write(value)));
    return JsonDocument.of(members.build());
  }

  /**
   * Reads a row.
   *
   * @param json what {@link #json} wrote
   * @return the row
   * @throws IllegalArgumentException if it is not of that form
   */
  public static TableRow of(JsonDocument json) {
    Map<String, @Nullable Object> values = new TreeMap<>();
    json.tree().forEach((column, value) -> values.put(column, read(value)));
    return new TableRow(values);
  }

  private static JsonValue write(@Nullable Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof String text) {
      return Json.createValue(text);
    }
    if (value instanceof Long number) {
      return Math.abs(number) <= LARGEST && number != Long.MIN_VALUE
          ? Json.createValue(number)
          : only(INTEGER, number.toString());
    }
    if (value instanceof Double number) {
      return only(REAL, Double.toHexString(number));
    }
    if (value instanceof byte[] bytes) {
      return only(BYTES, Base64.getEncoder().encodeToString(bytes));
    }
    throw new IllegalArgumentException("no column holds a " + value.getClass().getSimpleName());
  }

  private static JsonObject only(String member, String text) {
    return Json.createObjectBuilder().add(member, text).build();
  }

  private static @Nullable Object read(JsonValue value) {
    if (value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number) {
      return number.longValueExact();
    }
    if (value instanceof JsonObject object && object.size() == 1) {
      if (object.get(INTEGER) instanceof JsonString digits) {
        return Long.valueOf(digits.getString());
      }
      if (object.get(REAL) instanceof JsonString digits) {
        return Double.valueOf(digits.getString());
      }
      if (object.get(BYTES) instanceof JsonString base64) {
        return Base64.getDecoder().decode(base64.getString());
      }
    }
    throw new IllegalArgumentException(
        "no column holds what is written as " + value.getValueType());
  }
}
