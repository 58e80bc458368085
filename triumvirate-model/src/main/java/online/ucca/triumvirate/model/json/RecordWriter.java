package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as a tree, without the text in between that JSON-B would write and somebody would
 * have to parse. It gives the same tree, or none: what it does not know, and what a document may
 * not hold, is JSON-B's to write and the strict reader's to refuse.
 */
final class RecordWriter {
  private static final Map<Type, Function<Object, String>> TEXTS = texts();
  private static final int DEEPEST = JsonLimits.DEFAULT.depth();
  private static final long LARGEST = (1L << 53) - 1;

  private static final ClassValue<List<Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(part -> new Member(part, RecordReader.memberName(part.getName())))
              .sorted(Comparator.comparing(Member::name))
              .toList();
        }
      };

  private RecordWriter() {}

  private record Member(RecordComponent component, String name) {
    @Nullable Object of(Object record) {
      Method accessor = component.getAccessor();
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new Unwritable();
      }
    }
  }

  /**
   * Writes a record or a map, without the optional members that say nothing.
   *
   * @return the tree; nothing if there is anything in it that is not plainly writable
   */
  static Optional<JsonObject> write(Object value) {
    try {
      return value(value, 0, false) instanceof JsonObject object
          ? Optional.of(object)
          : Optional.empty();
    } catch (Unwritable notPlain) {
      return Optional.empty();
    }
  }

  private static JsonValue value(@Nullable Object value, int depth, boolean free) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Integer || value instanceof Long) {
      return number(((Number) value).longValue());
    }
    if (value instanceof Instant instant) {
      return text(instant.toString());
    }
    Class<?> type = value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass();
    Function<Object, String> adapted = TEXTS.get(type);
    if (adapted != null) {
      return text(adapted.apply(value));
    }
    if (value instanceof DataIntegrityProof proof) {
      return ProofJson.write(proof);
    }
    return structure(value, depth, free);
  }

  private static JsonValue structure(Object value, int depth, boolean free) {
    if (depth >= DEEPEST) {
      throw new Unwritable();
    }
    if (value instanceof Record) {
      JsonObjectBuilder object = JsonDocument.JSON.createObjectBuilder();
      for (Member member : MEMBERS.get(value.getClass())) {
        add(object, member.name(), member.of(value), depth, free);
      }
      return object.build();
    }
    if (value instanceof Collection<?> list) {
      JsonArrayBuilder array = JsonDocument.JSON.createArrayBuilder();
      list.forEach(item -> array.add(value(item, depth + 1, free)));
      return array.build();
    }
    if (value instanceof Map<?, ?> map) {
      JsonObjectBuilder object = JsonDocument.JSON.createObjectBuilder();
      map.forEach((name, item) -> add(object, name(name), item, depth, free));
      return object.build();
    }
    throw new Unwritable();
  }

  private static void add(
      JsonObjectBuilder object, String name, @Nullable Object value, int depth, boolean free) {
    JsonValue written = value(value, depth + 1, free || OptionalMembers.isFree(name));
    if (free || !OptionalMembers.isLeftOut(name, written)) {
      object.add(name, written);
    }
  }

  private static String name(@Nullable Object name) {
    if (name instanceof String text) {
      demandWhole(text);
      return text;
    }
    throw new Unwritable();
  }

  private static JsonValue text(String text) {
    demandWhole(text);
    return JsonDocument.JSON.createValue(text);
  }

  private static JsonValue number(long number) {
    if (Math.abs(number) > LARGEST) {
      throw new Unwritable();
    }
    return JsonDocument.JSON.createValue(number);
  }

  /** No half of a surrogate pair. */
  private static void demandWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new Unwritable();
        }
        i++;
      }
    }
  }

  private static Map<Type, Function<Object, String>> texts() {
    Map<Type, Function<Object, String>> texts = new HashMap<>();
    for (ScalarAdapters.TextAdapter<?> adapter : ScalarAdapters.all()) {
      texts.put(adapter.type(), adapter::textOf);
    }
    return texts;
  }

  /** What is not plainly writable; says nothing, because somebody else says it better. */
  private static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwritable() {
      super("", null, false, false);
    }
  }
}
