package online.ucca.triumvirate.properties.place;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.json.JsonPointers;
import online.ucca.triumvirate.model.json.PublishedSchema;

/** The published schema, walked beside a document or on its own. */
public final class Schema {
  private static final Map<SchemaVersion, Schema> READ = new EnumMap<>(SchemaVersion.class);
  private static final String REF = "$ref";

  private final JsonObject root;

  private Schema(JsonObject root) {
    this.root = root;
  }

  public static synchronized Schema of(SchemaVersion version) {
    return READ.computeIfAbsent(version, v -> new Schema(PublishedSchema.of(v).tree()));
  }

  /** Every value of a valid document that the schema describes, the document itself first. */
  public List<Place> places(JsonObject document) {
    List<Place> places = new ArrayList<>();
    walk(new Place("", "", root, document), places);
    return places;
  }

  /** Every location that a document can have a value for. */
  public Set<String> locations() {
    Set<String> seen = new TreeSet<>();
    locate(root, "", seen);
    return seen;
  }

  /** What the schema says at a location. */
  public JsonObject at(String location) {
    JsonObject schema = root;
    if (location.isEmpty()) {
      return root;
    }
    for (String step : location.substring(1).split("/", -1)) {
      schema = schema.getJsonObject(step);
    }
    return schema;
  }

  private void walk(Place place, List<Place> places) {
    places.add(place);
    JsonObject schema = place.schema();
    if (place.value() instanceof JsonObject object
        && schema.get("properties") instanceof JsonObject properties) {
      object.forEach(
          (name, value) -> {
            if (properties.get(name) instanceof JsonObject member) {
              child(place, name, member, "/properties/" + name, value, places);
            }
          });
    } else if (place.value() instanceof JsonObject object
        && schema.get("additionalProperties") instanceof JsonObject further) {
      object.forEach(
          (name, value) -> child(place, name, further, "/additionalProperties", value, places));
    } else if (place.value() instanceof JsonArray array
        && schema.get("items") instanceof JsonObject items) {
      for (int i = 0; i < array.size(); i++) {
        child(place, Integer.toString(i), items, "/items", array.get(i), places);
      }
    }
  }

  private void child(
      Place parent,
      String name,
      JsonObject schema,
      String step,
      JsonValue value,
      List<Place> places) {
    String pointer = parent.pointer() + "/" + JsonPointers.escape(name);
    if (schema.get(REF) instanceof JsonString ref) {
      String location = ref.getString().substring(1);
      walk(new Place(pointer, location, at(location), value), places);
    } else {
      walk(new Place(pointer, parent.location() + step, schema, value), places);
    }
  }

  private void locate(JsonObject schema, String location, Set<String> seen) {
    if (schema.get(REF) instanceof JsonString ref) {
      String target = ref.getString().substring(1);
      if (seen.add(target)) {
        descend(at(target), target, seen);
      }
    } else if (seen.add(location)) {
      descend(schema, location, seen);
    }
  }

  private void descend(JsonObject schema, String location, Set<String> seen) {
    if (schema.get("properties") instanceof JsonObject properties) {
      properties.forEach(
          (name, member) -> locate(member.asJsonObject(), location + "/properties/" + name, seen));
    }
    if (schema.get("items") instanceof JsonObject items) {
      locate(items, location + "/items", seen);
    }
    if (schema.get("additionalProperties") instanceof JsonObject further) {
      locate(further, location + "/additionalProperties", seen);
    }
  }
}
