package online.ucca.triumvirate.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.json.JSONArray;
import org.json.JSONObject;

/** Copies a strictly read tree into the types that everit validates. */
final class OrgJsonTree {
  private OrgJsonTree() {}

  static JSONObject of(JsonObject object) {
    JSONObject copy = new JSONObject();
    object.forEach((name, value) -> copy.put(name, value(value)));
    return copy;
  }

  private static JSONArray of(JsonArray array) {
    JSONArray copy = new JSONArray();
    array.forEach(value -> copy.put(value(value)));
    return copy;
  }

  private static Object value(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> of(value.asJsonObject());
      case ARRAY -> of(value.asJsonArray());
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> number(((JsonNumber) value).longValueExact());
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> JSONObject.NULL;
    };
  }

  /** As org.json itself reads integers; everit takes a schema's own numbers as Integer only. */
  private static Number number(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }
}
