package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a line apart into clauses: at full stops, semicolons and colons. */
final class RuleText {
  private static final int DEEPEST = 20;
  private static final Pattern ENDS =
      Pattern.compile("(?<=[:;]) +|(?<=\\.) +(?=[A-Z0-9])|, (?=and completion of )");

  private RuleText() {}

  /**
   * A clause.
   *
   * @param depth how deep it stands: the line's level first, then the colons before it in its line
   * @param text the source's words
   */
  record Part(int depth, String text) {

    /** Whether what follows it completes it. */
    boolean opens() {
      return text.endsWith(":");
    }
  }

  static List<Part> parts(RuleLine line) {
    List<Part> parts = new ArrayList<>();
    int colons = 0;
    for (String text : ENDS.splitAsStream(line.text()).toList()) {
      parts.add(new Part(line.level() * DEEPEST + colons, text));
      if (text.endsWith(".")) {
        colons = 0;
      } else if (text.endsWith(":")) {
        colons = Math.min(colons + 1, DEEPEST - 1);
      }
    }
    return parts;
  }
}
