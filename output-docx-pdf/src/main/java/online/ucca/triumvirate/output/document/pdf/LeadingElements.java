package online.ucca.triumvirate.output.document.pdf;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The headings and captions that lead into a table, which move to a new page with it where the
 * layout has left them behind.
 */
public final class LeadingElements {
  private static final Set<String> LEADERS = Set.of("h1", "h2", "h3", "lead_in", "caption");

  private static final String MOVED = " moved";
  private static final String NEW_PAGE = "newpage";

  private LeadingElements() {}

  /**
   * The first of the headings and captions that lead into an element.
   *
   * @param element a table
   * @return the first, or the element
   */
  public static Element first(Element element) {
    Element first = element;
    for (Element before = before(first); before != null; before = before(first)) {
      if (!LEADERS.contains(before.getAttribute("class"))) {
        break;
      }
      first = before;
    }
    return first;
  }

  /**
   * Whether an element was made to begin a page.
   *
   * @param element the element
   * @return true if it was
   */
  public static boolean isMoved(Element element) {
    return element.getAttribute("class").endsWith(MOVED);
  }

  /**
   * Makes an element begin a page in the next layout.
   *
   * @param element the element
   */
  public static void move(Element element) {
    element.setAttribute("class", element.getAttribute("class") + MOVED);
  }

  /**
   * Whether a page is begun on purpose with an element.
   *
   * @param element the element
   * @return true if it is
   */
  public static boolean beginsPage(Element element) {
    return element.getTagName().equals("div") && element.getAttribute("class").equals(NEW_PAGE);
  }

  private static @Nullable Element before(Element element) {
    Node node = element.getPreviousSibling();
    return node instanceof Element found ? found : null;
  }
}
