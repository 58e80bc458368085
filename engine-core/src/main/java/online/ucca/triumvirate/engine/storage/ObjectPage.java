package online.ucca.triumvirate.engine.storage;

import java.util.List;

/**
 * A page of a listing.
 *
 * @param keys keys in ascending order of their characters
 * @param hasMore whether others follow; ask again after the last key
 */
public record ObjectPage(List<ObjectKey> keys, boolean hasMore) {
  private static final int LONGEST = 1_000;

  /** Copies the keys. */
  public ObjectPage {
    keys = List.copyOf(keys);
    if (hasMore && keys.isEmpty()) {
      throw new IllegalArgumentException("a page that others follow has a last key");
    }
  }

  /**
   * A page of keys, of which one more was looked for than is shown.
   *
   * @param found the keys in order, more than asked for if others follow
   * @param limit how many were asked for
   * @return the page
   * @throws IllegalArgumentException if a page cannot have that many
   */
  public static ObjectPage of(List<ObjectKey> found, int limit) {
    checkLimit(limit);
    return new ObjectPage(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
  }

  /**
   * Refuses a page's length.
   *
   * @param limit how many keys are asked for
   * @throws IllegalArgumentException if it is not 1 to 1,000
   */
  public static void checkLimit(int limit) {
    if (limit < 1 || limit > LONGEST) {
      throw new IllegalArgumentException("a page has 1 to 1,000 keys");
    }
  }
}
