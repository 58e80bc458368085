package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.reading.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a section's text: paragraphs and lists, however they are wrapped. A paragraph directly
 * followed by a list is the stem that the list completes. Recursion is bounded by the page's
 * nesting.
 */
final class TextBlocks {
  /** What holds content that is no text. */
  static final String UNREADABLE =
      "img, svg, object, embed, iframe, math, video, audio, canvas, dl, form, input";

  private static final String BLOCKS =
      "p, ul, ol, table, div, section, article, blockquote, pre, h1, h2, h3, h4, h5, h6";

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();

  private TextBlocks() {}

  /** A paragraph, or a list. */
  sealed interface Block {
    /** Text by itself. */
    record Paragraph(String text) implements Block {}

    /** A list's items, nested as in the source. */
    record Items(List<Statement> items) implements Block {}
  }

  /** Thrown where the text is in a shape that nobody has taught this reader. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Unreadable(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** The blocks of an element, in order. */
  static List<Block> of(Element element) throws Unreadable {
    Element strange = element.selectFirst(UNREADABLE);
    if (strange != null) {
      throw new Unreadable("it holds <" + strange.normalName() + ">, whose content is not text");
    }
    TextBlocks reader = new TextBlocks();
    reader.collect(element);
    reader.endParagraph();
    return reader.blocks;
  }

  /** The statements of an element: stems with their items, and leaves. */
  static List<Statement> statements(Element element) throws Unreadable {
    return statements(of(element));
  }

  private static List<Statement> statements(List<Block> blocks) {
    List<Statement> statements = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        statements.add(new Statement(paragraph.text(), List.of(), ""));
      } else if (block instanceof Block.Items list) {
        complete(statements, list.items());
      }
    }
    return statements;
  }

  /** Items complete the statement before them; without one they stand by themselves. */
  private static void complete(List<Statement> statements, List<Statement> items) {
    if (statements.isEmpty()) {
      statements.addAll(items);
      return;
    }
    int last = statements.size() - 1;
    List<Statement> all = new ArrayList<>(statements.get(last).items());
    all.addAll(items);
    statements.set(last, new Statement(statements.get(last).text(), all, ""));
  }

  private void collect(Element container) throws Unreadable {
    for (Node node : container.childNodes()) {
      if (node instanceof TextNode text) {
        run.append(text.getWholeText());
      } else if (node instanceof Element element) {
        collectElement(element);
      }
    }
  }

  private void collectElement(Element element) throws Unreadable {
    switch (element.normalName()) {
      case "ul", "ol" -> {
        endParagraph();
        addItems(items(element));
      }
      case "table" -> {
        endParagraph();
        collectTable(element);
      }
      case "br" -> run.append(' ');
      case "script", "style" -> {}
      default -> {
        if (element.is(BLOCKS)) {
          endParagraph();
          collect(element);
          endParagraph();
        } else {
          collect(element);
        }
      }
    }
  }

  /** A table of one column only frames its text; in others the columns mean something. */
  private void collectTable(Element table) throws Unreadable {
    TableGrid grid = TableGrid.of(table);
    if (grid == null || grid.columns() > 1) {
      throw new Unreadable("it holds a table of several columns");
    }
    for (TableGrid.Row row : grid.rows()) {
      for (TableGrid.Cell cell : row.cells()) {
        collect(cell.element());
        endParagraph();
      }
    }
  }

  private void addItems(List<Statement> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Items(items));
    }
  }

  private void endParagraph() {
    String text = Wording.normalise(run.toString());
    run.setLength(0);
    if (!text.isEmpty()) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  private static List<Statement> items(Element list) throws Unreadable {
    List<Statement> items = new ArrayList<>();
    for (Node node : list.childNodes()) {
      if (node instanceof Element element && element.nameIs("li")) {
        items(items, element);
      } else if (node instanceof Element element && element.is("ul, ol")) {
        complete(items, items(element));
      } else if (!(node instanceof Element element && element.is("script, style"))
          && !textOf(node).isEmpty()) {
        throw new Unreadable("a list holds text outside its items: '" + textOf(node) + "'");
      }
    }
    return items;
  }

  /** An item's leading paragraphs are one statement; an item without words passes its own on. */
  private static void items(List<Statement> items, Element item) throws Unreadable {
    TextBlocks reader = new TextBlocks();
    reader.collect(item);
    reader.endParagraph();
    StringBuilder lead = new StringBuilder();
    int next = 0;
    while (next < reader.blocks.size()
        && reader.blocks.get(next) instanceof Block.Paragraph paragraph) {
      lead.append(lead.isEmpty() ? "" : " ").append(paragraph.text());
      next++;
    }
    List<Block> rest = new ArrayList<>();
    if (!lead.isEmpty()) {
      rest.add(new Block.Paragraph(lead.toString()));
    }
    rest.addAll(reader.blocks.subList(next, reader.blocks.size()));
    if (!rest.isEmpty() && rest.get(0) instanceof Block.Items nested) {
      complete(items, nested.items());
      rest.remove(0);
    }
    items.addAll(statements(rest));
  }

  private static String textOf(Node node) {
    if (node instanceof TextNode text) {
      return Wording.normalise(text.getWholeText());
    }
    return node instanceof Element element ? Wording.normalise(element.wholeText()) : "";
  }
}
