package online.ucca.triumvirate.engine.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue. What its source does not say is absent, never guessed.
 *
 * @param kind what it is
 * @param values what is said of it; code and title always
 */
public record CatalogueEntry(EntryKind kind, Map<EntryField, String> values) {

  /** Copies the values and refuses an entry without code or title, and text that is none. */
  public CatalogueEntry {
    Map<EntryField, String> copy = new EnumMap<>(EntryField.class);
    values.forEach(
        (field, value) -> {
          check(field, value);
          copy.put(field, value);
        });
    for (EntryField field : new EntryField[] {EntryField.CODE, EntryField.TITLE}) {
      if (!copy.containsKey(field)) {
        throw new IllegalArgumentException("there is no " + field.text());
      }
    }
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * What identifies it.
   *
   * @return the code
   */
  public String code() {
    return values.getOrDefault(EntryField.CODE, "");
  }

  /**
   * What it is called.
   *
   * @return the title
   */
  public String title() {
    return values.getOrDefault(EntryField.TITLE, "");
  }

  /**
   * What is said of it.
   *
   * @param field which
   * @return the value; null if its source does not say
   */
  public @Nullable String value(EntryField field) {
    return values.get(field);
  }

  private static void check(EntryField field, String value) {
    if (!value.equals(value.strip()) || value.isEmpty()) {
      throw new IllegalArgumentException(
          "the " + field.text() + " is empty or has white space around it");
    }
    if (value.codePoints().anyMatch(c -> Character.isISOControl(c) || isHalf(c))) {
      throw new IllegalArgumentException(
          "the " + field.text() + " holds a control character or half of a character");
    }
    if (value.length() > field.longest()) {
      throw new IllegalArgumentException(
          "the " + field.text() + " is longer than " + field.longest() + " characters");
    }
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
