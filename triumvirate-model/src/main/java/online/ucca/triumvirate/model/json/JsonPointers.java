package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts names into JSON Pointers (RFC 6901 §3), and follows pointers into a tree. */
public final class JsonPointers {
  private static final String SOURCE_REF = "source_ref";
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

  private JsonPointers() {}

  /**
   * Escapes a member name.
   *
   * @param name the name
   * @return the reference token
   */
  public static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * The source element that a place of a Triumvirate came from: the {@code source_ref} of the place
   * itself or of the nearest object around it (spec §3.4).
   *
   * @param triumvirate the document
   * @param pointer the place; what it leads to may be missing
   * @return the citation; nothing if no object on the way has one
   */
  public static Optional<String> sourceElement(JsonObject triumvirate, String pointer) {
    String[] tokens = pointer.split("/", -1);
    JsonValue at = triumvirate;
    String nearest = citation(at);
    for (int i = 1; i < tokens.length && at != null; i++) {
      at = child(at, tokens[i].replace("~1", "/").replace("~0", "~"));
      String own = citation(at);
      nearest = own == null ? nearest : own;
    }
    return Optional.ofNullable(nearest);
  }

  private static @Nullable JsonValue child(JsonValue parent, String name) {
    if (parent instanceof JsonArray array) {
      int index = INDEX.matcher(name).matches() ? Integer.parseInt(name) : array.size();
      return index < array.size() ? array.get(index) : null;
    }
    return parent instanceof JsonObject object ? object.get(name) : null;
  }

  private static @Nullable String citation(@Nullable JsonValue value) {
    return value instanceof JsonObject object
            && object.get(SOURCE_REF) instanceof JsonString text
            && !text.getString().isBlank()
        ? text.getString()
        : null;
  }
}
