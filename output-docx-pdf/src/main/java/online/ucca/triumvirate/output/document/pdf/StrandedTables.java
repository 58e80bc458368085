package online.ucca.triumvirate.output.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Finds tables of which only the frame or the header row stands at a page's end, because all rows
 * kept with the first one went to the next page. Flying Saucer leaves them so; a second layout puts
 * them right.
 */
final class StrandedTables {
  private final List<PageBox> pages;
  private final List<Element> found = new ArrayList<>();

  /** Whether one was found since the last page that was begun on purpose. */
  private boolean foundHere;

  private StrandedTables(List<PageBox> pages) {
    this.pages = pages;
  }

  /**
   * Marks what must begin a page: a stranded table's caption or heading, or the table; of those
   * between two pages that were begun on purpose only the first, since it moves the others. One
   * that was moved before and still is stranded has rows that no page holds, and stays.
   *
   * @return whether there was one, so that the document must be laid out anew
   */
  static boolean move(Box root) {
    StrandedTables search = new StrandedTables(Objects.requireNonNull(root.getLayer()).getPages());
    search.search(root);
    search.found.forEach(LeadingElements::move);
    return !search.found.isEmpty();
  }

  private void search(Box box) {
    if (box instanceof LineBox) {
      return;
    }
    Element element = box.getElement();
    if (element != null && LeadingElements.beginsPage(element)) {
      foundHere = false;
    } else if (!foundHere
        && element != null
        && box instanceof TableBox table
        && isStranded(table)) {
      Element first = LeadingElements.first(element);
      if (!LeadingElements.isMoved(first)) {
        found.add(first);
        foundHere = true;
      }
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      search(box.getChild(i));
    }
  }

  /** Whether the table begins on one page and its first row that is no header on the next. */
  private boolean isStranded(TableBox table) {
    for (int i = 0; i < table.getChildCount(); i++) {
      Box section = table.getChild(i);
      boolean header = section instanceof TableSectionBox rows && rows.isHeader();
      if (!header && section.getChildCount() > 0) {
        return pageOf(section.getChild(0).getAbsY()) > pageOf(table.getAbsY());
      }
    }
    return false;
  }

  private int pageOf(int y) {
    int page = 0;
    while (page < pages.size() - 1 && y >= pages.get(page).getBottom()) {
      page++;
    }
    return page;
  }
}
