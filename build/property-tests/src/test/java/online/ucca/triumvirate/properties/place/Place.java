package online.ucca.triumvirate.properties.place;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * A value of a document and what the schema says of it.
 *
 * @param pointer where it stands in the document
 * @param location where the schema describes it; the same for all values of one kind
 * @param schema what the schema says
 * @param value the value
 */
public record Place(String pointer, String location, JsonObject schema, JsonValue value) {

  public boolean isObject() {
    return value instanceof JsonObject;
  }

  public boolean isListWithItems() {
    return value instanceof JsonArray array && !array.isEmpty();
  }

  public boolean mayBe(String type) {
    return types().contains(type);
  }

  /** None where the schema leaves it open. */
  public List<String> types() {
    if (!schema.containsKey("type")) {
      return List.of();
    }
    return schema.get("type") instanceof JsonArray several
        ? several.getValuesAs(JsonString::getString)
        : List.of(schema.getString("type"));
  }

  /** What JSON Schema calls a value's type; every number of ours is an integer. */
  public static String type(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE, FALSE -> "boolean";
      case NUMBER -> "integer";
      case OBJECT -> "object";
      case ARRAY -> "array";
      case STRING -> "string";
      case NULL -> "null";
    };
  }

  /** Members that must be there. */
  public List<String> required() {
    return schema.containsKey("required")
        ? schema.getJsonArray("required").getValuesAs(JsonString::getString)
        : List.of();
  }

  /** Whether members that the schema does not name are refused. */
  public boolean isClosed() {
    return schema.get("additionalProperties") == JsonValue.FALSE;
  }

  public boolean constrains(String... keywords) {
    return List.of(keywords).stream().anyMatch(schema::containsKey);
  }
}
