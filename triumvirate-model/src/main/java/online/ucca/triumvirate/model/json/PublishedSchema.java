package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import online.ucca.triumvirate.model.SchemaVersion;
import org.jspecify.annotations.Nullable;

/**
 * The published JSON Schemas (draft-07) of the Triumvirate, of the CCO, of the contextualisation of
 * a pack, of a world's prices, of a world's configuration and of a world's archive, as shipped with
 * this release.
 */
public final class PublishedSchema {
  private static final int DEFINED = "#/definitions/".length();

  private PublishedSchema() {}

  /**
   * The schema of a version of the Triumvirate.
   *
   * @param version the version
   * @return the schema, whose {@code $id} is {@link #id}
   */
  public static JsonDocument of(SchemaVersion version) {
    return load("triumvirate-" + version.text() + ".schema.json");
  }

  /**
   * The stable identifier of a version's schema.
   *
   * @param version the version
   * @return its {@code $id}
   */
  public static String id(SchemaVersion version) {
    return "https://triumvirate.ucca.online/schema/" + version.text() + "/triumvirate.schema.json";
  }

  /**
   * The schema of the CCO, without a proof, with the processor's, or with both.
   *
   * @return the schema, whose {@code $id} is {@code
   *     https://triumvirate.ucca.online/schema/cco/v1/cco.schema.json}
   */
  public static JsonDocument capabilityObject() {
    return load("cco-1.schema.json");
  }

  /**
   * The schema of what a provider adds to a pack.
   *
   * @return the schema, whose {@code $id} is {@code
   *     https://triumvirate.ucca.online/schema/contextualisation/v1/contextualisation.schema.json}
   */
  public static JsonDocument contextualisation() {
    return load("contextualisation-1.schema.json");
  }

  /**
   * The schema of a world's prices.
   *
   * @return the schema, whose {@code $id} is {@code
   *     https://triumvirate.ucca.online/schema/prices/v1/prices.schema.json}
   */
  public static JsonDocument prices() {
    return load("prices-1.schema.json");
  }

  /**
   * The schema of a world's configuration.
   *
   * @return the schema, whose {@code $id} is {@code
   *     https://triumvirate.ucca.online/schema/world-config/v1/world-config.schema.json}
   */
  public static JsonDocument worldConfig() {
    return load("world-config-1.schema.json");
  }

