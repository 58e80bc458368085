package online.ucca.triumvirate.adapter.faa.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of citations: {@code (a)(1), (2), and (3) through (5)}. */
final class CitedItems {
  /** {@code 135.63}. */
  static final Pattern SECTION =
      Pattern.compile("([0-9]{1,4}\\.[0-9]{1,4}[a-z]?)(?![0-9a-zA-Z]|\\.[0-9])");

  /** {@code 135}. */
  static final Pattern PART = Pattern.compile("([0-9]{1,4})(?![0-9a-zA-Z]|\\.[0-9])");

  /** A further part, which is not confused with {@code part 135 and 500 hours}. */
  static final Pattern FURTHER_PART =
      Pattern.compile(
          "([0-9]{1,4})(?=\\s?[,;.):—-]|\\s?$|\\s(?:and|or|through|of this|of title|certificate"
              + "|operation|§))(?!\\.[0-9])");

  /** {@code B}. */
  static final Pattern LETTER = Pattern.compile("([A-Z]{1,2})\\b");

  /** {@code 4}, {@code 4.} or {@code G135.2.1}, as paragraphs of appendices have. */
  static final Pattern NUMBERED =
      Pattern.compile(
          "([A-Z]{0,3}[0-9]{1,4}(?:\\.[0-9]{1,3}){1,5}|[0-9]{1,3})(?![0-9a-zA-Z%°]|\\.[0-9])(?:\\.(?=\\())?");

  /** Nothing: a list of designators only. */
  static final Pattern NONE = Pattern.compile("(?!)");

  private static final Pattern DESIGNATOR =
      Pattern.compile(" ?\\(([0-9]{1,3}|[a-z]{1,6}|[A-Z]{1,3})\\)");
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:\\s?,\\s?(?:and/or |and |or |through )?|\\s(?:and/or|and|or|through|to)\\s"
              + "|\\s?[-–]\\s?)(?=[(0-9A-Z§s]|[Pp]ara|[Pp]art)");
  private static final Pattern RANGE = Pattern.compile("\\s?[-–]\\s?|.*(?:through|\\sto)\\s");
  private static final int LONGEST = 500;

  private final Cursor cursor;
  private final Pattern further;
  private final Pattern repeated;
  private final boolean takesDesignators;
  private final List<CitedItem> items = new ArrayList<>();

  private CitedItems(Cursor cursor, Pattern further, Pattern repeated, boolean takesDesignators) {
    this.cursor = cursor;
    this.further = further;
    this.repeated = repeated;
    this.takesDesignators = takesDesignators;
  }

  /**
   * Reads a list of names with or without designators, or of designators.
   *
   * @param cursor where it begins; stands behind the list afterwards
   * @param name what a member begins with
   * @param repeated the word or sign that may be repeated before a member
   * @return its members; empty if there is no list
   */
  static List<CitedItem> designated(Cursor cursor, Pattern name, Pattern repeated) {
    return new CitedItems(cursor, name, repeated, true).read(name);
  }

  /**
   * Reads a list of names.
   *
   * @param cursor where it begins; stands behind the list afterwards
   * @param name what the first member is
   * @param further what any other member is
   * @param repeated the word that may be repeated before a member
   * @return its members; empty if there is no list
   */
  static List<CitedItem> names(Cursor cursor, Pattern name, Pattern further, Pattern repeated) {
    return new CitedItems(cursor, further, repeated, false).read(name);
  }

  private List<CitedItem> read(Pattern first) {
    boolean hasNext = item(first, false);
    while (hasNext && items.size() < LONGEST) {
      int end = cursor.at();
      Matcher joint = cursor.take(JOINED);
      if (joint == null) {
        break;
      }
      cursor.take(repeated);
      hasNext = item(further, RANGE.matcher(joint.group()).matches());
      if (!hasNext) {
        cursor.moveTo(end);
      }
    }
    return items;
  }

  /** A member without a name needs one before it that has designators. */
  private boolean item(Pattern name, boolean isEndOfRange) {
    Matcher named = cursor.take(name);
    boolean mayFollow =
        named != null || items.isEmpty() || !items.get(items.size() - 1).path().isEmpty();
    if (named == null && (!takesDesignators || !mayFollow)) {
      return false;
    }
    List<String> path = new ArrayList<>();
    Matcher one = takesDesignators ? cursor.take(DESIGNATOR) : null;
    while (one != null) {
      path.add(one.group(1));
      one = cursor.take(DESIGNATOR);
    }
    if (named == null && path.isEmpty()) {
      return false;
    }
    items.add(new CitedItem(named == null ? "" : named.group(1), path, isEndOfRange));
    return true;
  }
}
