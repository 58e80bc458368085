package online.ucca.triumvirate.engine.order;

/**
 * Which part of a list is asked for.
 *
 * @param page the page, from 1 to 1,000,000
 * @param limit how many on a page, 1 to 100
 */
public record ListPage(int page, int limit) {
  private static final int LAST = 1_000_000;
  private static final int LONGEST = 100;

  /** Checks both numbers. */
  public ListPage {
    if (page < 1 || page > LAST || limit < 1 || limit > LONGEST) {
      throw new IllegalArgumentException("a page is 1 to 1,000,000, with 1 to 100 on it");
    }
  }

  /**
   * How many come before the page.
   *
   * @return the offset of its first
   */
  public long offset() {
    return (page - 1L) * limit;
  }
}
