package online.ucca.triumvirate.output.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import online.ucca.triumvirate.engine.document.Block.Heading;
import online.ucca.triumvirate.output.document.text.TextScanner;
import org.w3c.dom.Element;

/** Collects the headings as the PDF's outline. */
final class OutlineTree {
  private static final int LIMIT = 255;

  private final TreeWriter writer;
  private final TextScanner names;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<Integer> levels = new ArrayDeque<>();
  private int count;

  OutlineTree(TreeWriter writer, Element head) {
    this.writer = writer;
    this.names = writer.scanner().uncounted();
    open.push(writer.add(head, "bookmarks"));
    levels.push(0);
  }

  /**
   * Closes the sections that a heading ends.
   *
   * @return how many headings stand over it, and it: its level in a structure that skips none
   */
  int open(Heading heading) {
    while (levels.getFirst() >= heading.level()) {
      levels.pop();
      open.pop();
    }
    return levels.size();
  }

  void add(Heading heading, Element target) {
    count++;
    target.setAttribute("id", "h" + count);
    Element bookmark = writer.add(open.getFirst(), "bookmark");
    bookmark.setAttribute("name", names.oneLine(heading.text(), LIMIT));
    bookmark.setAttribute("href", "#h" + count);
    open.push(bookmark);
    levels.push(heading.level());
  }
}
