package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.block.Run;
import online.ucca.triumvirate.adapter.tga.block.StyledText;

/**
 * The runs of a line of Markdown: what stands between a pair of asterisks or underscores is set
 * apart, an escaped character is itself, and a mark without its pair is the character it is. Takes
 * time in proportion to the line.
 */
final class MarkdownRuns {
  private static final String ESCAPED = "\\`*_{}[]()#+.!|<>-";
  private static final int LONGEST_MARK = 3;

  private final String text;
  private final List<Run> runs = new ArrayList<>();
  private final Set<String> unpaired = new HashSet<>();

  private MarkdownRuns(String text) {
    this.text = text;
  }

  static StyledText of(String text) {
    MarkdownRuns reader = new MarkdownRuns(text);
    reader.read();
    return new StyledText(reader.runs);
  }

  private void read() {
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\') {
        i += 2;
        continue;
      }
      int length = c == '*' || c == '_' ? length(i) : 0;
      int end = length == 0 || !opens(i, length) ? -1 : close(i, length);
      if (end < 0) {
        i += Math.max(1, length);
        continue;
      }
      add(from, i, Run.Style.PLAIN);
      add(i + length, end, Run.Style.MARKED);
      i = end + length;
      from = i;
    }
    add(from, text.length(), Run.Style.PLAIN);
  }

  private int length(int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_MARK && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /** An underscore within a word opens nothing. */
  private boolean opens(int at, int length) {
    int next = at + length;
    boolean inWord =
        text.charAt(at) == '_' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return next < text.length() && !Character.isWhitespace(text.charAt(next)) && !inWord;
  }

  /** Where the pair of a mark stands; a mark whose pair was sought in vain is not sought again. */
  private int close(int at, int length) {
    String mark = text.substring(at, at + length);
    if (unpaired.contains(mark)) {
      return -1;
    }
    int end = text.indexOf(mark, at + length + 1);
    while (end >= 0) {
      char before = text.charAt(end - 1);
      if (!Character.isWhitespace(before) && before != '\\') {
        return end;
      }
      end = text.indexOf(mark, end + 1);
    }
    unpaired.add(mark);
    return -1;
  }

  private void add(int from, int end, Run.Style style) {
    StringBuilder plain = new StringBuilder();
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean escapes = c == '\\' && i + 1 < end && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
      plain.append(escapes ? text.charAt(++i) : c);
    }
    if (plain.length() > 0) {
      runs.add(new Run(plain.toString(), style));
    }
  }
}
