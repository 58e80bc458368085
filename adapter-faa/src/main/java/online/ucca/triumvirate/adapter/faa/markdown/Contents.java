package online.ucca.triumvirate.adapter.faa.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of contents that a special regulation begins with: numbers that rise. */
final class Contents {
  private static final Set<String> TITLES = Set.of("Sections", "Contents", "Table of Contents");
  private static final Pattern ENTRY = Pattern.compile("(\\d{1,3})\\. [^:;]{1,200}\\.");

  private int last;

  static boolean isTitle(String heading) {
    return TITLES.contains(heading);
  }

  /** Whether a text is the next entry. */
  boolean includes(String text) {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      return false;
    }
    int number = Integer.parseInt(entry.group(1));
    boolean isNext = number == last + 1;
    last = number;
    return isNext;
  }
}
