package online.ucca.triumvirate.model.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from a tree: each member into the component of its name in snake case, absent ones
 * as null. JSON-B reads text only, which would be parsed a second time for it; what it writes and
 * what is read here are kept equal by a test.
 */
final class RecordReader {
  private static final Map<Type, Function<JsonValue, ?>> SCALARS = scalars();
  private static final ClassValue<RecordReader> READERS =
      new ClassValue<>() {
        @Override
        protected RecordReader computeValue(Class<?> type) {
          return new RecordReader(type);
        }
      };

  private final Constructor<?> constructor;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Function<JsonValue, ?>> components = new ArrayList<>();

  private RecordReader(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    for (RecordComponent part : parts) {
      positions.put(memberName(part.getName()), components.size());
      components.add(reader(part.getGenericType()));
    }
    try {
      constructor =
          type.getConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is not a public record", e);
    }
  }

  /**
   * Reads a record.
   *
   * @throws BadValue if a member is unknown, or cannot be what the record demands
   */
  static <T> T read(JsonObject tree, Class<T> type) {
    return type.cast(READERS.get(type).read(tree));
  }

  private Object read(JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      throw new BadValue("is not an object");
    }
    @Nullable Object[] arguments = new Object[components.size()];
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      try {
        Integer position = positions.get(member.getKey());
        if (position == null) {
          throw new BadValue("is not a member of it");
        }
        arguments[position] = orNull(components.get(position), member.getValue());
      } catch (BadValue e) {
        throw e.inside(member.getKey());
      }
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getTargetException() instanceof Refusal refusal) {
        throw new BadValue(refusal.findings().get(0));
      }
      throw new BadValue(String.valueOf(e.getTargetException().getMessage()));
    } catch (IllegalArgumentException e) {
      throw new BadValue("lacks a member that cannot be null");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Function<JsonValue, ?> reader(Type type) {
    Function<JsonValue, ?> scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      // Found when it is needed: a statement of evidence holds statements of evidence.
      return value -> READERS.get(record).read(value);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Function<JsonValue, ?> part = reader(arguments[arguments.length - 1]);
      return generic.getRawType() == List.class
          ? value -> list(value, part)
          : value -> map(value, part);
    }
    throw new IllegalArgumentException("no member of a document is a " + type.getTypeName());
  }

  private static Map<Type, Function<JsonValue, ?>> scalars() {
    Map<Type, Function<JsonValue, ?>> scalars = new HashMap<>();
    for (ScalarAdapters.TextAdapter<?> adapter : ScalarAdapters.all()) {
      scalars.put(adapter.type(), value -> adapter.adaptFromJson(text(value)));
    }
    scalars.put(String.class, RecordReader::text);
    scalars.put(Instant.class, RecordReader::instant);
    scalars.put(Boolean.class, RecordReader::truth);
    scalars.put(boolean.class, RecordReader::truth);
    scalars.put(Integer.class, value -> number(value).intValueExact());
    scalars.put(int.class, value -> number(value).intValueExact());
    scalars.put(long.class, value -> number(value).longValueExact());
    scalars.put(Object.class, RecordReader::plain);
    scalars.put(
        DataIntegrityProof.class,
        value -> {
          if (value instanceof JsonObject object) {
            return ProofJson.read(object);
          }
          throw new BadValue("is not an object");
        });
    return scalars;
  }

  private static @Nullable Object orNull(Function<JsonValue, ?> reader, JsonValue value) {
    if (value == JsonValue.NULL) {
      return null;
    }
    try {
      return reader.apply(value);
    } catch (BadValue e) {
      throw e;
    } catch (Refusal e) {
      throw new BadValue(e.findings().get(0));
    } catch (RuntimeException e) {
      throw new BadValue(String.valueOf(e.getMessage()));
    }
  }

  private static List<Object> list(JsonValue value, Function<JsonValue, ?> item) {
    if (value.getValueType() != JsonValue.ValueType.ARRAY) {
      throw new BadValue("is not a list");
    }
    List<Object> items = new ArrayList<>();
    for (JsonValue element : value.asJsonArray()) {
      try {
        Object read = orNull(item, element);
        if (read == null) {
          throw new BadValue("is null");
        }
        items.add(read);
      } catch (BadValue e) {
        throw e.inside(Integer.toString(items.size()));
      }
    }
    return items;
  }

  private static Map<String, @Nullable Object> map(JsonValue value, Function<JsonValue, ?> member) {
    if (!(value instanceof JsonObject object)) {
      throw new BadValue("is not an object");
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    object.forEach(
        (name, element) -> {
          try {
            members.put(name, orNull(member, element));
          } catch (BadValue e) {
            throw e.inside(name);
          }
        });
    return members;
  }

  /** What this project does not interpret, in plain Java types. */
  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> Collections.unmodifiableMap(map(value, RecordReader::plain));
      case ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        value.asJsonArray().forEach(item -> items.add(orNull(RecordReader::plain, item)));
        yield Collections.unmodifiableList(items);
      }
      case NUMBER -> number(value).bigDecimalValue();
      case STRING -> text(value);
      default -> truth(value);
    };
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    throw new BadValue("is not a string");
  }

  private static Instant instant(JsonValue value) {
    String text = text(value);
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadValue("is '" + text + "', which is no date and time in UTC");
    }
  }

  private static JsonNumber number(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number;
    }
    throw new BadValue("is not a number");
  }

  private static Boolean truth(JsonValue value) {
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw new BadValue("is neither true nor false");
  }

  /** {@code minimumTotal} stands in a document as {@code minimum_total}. */
  static String memberName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** A value that is not what its member demands; the place grows while it is passed outward. */
  static final class BadValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String pointer;
    private final String why;

    BadValue(String why) {
      this(ErrorCode.VAL_BAD_VALUE, "", why);
    }

    /** A value that says itself what is wrong with it. */
    BadValue(Finding finding) {
      this(ErrorCode.valueOf(finding.errorCode()), "", finding.message());
    }

    private BadValue(ErrorCode code, String pointer, String why) {
      super(pointer + " " + why, null, false, false);
      this.code = code;
      this.pointer = pointer;
      this.why = why;
    }

    BadValue inside(String member) {
      return new BadValue(code, "/" + JsonPointers.escape(member) + pointer, why);
    }

    ErrorCode code() {
      return code;
    }

    /** JSON Pointer to the value. */
    String pointer() {
      return pointer;
    }
  }
}
