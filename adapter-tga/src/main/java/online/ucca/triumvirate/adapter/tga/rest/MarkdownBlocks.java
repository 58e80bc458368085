package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.GridBuilder;
import online.ucca.triumvirate.adapter.tga.block.StyledText;

/**
 * The Markdown that the service may hold: paragraphs, headings, bullet lists nested by their
 * indent, pipe tables, and words set apart by asterisks or underscores. A numbered line is a
 * paragraph, because its number is the source's. Anything else is taken as the text it is.
 */
final class MarkdownBlocks {
  private static final int DEEPEST_HEADING = 6;

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private final StringBuilder open = new StringBuilder();
  private int openLevel;
  private int openHeading;

  private MarkdownBlocks() {}

  static List<Block> of(String content) {
    MarkdownBlocks reader = new MarkdownBlocks();
    reader.read(content.lines().toList());
    return reader.blocks;
  }

  private void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isRow(line) && i + 1 < lines.size() && isRule(lines.get(i + 1))) {
        close();
        i = table(lines, i);
      } else {
        line(line);
      }
    }
    close();
  }

  private void line(String line) {
    int heading = heading(line);
    if (line.isBlank()) {
      close();
    } else if (heading > 0) {
      close();
      openHeading = heading;
      open.append(withoutClosing(line.substring(heading).strip()));
      close();
      indents.clear();
    } else if (isBullet(line)) {
      close();
      int indent = width(line);
      openLevel = level(indent);
      open.append(line.substring(indent + 1).strip());
    } else if (open.length() > 0) {
      open.append(' ').append(line.strip());
    } else {
      if (width(line) == 0) {
        indents.clear();
      }
      open.append(line.strip());
    }
  }

  private static int heading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean is =
        level <= DEEPEST_HEADING
            && level < line.length()
            && Character.isWhitespace(line.charAt(level));
    return is ? level : 0;
  }

  private static String withoutClosing(String heading) {
    int end = heading.length();
    while (end > 0 && heading.charAt(end - 1) == '#') {
      end--;
    }
    return heading.substring(0, end).strip();
  }

  private static boolean isBullet(String line) {
    int at = width(line);
    return at + 1 < line.length()
        && "-*+\u2022".indexOf(line.charAt(at)) >= 0
        && Character.isWhitespace(line.charAt(at + 1));
  }

  /** The line below a table's heading: dashes, colons and bars. */
  private static boolean isRule(String line) {
    return line.contains("--") && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
  }

  private int level(int indent) {
    while (!indents.isEmpty() && indents.getLast() > indent) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() < indent) {
      indents.addLast(indent);
    }
    return indents.size();
  }

  private static int width(String line) {
    int width = 0;
    while (width < line.length() && Character.isWhitespace(line.charAt(width))) {
      width++;
    }
    return width;
  }

  private void close() {
    if (open.length() > 0) {
      StyledText text = MarkdownRuns.of(open.toString());
      blocks.add(
          openLevel > 0
              ? new Block.ListItem(openLevel, text, null)
              : new Block.Paragraph(text, openHeading, null));
    }
    open.setLength(0);
    openLevel = 0;
    openHeading = 0;
  }

  private static boolean isRow(String line) {
    return line.strip().startsWith("|");
  }

  /** Reads a table from its heading row; gives the index of its last line. */
  private int table(List<String> lines, int start) {
    GridBuilder grid = new GridBuilder();
    int end = start;
    for (int i = start; i < lines.size() && isRow(lines.get(i)); i++) {
      end = i;
      if (i == start + 1) {
        continue;
      }
      grid.row(i == start);
      for (String cell : cells(lines.get(i))) {
        grid.cell(1, 1, cell.isBlank() ? List.of() : of(cell.replace("<br>", "\n")));
      }
    }
    grid.finish().ifPresent(cells -> blocks.add(new Block.Table(cells, null)));
    return end;
  }

  private static List<String> cells(String row) {
    String inner = row.strip().substring(1);
    if (inner.endsWith("|") && !inner.endsWith("\\|")) {
      inner = inner.substring(0, inner.length() - 1);
    }
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < inner.length(); i++) {
      if (inner.charAt(i) == '|' && (i == 0 || inner.charAt(i - 1) != '\\')) {
        cells.add(inner.substring(from, i).strip());
        from = i + 1;
      }
    }
    cells.add(inner.substring(from).strip());
    return cells;
  }
}
