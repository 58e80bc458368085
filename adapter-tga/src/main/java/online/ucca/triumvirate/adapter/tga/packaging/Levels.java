package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads levels of the AQF: {@code Certificate II, III or IV}, {@code AQF level 3 or below}. */
final class Levels {
  private static final int HIGHEST = 10;
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("i", 1),
          Map.entry("ii", 2),
          Map.entry("iii", 3),
          Map.entry("iv", 4),
          Map.entry("certificate i", 1),
          Map.entry("certificate ii", 2),
          Map.entry("certificate iii", 3),
          Map.entry("certificate iv", 4),
          Map.entry("diploma", 5),
          Map.entry("advanced diploma", 6),
          Map.entry("associate degree", 6),
          Map.entry("graduate certificate", 8),
          Map.entry("graduate diploma", 8));
  private static final String NAME =
      "certificate (?:iv|iii|ii|i)\\b|graduate (?:certificate|diploma)|advanced diploma"
          + "|associate degree|diploma|10|[1-9]";
  private static final Pattern FIRST =
      Pattern.compile(
          "(or (?:below|lower|above|higher) )?(?:an? |the )?(?:aqf )?(?:qualification )?(?:levels? )?("
              + NAME
              + ")(?!\\w)");
  private static final Pattern NEXT =
      Pattern.compile(",? ?(?:or |and |and/or |, )(?:at )?(" + NAME + "|iv|iii|ii|i)(?!\\w)");
  private static final Pattern END =
      Pattern.compile(
          " ?(?:level|levels|qualification|qualifications)?( or (?:below|lower|above|higher))?(?=$|[ ,])");

  private Levels() {}

  /**
   * What was read.
   *
   * @param levels the levels, in order
   * @param rest what follows them
   */
  record Read(List<Integer> levels, String rest) {}

  /**
   * Reads levels from the beginning of a text.
   *
   * @param text in lower case, numbers as digits
   * @return what was read; its levels are empty if none stand there
   */
  static Read of(String text) {
    Matcher first = FIRST.matcher(text);
    if (!first.lookingAt()) {
      return new Read(List.of(), text);
    }
    List<Integer> named = new ArrayList<>(List.of(level(first.group(2))));
    int at = first.end();
    Matcher next = NEXT.matcher(text);
    while (next.region(at, text.length()).lookingAt()) {
      named.add(level(next.group(1)));
      at = next.end();
    }
    Matcher end = END.matcher(text);
    String open = first.group(1);
    if (end.region(at, text.length()).lookingAt()) {
      at = end.end();
      open = end.group(1) == null ? open : end.group(1);
    }
    return new Read(range(named, open == null ? "" : open), text.substring(at).strip());
  }

  private static List<Integer> range(List<Integer> named, String open) {
    int first = named.get(0);
    int last = named.get(named.size() - 1);
    if (open.contains("below") || open.contains("lower")) {
      return IntStream.rangeClosed(1, last).boxed().toList();
    }
    if (open.contains("above") || open.contains("higher")) {
      return IntStream.rangeClosed(first, HIGHEST).boxed().toList();
    }
    return List.copyOf(new TreeSet<>(named));
  }

  private static int level(String name) {
    Integer level = NAMES.get(name);
    return level == null ? Integer.parseInt(name) : level;
  }
}
