package online.ucca.triumvirate.engine.pack.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several groups of statements another statement is nearest to, by the words they share.
 * Words of fewer than five letters and words that half of the groups have do not count; a word and
 * its plural are one.
 */
public final class Kinship {
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final int FEWEST_SHARED = 2;

  private final List<Set<String>> groups;

  /**
   * Compares with groups.
   *
   * @param groups the statements of each group
   */
  public Kinship(List<List<String>> groups) {
    List<Set<String>> all = groups.stream().map(Kinship::words).toList();
    this.groups =
        all.stream()
            .map(
                words -> {
                  Set<String> telling = new HashSet<>(words);
                  telling.removeIf(word -> isEverywhere(word, all));
                  return telling;
                })
            .toList();
  }

  private static boolean isEverywhere(String word, List<Set<String>> all) {
    return all.size() > 1
        && all.stream().filter(words -> words.contains(word)).count() * 2 > all.size();
  }

  /**
   * The group that shares the most words.
   *
   * @param statement the statement, with what leads into it
   * @return the group's place, the first of several; -1 if no group shares two words
   */
  public int nearest(List<String> statement) {
    Set<String> words = words(statement);
    int nearest = -1;
    long most = FEWEST_SHARED - 1L;
    for (int i = 0; i < groups.size(); i++) {
      long shared = groups.get(i).stream().filter(words::contains).count();
      if (shared > most) {
        most = shared;
        nearest = i;
      }
    }
    return nearest;
  }

  private static Set<String> words(List<String> statements) {
    Set<String> words = new HashSet<>();
    for (String statement : statements) {
      Matcher word = WORD.matcher(statement.toLowerCase(Locale.ROOT));
      while (word.find()) {
        String found = word.group();
        words.add(found.endsWith("s") ? found.substring(0, found.length() - 1) : found);
      }
    }
    return words;
  }
}
