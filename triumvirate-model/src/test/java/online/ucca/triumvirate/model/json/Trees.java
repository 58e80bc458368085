package online.ucca.triumvirate.model.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Walks JSON trees by pointer, for tests that change one thing at a time. */
public final class Trees {
  private Trees() {}

  /** Pointers to everything below a value, containers included, in document order. */
  public static List<String> pointers(JsonValue value) {
    List<String> all = new ArrayList<>();
    collect(value, "", all);
    return all;
  }

  private static void collect(JsonValue value, String at, List<String> all) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            String pointer = at + "/" + JsonPointers.escape(name);
            all.add(pointer);
            collect(member, pointer, all);
          });
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(at + "/" + i);
        collect(array.get(i), at + "/" + i, all);
      }
    }
  }

  public static JsonValue get(JsonDocument document, String pointer) {
    return Json.createPointer(pointer).getValue(document.tree());
  }

  public static JsonDocument replace(JsonDocument document, String pointer, JsonValue value) {
    return JsonDocument.of(Json.createPointer(pointer).replace(document.tree(), value));
  }

  public static boolean isLeaf(JsonValue value) {
    return !(value instanceof JsonObject object && !object.isEmpty())
        && !(value instanceof JsonArray array && !array.isEmpty());
  }

  /** Another value of the same kind. */
  public static JsonValue changed(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> Json.createValue(((jakarta.json.JsonString) value).getString() + "x");
      case NUMBER -> Json.createValue(((jakarta.json.JsonNumber) value).longValue() + 1);
      case TRUE -> JsonValue.FALSE;
      case FALSE -> JsonValue.TRUE;
      case NULL -> Json.createValue("x");
      case ARRAY -> Json.createArrayBuilder().add("x").build();
      case OBJECT -> Json.createObjectBuilder().add("x", "x").build();
    };
  }
}
