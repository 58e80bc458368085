package online.ucca.triumvirate.adapter.faa.markdown;

/** Where a mark stands next in a text; asked at rising positions it reads the text once. */
final class NextMark {
  /** No link is longer; what seems to be is none. */
  private static final int FARTHEST = 1000;

  private final String text;
  private final String mark;
  private int next = -1;

  NextMark(String text, String mark) {
    this.text = text;
    this.mark = mark;
  }

  /**
   * The next place of the mark.
   *
   * @param from where to begin, not before the last place asked for
   * @return its index; -1 if it does not stand near
   */
  int after(int from) {
    if (next < from) {
      int found = text.indexOf(mark, from);
      next = found < 0 ? Integer.MAX_VALUE : found;
    }
    return next - from <= FARTHEST ? next : -1;
  }
}
