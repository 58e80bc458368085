package online.ucca.triumvirate.adapter.tga.block;

import java.util.ArrayList;
import java.util.List;

/** Finds where two runs of different style meet in the middle of what looks like one word. */
final class Seams {
  private Seams() {}

  static List<String> of(List<Run> runs) {
    List<String> seams = new ArrayList<>();
    for (int i = 1; i < runs.size(); i++) {
      String before = runs.get(i - 1).text();
      String after = runs.get(i).text();
      if (runs.get(i - 1).style() != runs.get(i).style() && meet(before, after)) {
        seams.add(lastWord(before) + "|" + firstWord(after));
      }
    }
    return seams;
  }

  private static boolean meet(String before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && Character.isLetterOrDigit(before.codePointBefore(before.length()))
        && Character.isLetterOrDigit(after.codePointAt(0));
  }

  private static String lastWord(String text) {
    int from = text.length();
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  private static String firstWord(String text) {
    int to = 0;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return text.substring(0, to);
  }
}
