package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The designators of a section's clauses, level by level: (1), (a), (i), (A). A letter that is also
 * a Roman number goes to the level that it continues.
 */
final class Numbering {
  static final int DEEPEST = 4;

  private static final int NUMBERS = 0;
  private static final int LETTERS = 1;
  private static final int ROMANS = 2;
  private static final int CAPITALS = 3;
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi",
          "xxvii", "xxviii", "xxix", "xxx");

  private final @Nullable String[] open = new @Nullable String[DEEPEST];

  /**
   * Places a designator.
   *
   * @param designator without its parentheses
   * @param afterLeadIn whether the clause before leads in to what it holds
   * @return its level, from 0; -1 if it is no designator
   */
  int level(String designator, boolean afterLeadIn) {
    if (designator.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return NUMBERS;
    }
    if (designator.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      return CAPITALS;
    }
    boolean roman = value(ROMANS, designator) > 0;
    boolean letter = value(LETTERS, designator) > 0;
    if (!roman || !letter) {
      return roman ? ROMANS : letter ? LETTERS : -1;
    }
    if (value(ROMANS, designator) == 1 && afterLeadIn && open[LETTERS] != null) {
      return ROMANS;
    }
    if (open[ROMANS] != null && value(ROMANS, designator) == last(ROMANS) + 1) {
      return ROMANS;
    }
    if (value(LETTERS, designator) == last(LETTERS) + 1) {
      return LETTERS;
    }
    return open[LETTERS] == null ? LETTERS : ROMANS;
  }

  /**
   * Opens a designator at its level and closes all below.
   *
   * @return the designators of the same level that are missing before it; null if it does not come
   *     after the one before
   */
  @Nullable List<String> open(int level, String designator) {
    int before = last(level);
    int now = value(level, designator);
    if (now <= before) {
      return null;
    }
    List<String> missing = new ArrayList<>();
    for (int i = before + 1; i < now; i++) {
      missing.add(designator(level, i));
    }
    open[level] = designator;
    for (int i = level + 1; i < DEEPEST; i++) {
      open[i] = null;
    }
    return missing;
  }

  /** The designator after the last one at a level. */
  String next(int level) {
    return designator(level, last(level) + 1);
  }

  private int last(int level) {
    String designator = open[level];
    return designator == null ? 0 : value(level, designator);
  }

  private static int value(int level, String designator) {
    return switch (level) {
      case NUMBERS -> designator.length() > 3 ? -1 : Integer.parseInt(designator);
      case ROMANS -> ROMAN.indexOf(designator) + 1;
      default -> letters(designator.toLowerCase(Locale.ROOT));
    };
  }

  /** {@code a} is 1, {@code aa} 27, {@code bb} 28. */
  private static int letters(String designator) {
    char first = designator.charAt(0);
    boolean same = designator.chars().allMatch(c -> c == first);
    return same && first >= 'a' && first <= 'z' && designator.length() <= 2
        ? (designator.length() - 1) * 26 + first - 'a' + 1
        : 0;
  }

  private static String designator(int level, int value) {
    return switch (level) {
      case NUMBERS -> Integer.toString(value);
      case ROMANS -> value <= ROMAN.size() ? ROMAN.get(value - 1) : Integer.toString(value);
      default -> {
        char base = level == CAPITALS ? 'A' : 'a';
        String letter = String.valueOf((char) (base + (value - 1) % 26));
        yield value <= 26 ? letter : letter + letter;
      }
    };
  }
}
