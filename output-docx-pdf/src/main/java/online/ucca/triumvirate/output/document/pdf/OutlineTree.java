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

  void add(Heading heading, Element target) {
    while (levels.getFirst() >= heading.level()) {
      levels.pop();
      open.pop();
    }
    count++;
    target.setAttribute("id", "h" + count);
    Element bookmark = writer.add(open.getFirst(), "bookmark");
    bookmark.setAttribute("name", names.oneLine(heading.text(), LIMIT));
    bookmark.setAttribute("href", "#h" + count);
    open.push(bookmark);
    levels.push(heading.level());
  }
}
