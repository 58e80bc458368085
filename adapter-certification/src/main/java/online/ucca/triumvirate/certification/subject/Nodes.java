package online.ucca.triumvirate.certification.subject;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;

/** A Triumvirate's nodes: the parts of its instruments that carry a {@code source_ref}. */
public final class Nodes {
  private static final String SOURCE_REF = "source_ref";

  private Nodes() {}

  /**
   * The nodes of a Triumvirate.
   *
   * @param triumvirate the whole envelope
   * @return their source_refs, by JSON Pointer
   */
  public static Map<String, JsonValue> of(JsonDocument triumvirate) {
    Map<String, JsonValue> nodes = new TreeMap<>();
    collect("/instruments", triumvirate.tree().getJsonObject("instruments"), nodes);
    return nodes;
  }

  /**
   * Every place of a Triumvirate.
   *
   * @param triumvirate the whole envelope
   * @return its values, by JSON Pointer
   */
  public static Map<String, JsonValue> places(JsonDocument triumvirate) {
    Map<String, JsonValue> places = new TreeMap<>();
    visit("", triumvirate.tree(), places);
    return places;
  }

  private static void collect(String at, JsonValue value, Map<String, JsonValue> nodes) {
    Map<String, JsonValue> places = new TreeMap<>();
    visit(at, value, places);
    places.forEach(
        (pointer, place) -> {
          if (place instanceof JsonObject object && object.containsKey(SOURCE_REF)) {
            nodes.put(pointer, object.getOrDefault(SOURCE_REF, JsonValue.NULL));
          }
        });
  }

  private static void visit(String at, JsonValue value, Map<String, JsonValue> places) {
    places.put(at, value);
    if (value instanceof JsonObject object) {
      object.forEach((name, child) -> visit(at + "/" + JsonPointers.escape(name), child, places));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        visit(at + "/" + i, array.get(i), places);
      }
    }
  }
}