  private static JsonDocument load(String name) {
    try (InputStream in = PublishedSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + name + " is missing from this build");
      }
      return JsonDocument.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + name + " cannot be read", e);
    }
  }

  /** What documents are held against by name. */
  public enum Name {
    /** The Triumvirate 1.0. */
    TRIUMVIRATE_1_0,
    /** The Triumvirate 1.1. */
    TRIUMVIRATE_1_1,
    /** The CCO 1. */
    CCO_1,
    /** The contextualisation of a pack 1. */
    CONTEXTUALISATION_1,
    /** The prices of a world 1. */
    PRICES_1,
    /** The configuration of a world 1. */
    WORLD_CONFIG_1,
    /** The manifest of a world's archive 1. */
    WORLD_ARCHIVE_1;

    /**
     * The name of a version of the Triumvirate's schema.
     *
     * @param version the version
     * @return its name
     */
    public static Name of(SchemaVersion version) {
      return switch (version) {
        case V1_0 -> TRIUMVIRATE_1_0;
        case V1_1 -> TRIUMVIRATE_1_1;
      };
    }

    /**
     * The schema of this name.
     *
     * @return the schema
     */
    public JsonDocument schema() {
      return switch (this) {
        case TRIUMVIRATE_1_0 -> PublishedSchema.of(SchemaVersion.V1_0);
        case TRIUMVIRATE_1_1 -> PublishedSchema.of(SchemaVersion.V1_1);
        case CCO_1 -> capabilityObject();
        case CONTEXTUALISATION_1 -> contextualisation();
        case PRICES_1 -> prices();
        case WORLD_CONFIG_1 -> worldConfig();
        case WORLD_ARCHIVE_1 -> load("world-archive-1.schema.json");
      };
    }
  }

  /** A place at which a document does not fit its schema, as a JSON Pointer, and why. */
  record Misfit(String pointer, String why) {
    private Misfit below(String place) {
      return new Misfit(place + pointer, why);
    }
  }

  /**
   * The members that a schema demands, for readers that have no validator. It sees what a binding
   * to records would not: what is missing, null, unknown, of another type or not the constant.
   * Patterns and ranges it leaves to the records.
   */
  static final class Members {
    private final @Nullable JsonValue constant;
    private final Set<ValueType> types;
    private final List<String> required = new ArrayList<>();
    private final Map<String, Members> properties = new HashMap<>();
    private final List<Members> items = new ArrayList<>();
    private final boolean isObject;
    private final boolean isTuple;

    private Members(JsonObject part) {
      constant = part.get("const");
      types = types(part.get("type"));
      isObject = part.containsKey("properties");
      isTuple = part.get("items") instanceof JsonArray;
    }

    /** The members of one of the schemas. */
    static Members of(JsonObject root) {
      return of(root, root, new HashMap<>());
    }

    /** A definition may refer to itself, so what is known of it is noted before it is filled. */
    private static Members of(JsonObject part, JsonObject root, Map<String, Members> known) {
      String reference = part.getString("$ref", "");
      Members before = known.get(reference);
      if (before != null) {
        return before;
      }
      JsonObject schema =
          reference.isEmpty()
              ? part
              : root.getJsonObject("definitions").getJsonObject(reference.substring(DEFINED));
      Members members = new Members(schema);
      if (!reference.isEmpty()) {
        known.put(reference, members);
      }
      members.fill(schema, root, known);
      return members;
    }

    private void fill(JsonObject schema, JsonObject root, Map<String, Members> known) {
      if (isObject) {
        schema
            .getJsonObject("properties")
            .forEach(
                (name, inside) -> properties.put(name, of(inside.asJsonObject(), root, known)));
        schema.getJsonArray("required").getValuesAs(JsonString::getString).forEach(required::add);
      }
      JsonValue item = schema.get("items");
      if (item != null) {
        List<JsonValue> each = item instanceof JsonArray tuple ? tuple : List.of(item);
        each.forEach(one -> items.add(of(one.asJsonObject(), root, known)));
      }
    }

    /** What is demanded of one of an object's members. */
    Members member(String name) {
      return Objects.requireNonNull(properties.get(name), name);
    }

    /**
     * The first place at which a value does not fit.
     *
     * @param value the value
     * @param pointer where it stands
     * @return the place; null if every member is there
     */
    @Nullable Misfit misfit(JsonValue value, String pointer) {
      if (constant != null && !constant.equals(value)) {
        return new Misfit(pointer, "is not " + constant);
      }
      if (!types.contains(value.getValueType())) {
        return new Misfit(pointer, "is not of its type");
      }
      if (isObject && value instanceof JsonObject object) {
        return inside(object, pointer);
      }
      return !items.isEmpty() && value instanceof JsonArray array ? inside(array, pointer) : null;
    }

    private @Nullable Misfit inside(JsonObject object, String pointer) {
      for (String name : required) {
        if (!object.containsKey(name)) {
          return new Misfit(pointer, "has no member '" + name + "'");
        }
      }
      for (Map.Entry<String, JsonValue> member : object.entrySet()) {
        Members demanded = properties.get(member.getKey());
        Misfit misfit =
            demanded == null
                ? new Misfit("", "is not a member")
                : demanded.misfit(member.getValue(), "");
        if (misfit != null) {
          return misfit.below(pointer + "/" + JsonPointers.escape(member.getKey()));
        }
      }
      return null;
    }

    private @Nullable Misfit inside(JsonArray array, String pointer) {
      if (isTuple && items.size() != array.size()) {
        return new Misfit(pointer, "has not " + items.size() + " entries");
      }
      for (int i = 0; i < array.size(); i++) {
        Misfit misfit = items.get(isTuple ? i : 0).misfit(array.get(i), "");
        if (misfit != null) {
          return misfit.below(pointer + "/" + i);
        }
      }
      return null;
    }

    private static Set<ValueType> types(@Nullable JsonValue type) {
      if (type == null) {
        return EnumSet.allOf(ValueType.class);
      }
      List<JsonValue> names = type instanceof JsonArray several ? several : List.of(type);
      Set<ValueType> types = EnumSet.noneOf(ValueType.class);
      for (JsonValue name : names) {
        switch (((JsonString) name).getString()) {
          case "boolean" -> types.addAll(EnumSet.of(ValueType.TRUE, ValueType.FALSE));
          case "integer" -> types.add(ValueType.NUMBER);
          default ->
              types.add(
                  ValueType.valueOf(((JsonString) name).getString().toUpperCase(Locale.ROOT)));
        }
      }
      return types;
    }
  }
}
