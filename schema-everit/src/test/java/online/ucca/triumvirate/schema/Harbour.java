package online.ucca.triumvirate.schema;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonPointers;

/** Complete Triumvirates of an invented domain, one for each schema version. */
final class Harbour {
  private Harbour() {}

  static JsonDocument of(String version) {
    return document("harbour-" + version + ".json");
  }

  static JsonDocument document(String name) {
    try (InputStream in = Harbour.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return JsonDocument.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pointers to everything below a value, in document order. */
  static List<String> pointers(JsonValue value) {
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

  static JsonValue get(JsonDocument document, String pointer) {
    return Json.createPointer(pointer).getValue(document.tree());
  }

  static JsonDocument replace(JsonDocument document, String pointer, JsonValue value) {
    return JsonDocument.of(Json.createPointer(pointer).replace(document.tree(), value));
  }
}
