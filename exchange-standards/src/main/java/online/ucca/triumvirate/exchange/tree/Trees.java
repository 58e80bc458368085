package online.ucca.triumvirate.exchange.tree;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds trees, and looks into those that others made. */
public final class Trees {
  /** Made once: the static methods of the API look for a provider at every call. */
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private Trees() {}

  /**
   * Begins an object.
   *
   * @return an empty one
   */
  public static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  /**
   * Begins an object with the members of another.
   *
   * @param from the other
   * @return a copy to be changed
   */
  public static JsonObjectBuilder copy(JsonObject from) {
    return BUILDERS.createObjectBuilder(from);
  }

  /**
   * Begins a list.
   *
   * @return an empty one
   */
  public static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  /**
   * A string as a value.
   *
   * @param text the string
   * @return the value
   */
  public static JsonValue text(String text) {
    return array().add(text).build().get(0);
  }

  /**
   * A member that is a string.
   *
   * @param object the object
   * @param name the member
   * @return the string; null if there is no such member or it is something else
   */
  public static @Nullable String textOf(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : null;
  }

  /**
   * A member that is an object.
   *
   * @param object the object
   * @param name the member
   * @return the member; an empty object if there is no such member or it is something else
   */
  public static JsonObject objectOf(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
  }

  /**
   * Adds a list, unless it is empty.
   *
   * @param to where it is added
   * @param name the member
   * @param things what is in it
   */
  public static void addList(JsonObjectBuilder to, String name, List<JsonObjectBuilder> things) {
    if (!things.isEmpty()) {
      JsonArrayBuilder list = array();
      things.forEach(list::add);
      to.add(name, list);
    }
  }
}
