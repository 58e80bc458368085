package online.ucca.triumvirate.model.json;

import java.util.Locale;

/** Writes an enum as its name in lower case. */
abstract class EnumAdapter<E extends Enum<E>> extends TextAdapter<E> {
  EnumAdapter(Class<E> type) {
    super(text -> parse(type, text), EnumAdapter::text);
  }

  /** Only the spelling that is written: a document must not change by being read. */
  private static <E extends Enum<E>> E parse(Class<E> type, String text) {
    for (E value : type.getEnumConstants()) {
      if (text(value).equals(text)) {
        return value;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is not a " + type.getSimpleName());
  }

  private static String text(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
