package online.ucca.triumvirate.world.container;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a source file says of itself in its first lines (world container specification §11).
 *
 * @param scope where it belongs
 * @param maintainer who looks after it
 * @param versioning how updates come to it
 */
public record Classification(Scope scope, Maintainer maintainer, Versioning versioning) {

  /** Where a file belongs. */
  public enum Scope {
    /** Generic to all worlds. */
    PLATFORM,
    /** To this world. */
    WORLD,
    /** Not classified yet. */
    UNKNOWN;

    /**
     * The word for it.
     *
     * @return as it stands in a header
     */
    public String text() {
      return word(this);
    }
  }

  /** Who looks after a file. */
  public enum Maintainer {
    /** The platform's people. */
    UCCA,
    /** The client. */
    CLIENT,
    /** Both. */
    SHARED,
    /** Not determined yet. */
    UNKNOWN;

    /**
     * The word for it.
     *
     * @return as it stands in a header
     */
    public String text() {
      return word(this);
    }
  }

  /** How updates come to a file. */
  public enum Versioning {
    /** With the platform's releases. */
    PLATFORM_TRACK,
    /** With the world's own releases. */
    WORLD_TRACK,
    /** Only from here. */
    INDEPENDENT;

    /**
     * The word for it.
     *
     * @return as it stands in a header
     */
    public String text() {
      return word(this);
    }
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(Classification::word).toList();
  }
}
