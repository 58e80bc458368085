package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A section of the page. "Modification history" stands twice, so a section is known by its part and
 * its title.
 *
 * @param part the part it stands in, for example "Assessment requirements"; empty outside the parts
 * @param title its heading
 * @param content its text; null if it is a table of the register
 * @param table its table; null if it has text, or nothing
 * @param otherText whether text follows the heading that is neither in {@code content} nor in
 *     {@code table}: a page in a shape that nobody has taught this reader
 * @param counts the remark under a table that says how many records there are; empty if none
 */
record PageSection(
    String part,
    String title,
    @Nullable Element content,
    @Nullable Element table,
    boolean otherText,
    String counts) {

  /** Where a person finds it. */
  String place() {
    String name = title.isEmpty() ? "a section without a heading" : title;
    return part.isEmpty() ? name : part + ", " + name;
  }

  boolean is(String part, String title) {
    return this.part.equalsIgnoreCase(part) && this.title.equalsIgnoreCase(title);
  }

  /** Whether it is a section of the unit itself, and not of the register. */
  boolean isOfUnit() {
    return !part.isEmpty();
  }

  /** The section as blocks. */
  SourceSection source() {
    List<Block> blocks = new ArrayList<>();
    if (content != null) {
      blocks.addAll(HtmlBlocks.of(content));
    }
    if (table != null || otherText) {
      blocks.add(
          new Block.Unreadable(
              "the section's text is not where pages of the register have it",
              PageDocument.words(table),
              null));
    }
    return new SourceSection(part, title, blocks, place());
  }

  /** Whether it shows nothing. */
  boolean isBlank() {
    return !otherText && words().isEmpty();
  }

  /** Its words, without its heading. */
  String words() {
    return (PageDocument.words(content) + " " + PageDocument.words(table)).strip();
  }

  /** The page's sections in order: everything from one second-level heading to the next. */
  static List<PageSection> all(Element page) {
    List<PageSection> sections = new ArrayList<>();
    String part = "";
    Element heading = null;
    List<Element> body = new ArrayList<>();
    for (Element element :
        page.select("h2, h3, div.mint-tabpanel, div.html-content, table, small")) {
      if (element.closest("div.html-content") != null && !element.hasClass("html-content")) {
        continue;
      }
      switch (element.normalName()) {
        case "h2", "h3" -> {
          add(sections, part, heading, body);
          heading = element.normalName().equals("h2") ? element : null;
          part = heading == null ? PageDocument.words(element) : part;
          body = new ArrayList<>();
        }
        default -> {
          if (element.hasClass("mint-tabpanel")) {
            add(sections, part, heading, body);
            heading = null;
            part = "";
            body = new ArrayList<>();
          } else {
            body.add(element);
          }
        }
      }
    }
    add(sections, part, heading, body);
    return sections;
  }

  private static void add(
      List<PageSection> sections, String part, @Nullable Element heading, List<Element> body) {
    if (heading == null) {
      return;
    }
    Element content = null;
    Element table = null;
    int contents = 0;
    String counts = "";
    for (Element element : body) {
      if (element.hasClass("html-content")) {
        contents++;
        content = content == null ? element : content;
      } else if (element.normalName().equals("table") && table == null) {
        table = element;
      } else if (element.normalName().equals("small")
          && PageDocument.words(element).toLowerCase(Locale.ROOT).contains("records")) {
        counts = PageDocument.words(element);
      }
    }
    boolean isBare = content == null && table == null;
    boolean otherText = isBare ? hasTextBehind(heading) : contents > 1;
    sections.add(
        new PageSection(part, PageDocument.words(heading), content, table, otherText, counts));
  }

  private static boolean hasTextBehind(Element heading) {
    Element next = heading.nextElementSibling();
    while (next != null && next.selectFirst("h1, h2, h3") == null) {
      if (!PageDocument.words(next).isEmpty()) {
        return true;
      }
      next = next.nextElementSibling();
    }
    return false;
  }
}
