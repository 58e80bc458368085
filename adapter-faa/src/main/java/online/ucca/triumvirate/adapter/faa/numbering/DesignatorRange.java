package online.ucca.triumvirate.adapter.faa.numbering;

import java.util.ArrayList;
import java.util.List;

/** What {@code (b) through (d)} stands for. */
public final class DesignatorRange {
  private static final int LONGEST = 100;

  private DesignatorRange() {}

  /**
   * The designators behind the first one of a range up to its last one.
   *
   * @param first the first one
   * @param last the last one
   * @param isTopLevel whether they stand on a section's first level, where {@code i} is a letter
   * @return {@code c}, {@code d} for {@code b}, {@code d}; only the last one if the two are not of
   *     one kind
   */
  public static List<String> after(String first, String last, boolean isTopLevel) {
    List<Style> styles =
        isTopLevel
            ? List.of(Style.ALPHA, Style.ROMAN, Style.ARABIC, Style.UPPER)
            : List.of(Style.ROMAN, Style.ALPHA, Style.ARABIC, Style.UPPER);
    for (Style style : styles) {
      int from = style.numberOf(first);
      int to = style.numberOf(last);
      if (from > 0 && to > from && to - from <= LONGEST) {
        List<String> members = new ArrayList<>();
        for (int number = from + 1; number <= to; number++) {
          members.add(style.token(number));
        }
        return members;
      }
    }
    return List.of(last);
  }

  /**
   * Whether two designators may be members of one list.
   *
   * @param one a designator
   * @param other another one
   * @return whether there is a style that both are of
   */
  public static boolean isComparable(String one, String other) {
    return List.of(Style.ROMAN, Style.ALPHA, Style.ARABIC, Style.UPPER).stream()
        .anyMatch(style -> style.numberOf(one) > 0 && style.numberOf(other) > 0);
  }
}
