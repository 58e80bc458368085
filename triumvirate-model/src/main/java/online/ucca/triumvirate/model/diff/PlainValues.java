package online.ucca.triumvirate.model.diff;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TextId;
import org.jspecify.annotations.Nullable;

/** Values as the document spells them: strings, whole numbers, booleans, lists and maps. */
final class PlainValues {
  private static final ClassValue<Map<RecordComponent, String>> NAMES =
      new ClassValue<>() {
        @Override
        protected Map<RecordComponent, String> computeValue(Class<?> type) {
          Map<RecordComponent, String> names = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName().replaceAll("(?=\\p{Upper})", "_");
            names.put(component, name.toLowerCase(Locale.ROOT));
          }
          return names;
        }
      };

  private PlainValues() {}

  /** The names in the document of a record's components, in their order. */
  static Map<RecordComponent, String> names(Record record) {
    return NAMES.get(record.getClass());
  }

  static @Nullable Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the model's records and their members are public", e);
    }
  }

  static boolean isScalar(Object value) {
    return value instanceof TextId || value instanceof Sha256 || !(value instanceof Record);
  }

  static Object of(Object value) {
    if (value instanceof TextId id) {
      return id.value();
    }
    if (value instanceof Sha256 hash) {
      return hash.hex();
    }
    if (value instanceof SchemaVersion version) {
      return version.text();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PlainValues::of).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      map.forEach((key, item) -> plain.put(String.valueOf(key), item == null ? null : of(item)));
      return plain;
    }
    if (value instanceof Record record) {
      return ofRecord(record);
    }
    return value;
  }

  /** Null says nothing in a record, whether its member is written or left out. */
  private static Map<String, Object> ofRecord(Record record) {
    Map<String, Object> plain = new LinkedHashMap<>();
    names(record)
        .forEach(
            (component, name) -> {
              Object value = get(component, record);
              if (value != null) {
                plain.put(name, of(value));
              }
            });
    return plain;
  }

  /** A reference token of a JSON Pointer (RFC 6901 §3). */
  static String escape(Object name) {
    return String.valueOf(name).replace("~", "~0").replace("/", "~1");
  }
}
