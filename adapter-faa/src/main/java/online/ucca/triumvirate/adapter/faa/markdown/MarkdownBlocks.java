package online.ucca.triumvirate.adapter.faa.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a Markdown text apart into its blocks. */
final class MarkdownBlocks {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[\\s\\u00A0]+(.*))?");
  private static final Pattern DIVISION = Pattern.compile("</?div\\b[^<>]*>");
  private static final Pattern RULE = Pattern.compile("-{3,}|_{3,}|\\*{3,}");
  private static final Pattern LIST_ITEM = Pattern.compile("(?![-+*\\s]+$)[-+*]\\s+(\\S.*)");
  private static final Pattern PIPE_RULE = Pattern.compile("\\|[-:|\\s]+");
  private static final Pattern READING_TIME = Pattern.compile("\\*\\*\\d+ min read\\*\\*");
  private static final String TABLE = "<table";
  private static final String TABLE_END = "</table>";

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int paragraphLine;
  private final StringBuilder table = new StringBuilder();
  private int tableLine;

  private MarkdownBlocks() {}

  static List<Block> of(String text) {
    MarkdownBlocks reader = new MarkdownBlocks();
    int number = 0;
    for (String line : text.lines().toList()) {
      reader.line(line.strip(), ++number);
    }
    reader.endParagraph();
    if (reader.tableLine > 0) {
      reader.add(Block.Form.UNENDED_TABLE, reader.table.toString(), reader.tableLine);
    }
    return List.copyOf(reader.blocks);
  }

  private void line(String line, int number) {
    if (tableLine > 0) {
      tableRow(line, number);
      return;
    }
    Matcher heading = HEADING.matcher(line);
    Matcher item = LIST_ITEM.matcher(line);
    if (line.isEmpty() || DIVISION.matcher(line).matches() || RULE.matcher(line).matches()) {
      endParagraph();
    } else if (heading.matches()) {
      endParagraph();
      String words = heading.group(2) == null ? "" : heading.group(2);
      blocks.add(new Block(Block.Form.HEADING, heading.group(1).length(), words, number));
    } else if (line.startsWith(TABLE)) {
      endParagraph();
      tableLine = number;
      tableRow(line, number);
    } else if (line.startsWith("|")) {
      endParagraph();
      if (!PIPE_RULE.matcher(line).matches()) {
        add(Block.Form.PIPE_ROW, line, number);
      }
    } else if (item.matches()) {
      endParagraph();
      continueParagraph(item.group(1), number);
    } else if (READING_TIME.matcher(line).matches()) {
      endParagraph();
      add(Block.Form.TEXT, line, number);
    } else {
      continueParagraph(line, number);
    }
  }

  private void tableRow(String line, int number) {
    int end = line.indexOf(TABLE_END);
    table.append(end < 0 ? line : line.substring(0, end)).append('\n');
    if (end >= 0) {
      add(Block.Form.HTML_TABLE, table.toString(), tableLine);
      table.setLength(0);
      tableLine = 0;
      String rest = line.substring(end + TABLE_END.length()).strip();
      if (!rest.isEmpty()) {
        continueParagraph(rest, number);
      }
    }
  }

  private void continueParagraph(String line, int number) {
    if (paragraph.isEmpty()) {
      paragraphLine = number;
    }
    paragraph.append(line).append('\n');
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      add(Block.Form.TEXT, paragraph.toString(), paragraphLine);
      paragraph.setLength(0);
    }
  }

  private void add(Block.Form form, String text, int line) {
    blocks.add(new Block(form, 0, text, line));
  }
}
