package online.ucca.triumvirate.output.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Table;
import org.w3c.dom.Element;

/** Adds blocks: the body's, a cell's and a callout's. */
final class BlockTree {
  private static final int MOST_LINES_KEPT = 12;
  private static final int DEEPEST_LEVEL = 3;

  private final TreeWriter writer;
  private final InlineTree inlines;
  private final TableTree tables;
  private final OutlineTree outline;

  BlockTree(TreeWriter writer, OutlineTree outline) {
    this.writer = writer;
    this.outline = outline;
    this.inlines = new InlineTree(writer);
    this.tables = new TableTree(writer);
  }

  void add(Element parent, List<Block> blocks) {
    for (Block block : blocks) {
      add(parent, block);
    }
  }

  private void add(Element parent, Block block) {
    if (block instanceof Block.Heading heading) {
      int depth = outline.open(heading);
      Element element = writer.add(parent, "h" + depth, "h" + heading.level());
      outline.add(heading, element);
      writer.text(element, heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      String style = paragraph.style().name().toLowerCase(Locale.ROOT);
      inlines.add(writer.add(parent, "p", style), paragraph.content());
    } else if (block instanceof Block.ListBlock list) {
      list(parent, list);
    } else if (block instanceof Block.Callout callout) {
      callout(parent, callout);
    } else if (block instanceof Block.AnswerSpace space) {
      boolean kept = space.lines() <= MOST_LINES_KEPT;
      Element answer = writer.add(parent, "div", kept ? "answer kept" : "answer");
      for (int line = 0; line < space.lines(); line++) {
        writer.add(answer, "div", "line");
      }
    } else if (block instanceof Block.Kept kept) {
      add(writer.add(parent, "div", "kept"), kept.content());
    } else if (block instanceof Block.PageBreak) {
      writer.add(parent, "div", "newpage");
    } else if (block instanceof Block.Figure figure) {
      writer.picture(
          writer.add(parent, "div", "figure"),
          figure.picture(),
          figure.boxWidth(),
          figure.boxHeight());
    } else if (block instanceof Table table) {
      tables.add(parent, table, this);
    }
  }

  private void callout(Element parent, Block.Callout callout) {
    String kind = callout.kind().name().toLowerCase(Locale.ROOT);
    Element box = writer.add(parent, "div", "callout " + kind);
    if (!callout.title().isEmpty()) {
      writer.text(writer.add(box, "div", "callout-title"), callout.title());
    }
    add(box, callout.content());
  }

  /** A list within a list stands in the item before it, as its structure wants. */
  private void list(Element parent, Block.ListBlock list) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(writer.add(parent, list.ordered() ? "ol" : "ul", "l0"));
    int number = 0;
    for (Block.ListItem item : list.items()) {
      int level = Math.min(Math.max(item.level(), 0), DEEPEST_LEVEL);
      while (open.size() > level + 1) {
        open.pop();
      }
      while (open.size() < level + 1) {
        open.push(writer.add(lastItem(open.getFirst()), "ul", "l" + open.size()));
      }
      Element element = writer.add(open.getFirst(), "li");
      boolean numbered = list.ordered() && level == 0;
      String bullet = level % 2 == 0 ? "\u2022" : "\u2013";
      Element marker = writer.add(element, "span", "marker");
      writer.text(marker, numbered ? ++number + "." : bullet);
      inlines.add(element, item.content());
    }
  }

  private Element lastItem(Element list) {
    return list.getLastChild() instanceof Element item ? item : writer.add(list, "li");
  }
}
