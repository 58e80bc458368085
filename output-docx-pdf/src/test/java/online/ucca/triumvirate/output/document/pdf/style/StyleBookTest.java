package online.ucca.triumvirate.output.document.pdf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import online.ucca.triumvirate.output.document.text.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.simple.NoNamespaceHandler;

class StyleBookTest {
  private static final String CSS =
      "p { color: #ff0000; } p.note { color: #00ff00; } td p { margin: 0; }"
          + " div.newpage + p { margin-top: 1mm; } p.note:before { content: 'x'; }";

  private final StyleBook book = new StyleBook(CSS);
  private Document tree;
  private Element root;

  @BeforeEach
  void plantATree() throws Exception {
    tree = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    root = tree.createElement("html");
    tree.appendChild(root);
  }

  @Test
  void givesOneStyleToElementsThatLookTheSame_alsoInAnotherDocument() throws Exception {
    CascadedStyle first = styles().getCascadedStyle(add(root, "p", "note"), false);
    plantATree();
    assertSame(first, styles().getCascadedStyle(add(root, "p", "note"), false));
  }

  @Test
  void tellsElementsApart_byClassAncestorOwnDeclarationsAndTheElementBefore() {
    BookedStyles styles = styles();
    Element plain = add(root, "p", "");
    Element note = add(root, "p", "note");
    Element inCell = add(add(root, "td", ""), "p", "");
    Element own = add(root, "p", "");
    own.setAttribute("style", "width: 3em");
    add(root, "div", "newpage");
    Element afterBreak = add(root, "p", "");

    assertNotEquals(colour(styles, plain), colour(styles, note));
    assertEquals(colour(styles, plain), colour(styles, inCell));
    assertEquals(false, has(styles, plain, CSSName.MARGIN_TOP));
    assertEquals(true, has(styles, inCell, CSSName.MARGIN_TOP));
    assertEquals(true, has(styles, afterBreak, CSSName.MARGIN_TOP));
    assertEquals(false, has(styles, plain, CSSName.WIDTH));
    assertEquals(true, has(styles, own, CSSName.WIDTH));
    assertNull(styles.getPseudoElementStyle(plain, "before"));
    assertEquals(
        true,
        Objects.requireNonNull(styles.getPseudoElementStyle(note, "before"))
            .hasProperty(CSSName.CONTENT));
  }

  @Test
  void forgetsNothingNeeded_onceThereAreTooManyPlaces() {
    Place full = Place.ofRoot(1);
    Place.Look kept = new Place.Look("p", "", "", "");
    Place.Look tooMany = new Place.Look("p", "", "width: 1em", "");
    assertSame(full.inside(kept), full.inside(kept));
    assertNotSame(full.inside(tooMany), full.inside(tooMany));
    assertSame(full.inside(kept), full.inside(kept));
  }

  @Test
  void refusesASheetWithAMistake() {
    assertThrows(IllegalArgumentException.class, () -> new StyleBook("p { colour"));
  }

  /** What is remembered of an element is all that the sheet may ask of it. */
  @Test
  void asksForNothingThatIsNotRemembered() throws IOException {
    Pattern unremembered = Pattern.compile("[\\[#~]|:(?!before\\b)");
    String sheet = new String(Resources.bytes("paper.css"), StandardCharsets.UTF_8);
    String selectors =
        sheet
            .replaceAll("(?s)/\\*.*?\\*/", "")
            .replaceAll("(?s)\\{[^{}]*(\\{[^}]*\\}[^{}]*)*\\}", "\n");
    assertEquals(true, selectors.contains("table.furniture td"));
    assertEquals(false, unremembered.matcher(selectors).find(), selectors);
    assertEquals(true, unremembered.matcher("li:first-child").find());
  }

  private static String colour(BookedStyles styles, Element element) {
    return styles.getCascadedStyle(element, false).propertyByName(CSSName.COLOR).toString();
  }

  private static boolean has(BookedStyles styles, Element element, CSSName property) {
    return styles.getCascadedStyle(element, false).hasProperty(property);
  }

  private BookedStyles styles() {
    SharedContext context = new ITextRenderer().getSharedContext();
    BookedStyles styles = new BookedStyles(book, context.getUac());
    styles.setDocumentContext(context, new ByAttributes(), tree, new OnPaper());
    return styles;
  }

  private Element add(Element parent, String name, String styleClass) {
    Element element = tree.createElement(name);
    element.setAttribute("class", styleClass);
    parent.appendChild(element);
    return element;
  }

  /** Reads classes and declarations off the attributes. */
  private static final class ByAttributes extends NoNamespaceHandler {
    @Override
    public String getClass(Element element) {
      return element.getAttribute("class");
    }

    @Override
    public String getElementStyling(Element element) {
      return element.getAttribute("style");
    }
  }

  private static final class OnPaper implements UserInterface {
    @Override
    public boolean isHover(Element element) {
      return false;
    }

    @Override
    public boolean isActive(Element element) {
      return false;
    }

    @Override
    public boolean isFocus(Element element) {
      return false;
    }
  }
}
