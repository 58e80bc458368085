package online.ucca.triumvirate.model.json;

/**
 * How much JSON is read before it is refused.
 *
 * @param bytes the longest document, in bytes
 * @param depth the deepest nesting of objects and arrays, at most {@link #DEEPEST}
 */
public record JsonLimits(int bytes, int depth) {
  /** Documents are read by recursion: deeper ones could exhaust the stack. */
  public static final int DEEPEST = 1000;

  /** Enough for every real corpus by a factor of a hundred: 32 MiB, 64 levels. */
  public static final JsonLimits DEFAULT = new JsonLimits(32 * 1024 * 1024, 64);

  /** Refuses limits that could not be kept. */
  public JsonLimits {
    if (bytes < 0 || depth < 1 || depth > DEEPEST) {
      throw new IllegalArgumentException(
          "no such limits: " + bytes + " bytes, " + depth + " levels");
    }
  }
}
