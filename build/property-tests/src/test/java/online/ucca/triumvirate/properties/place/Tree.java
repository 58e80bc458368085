package online.ucca.triumvirate.properties.place;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.json.JsonPointers;

/** Copies of a JSON tree with one change. Places are JSON Pointers. */
public final class Tree {
  private Tree() {}

  public static JsonValue at(JsonObject tree, String pointer) {
    return Json.createPointer(pointer).getValue(tree);
  }

  public static boolean has(JsonObject tree, String pointer) {
    return Json.createPointer(pointer).containsValue(tree);
  }

  public static List<JsonValue> items(JsonObject tree, String pointer) {
    return has(tree, pointer) && at(tree, pointer) instanceof JsonArray array ? array : List.of();
  }

  /** Adds a member to an object or an item at the end of an array, or replaces a member. */
  public static JsonObject put(JsonObject tree, String parent, String name, JsonValue value) {
    return Json.createPointer(parent + "/" + JsonPointers.escape(name)).add(tree, value);
  }

  public static JsonObject replace(JsonObject tree, String pointer, JsonValue value) {
    return Json.createPointer(pointer).replace(tree, value);
  }

  public static JsonObject remove(JsonObject tree, String pointer) {
    return Json.createPointer(pointer).remove(tree);
  }

  /** Pointers to everything that holds nothing further, in document order. */
  public static List<String> leaves(JsonObject tree) {
    List<String> leaves = new ArrayList<>();
    collect(tree, "", leaves);
    return leaves;
  }

  private static void collect(JsonValue value, String pointer, List<String> leaves) {
    if (value instanceof JsonObject object && !object.isEmpty()) {
      object.forEach(
          (name, member) -> collect(member, pointer + "/" + JsonPointers.escape(name), leaves));
    } else if (value instanceof JsonArray array && !array.isEmpty()) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), pointer + "/" + i, leaves);
      }
    } else {
      leaves.add(pointer);
    }
  }
}
