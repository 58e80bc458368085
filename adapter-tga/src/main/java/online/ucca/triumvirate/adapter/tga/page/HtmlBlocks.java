package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Run;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.Refusal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns HTML as the register has it into blocks. Attributes of the register's own editor are
 * ignored; empty paragraphs and list items are dropped; a line break is white space. What is no
 * text becomes {@link Block.Unreadable}. Recursion is bounded by the page's nesting.
 */
public final class HtmlBlocks {
  private static final Set<String> UNREADABLE =
      Set.of(
          "img", "svg", "object", "embed", "iframe", "math", "video", "audio", "canvas", "dl",
          "form", "input");
  private static final Set<String> MARKS = Set.of("strong", "b", "em", "i", "u");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "div", "section", "article", "blockquote", "pre", "figure", "header", "footer");

  private final List<Block> blocks = new ArrayList<>();
  private final int level;
  private List<Run> runs = new ArrayList<>();

  private HtmlBlocks(int level) {
    this.level = level;
  }

  /**
   * Reads a fragment of HTML, as the register's REST service hands out text.
   *
   * @param fragment the fragment
   * @return its blocks, in order
   * @throws Refusal {@code ING_UNREADABLE} if it is larger or nests deeper than any real one
   */
  public static List<Block> of(String fragment) {
    return of(PageDocument.fragment(fragment));
  }

  /** The blocks of an element, in order. */
  static List<Block> of(Element element) {
    return of(element, 0);
  }

  private static List<Block> of(Element element, int level) {
    HtmlBlocks reader = new HtmlBlocks(level);
    reader.collect(element, Run.Style.PLAIN);
    reader.endParagraph(0);
    return reader.blocks;
  }

  private void collect(Element container, Run.Style style) {
    for (Node node : container.childNodes()) {
      if (node instanceof TextNode text) {
        runs.add(new Run(text.getWholeText(), style));
      } else if (node instanceof Element element) {
        collectElement(element, style);
      }
    }
  }

  private void collectElement(Element element, Run.Style style) {
    String name = element.normalName();
    if (UNREADABLE.contains(name)) {
      endParagraph(0);
      unreadable("it holds <" + name + ">, whose content is not text", element);
    } else if (PARAGRAPHS.contains(name)) {
      endParagraph(0);
      collect(element, style);
      endParagraph(0);
    } else {
      switch (name) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          endParagraph(0);
          collect(element, style);
          endParagraph(name.charAt(1) - '0');
        }
        case "ul", "ol" -> {
          endParagraph(0);
          list(element);
        }
        case "table" -> {
          endParagraph(0);
          HtmlTable.read(element, blocks);
        }
        case "br" -> runs.add(new Run(" ", style));
        case "script", "style" -> {}
        default -> collect(element, isMark(element) ? Run.Style.MARKED : style);
      }
    }
  }

  /** Set apart by its tag, or by a class, as the register sets its terms apart. */
  private static boolean isMark(Element element) {
    return MARKS.contains(element.normalName())
        || (element.nameIs("span") && !element.className().isBlank());
  }

  private void endParagraph(int heading) {
    StyledText text = new StyledText(runs);
    runs = new ArrayList<>();
    if (!text.words().isEmpty()) {
      blocks.add(new Block.Paragraph(text, heading, null));
    }
  }

  private void list(Element list) {
    for (Node node : list.childNodes()) {
      if (node instanceof Element element && element.nameIs("li")) {
        item(element);
      } else if (node instanceof Element element && isList(element)) {
        blocks.addAll(nested(element));
      } else if (!(node instanceof Element element && isScript(element))
          && !textOf(node).isEmpty()) {
        blocks.add(
            new Block.Unreadable(
                "a list holds text outside its items: '" + textOf(node) + "'", textOf(node), null));
      }
    }
  }

  private List<Block> nested(Element list) {
    HtmlBlocks reader = new HtmlBlocks(level + 1);
    reader.list(list);
    return reader.blocks;
  }

  /** An item's leading paragraphs are one text; what follows a list in it is an item of its own. */
  private void item(Element item) {
    List<StyledText> lead = new ArrayList<>();
    boolean leading = true;
    for (Block block : of(item, level + 1)) {
      if (block instanceof Block.Paragraph paragraph) {
        if (leading) {
          lead.add(paragraph.text());
        } else {
          blocks.add(new Block.ListItem(level + 1, paragraph.text(), null));
        }
      } else {
        leading = addLead(lead, leading);
        blocks.add(block);
      }
    }
    addLead(lead, leading);
  }

  private boolean addLead(List<StyledText> lead, boolean leading) {
    if (leading && !lead.isEmpty()) {
      blocks.add(new Block.ListItem(level + 1, StyledText.joined(lead), null));
    }
    return false;
  }

  private void unreadable(String reason, Element element) {
    blocks.add(new Block.Unreadable(reason, Wording.normalise(element.text()), null));
  }

  private static boolean isList(Element element) {
    return element.nameIs("ul") || element.nameIs("ol");
  }

  private static boolean isScript(Element element) {
    return element.nameIs("script") || element.nameIs("style");
  }

  private static String textOf(Node node) {
    if (node instanceof TextNode text) {
      return Wording.normalise(text.getWholeText());
    }
    return node instanceof Element element ? Wording.normalise(element.wholeText()) : "";
  }
}
