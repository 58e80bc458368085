package online.ucca.triumvirate.engine.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What an entry of the catalogue is. Each kind is a list of its own, with codes of its own. */
public enum EntryKind {
  /** What a person can be assessed in by itself. */
  UNIT("unit"),
  /** What is awarded for several of those. */
  QUALIFICATION("qualification");

  private final String text;

  EntryKind(String text) {
    this.text = text;
  }

  /**
   * How commands and files name it.
   *
   * @return the name
   */
  public String text() {
    return text;
  }

  /**
   * Reads a name.
   *
   * @param text the name
   * @return the kind; nothing if there is none of that name
   */
  public static Optional<EntryKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }
}
