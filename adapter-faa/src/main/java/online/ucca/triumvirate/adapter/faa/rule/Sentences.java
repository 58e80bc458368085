package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides a clause's words into sentences. A semicolon ends none; a line break ends one. */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "No", "Nos", "Doc", "Amdt", "e.g", "i.e", "Inc", "vs", "St", "Mr", "Ms", "Dr", "Sec",
          "Pub", "Fig", "App", "approx", "U.S", "U.S.C");
  private static final String OPENERS = "\"“‘'([*§";
  private static final String CLOSERS = "\"”’')]*";

  private Sentences() {}

  /**
   * The sentences of a text.
   *
   * @param text a clause's words
   * @return its sentences in order, without the white space between them; empty for no words
   */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endAt(text, i);
      if (end > 0) {
        add(sentences, text.substring(start, end));
        start = end;
        i = Math.max(i, end - 1);
      }
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  /** Where the sentence ends that a character closes; 0 if the character closes none. */
  private static int endAt(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return at + 1;
    }
    if (c != '.' && c != '?' && c != '!') {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end + 1 >= text.length() || text.charAt(end) != ' ') {
      return 0;
    }
    char next = text.charAt(end + 1);
    boolean begins = Character.isUpperCase(next) || OPENERS.indexOf(next) >= 0;
    return begins && !isAbbreviated(text, at) ? end : 0;
  }

  private static boolean isAbbreviated(String text, int stop) {
    int start = stop;
    while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return isInitial || ABBREVIATIONS.contains(word);
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static void add(List<String> sentences, String sentence) {
    String words = sentence.strip();
    if (!words.isEmpty()) {
      sentences.add(words);
    }
  }
}
