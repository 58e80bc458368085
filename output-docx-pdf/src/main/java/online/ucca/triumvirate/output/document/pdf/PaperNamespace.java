package online.ucca.triumvirate.output.document.pdf;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.NoNamespaceHandler;

/**
 * Tells Flying Saucer what the tree's attributes mean. It knows no links, no images, no forms and
 * no style sheet, so a document cannot name anything to be fetched.
 */
final class PaperNamespace extends NoNamespaceHandler {
  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.empty();
  }

  @Override
  public List<StylesheetInfo> getStylesheets(Document doc) {
    return List.of();
  }

  @Override
  public @Nullable String getClass(Element e) {
    return attribute(e, "class");
  }

  @Override
  public @Nullable String getID(Element e) {
    // Only headings have one, and each box of a page asks.
    return e.getTagName().charAt(0) == 'h' ? attribute(e, "id") : null;
  }

  @Override
  public @Nullable String getElementStyling(Element e) {
    return attribute(e, "style");
  }

  private static @Nullable String attribute(Element element, String name) {
    String value = element.getAttribute(name);
    return value.isEmpty() ? null : value;
  }
}
