package online.ucca.triumvirate.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Words of a corpus on a terminal: broken into lines, and harmless. */
final class WrappedText {
  private static final int WIDTH = 100;
  private static final int DEEPEST = WIDTH / 3;

  private final Terminal terminal;

  WrappedText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints words behind a mark; what does not fit goes below, under the first word. */
  void print(String mark, String text) {
    StringBuilder line = new StringBuilder(printable(mark));
    String indent = " ".repeat(Math.min(line.length(), DEEPEST));
    boolean empty = true;
    for (String word : words(text)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        terminal.print(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    terminal.print(line.toString().stripTrailing());
  }

  /** The words between white space of any kind. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("[\\s\\p{Z}]+", -1)) {
      words.add(printable(word));
    }
    return words;
  }

  /** A terminal obeys control characters, and a corpus is not to give it orders. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
