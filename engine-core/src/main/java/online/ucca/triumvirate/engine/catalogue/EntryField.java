package online.ucca.triumvirate.engine.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What the catalogue says of an entry, under the names that files and queries use. */
public enum EntryField {
  /** The code that identifies it within its kind. */
  CODE("code", 64),
  /** Its title. */
  TITLE("title", 1_000),
  /** Whether it is in force, in its authority's own words. */
  STATUS("status", 100),
  /** What sort of entry it is, in its authority's own words. */
  TYPE("type", 100),
  /** Its level, in its authority's own words. */
  LEVEL("level", 100),
  /** The code of the collection that it was published in. */
  PACKAGE_CODE("package_code", 64),
  /** That collection's title. */
  PACKAGE_TITLE("package_title", 1_000),
  /** Whether its use is recommended, in its authority's own words. */
  USAGE_RECOMMENDATION("usage_recommendation", 100),
  /** Its place in a classification of subjects. */
  CLASSIFICATION("classification", 64);

  private final String text;
  private final int longest;

  EntryField(String text, int longest) {
    this.text = text;
    this.longest = longest;
  }

  /**
   * Its name in files, queries and results.
   *
   * @return the name
   */
  public String text() {
    return text;
  }

  /**
   * How long its value may be.
   *
   * @return the limit, in characters
   */
  public int longest() {
    return longest;
  }

  /**
   * Reads a name.
   *
   * @param text the name
   * @return the field; nothing if there is none of that name
   */
  public static Optional<EntryField> of(String text) {
    return Arrays.stream(values()).filter(field -> field.text.equals(text)).findFirst();
  }
}
