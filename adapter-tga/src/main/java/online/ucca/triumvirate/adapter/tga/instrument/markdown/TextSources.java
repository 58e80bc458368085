package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the head of a capture says that its text was taken from: a list of addresses, some with the
 * sections that they gave, as {@code example.edu.au/page (3.1-3.5), example.gov.au guides (ss 9,
 * 15)}.
 */
final class TextSources {
  private static final Pattern NAMED = Pattern.compile("\\b(?:Texts?|sources): (.+?)\\.(?: |$)");
  private static final Pattern NEXT =
      Pattern.compile(", (?=[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){1,5}[ /])");
  private static final Pattern RANGES =
      Pattern.compile("(?:\\(ss? |\\(|clauses-)([0-9.]{1,9}(?:(?:-|, )[0-9.]{1,9}){0,60})\\)?$");
  private static final Pattern RANGE = Pattern.compile("([0-9.]+)(?:-([0-9.]+))?");

  private final String all;
  private final List<String> entries;

  private TextSources(String all) {
    this.all = all;
    this.entries = all.isEmpty() ? List.of() : List.of(NEXT.split(all));
  }

  static TextSources named(String head) {
    Matcher matcher = NAMED.matcher(head);
    return new TextSources(matcher.find() ? matcher.group(1) : "");
  }

  /** The addresses that gave a section; all of them if none says so; empty if there are none. */
  String of(String section) {
    List<String> own = new ArrayList<>();
    for (String entry : entries) {
      Matcher ranges = RANGES.matcher(entry);
      if (ranges.find() && covers(ranges.group(1), section)) {
        own.add(entry);
      }
    }
    return own.isEmpty() ? all : String.join(", ", own);
  }

  private static boolean covers(String ranges, String section) {
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      String to = range.group(2) == null ? range.group(1) : range.group(2);
      if (isNotAfter(range.group(1), section) && isNotAfter(section, to)) {
        return true;
      }
    }
    return false;
  }

  /** Compares {@code n} or {@code n.m} by their numbers; false for anything else. */
  private static boolean isNotAfter(String first, String second) {
    String[] a = first.split("\\.", -1);
    String[] b = second.split("\\.", -1);
    if (a.length != b.length || !isNumber(a) || !isNumber(b)) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      int difference = Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]));
      if (difference != 0) {
        return difference < 0;
      }
    }
    return true;
  }

  private static boolean isNumber(String[] parts) {
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 4 || !part.chars().allMatch(Character::isDigit)) {
        return false;
      }
    }
    return true;
  }
}
