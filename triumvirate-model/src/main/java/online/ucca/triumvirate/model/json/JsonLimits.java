package online.ucca.triumvirate.model.json;

/**
 * How much JSON is read before it is refused.
 *
 * @param bytes the longest document, in bytes
 * @param depth the deepest nesting of objects and arrays
 */
public record JsonLimits(int bytes, int depth) {

  /** Enough for every real corpus by a factor of a hundred: 32 MiB, 64 levels. */
  public static final JsonLimits DEFAULT = new JsonLimits(32 * 1024 * 1024, 64);
}
