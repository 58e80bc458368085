package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.NoNamespaceHandler;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Tells Open HTML to PDF what the tree's attributes mean. It knows no links, no forms and no style
 * sheet but the one given, so a document cannot name anything to be fetched.
 */
final class TreeMeaning extends NoNamespaceHandler {
  private final StylesheetInfo sheet;

  TreeMeaning(StylesheetInfo sheet) {
    this.sheet = sheet;
  }

  @Override
  public StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
    return sheet;
  }

  @Override
  public StylesheetInfo[] getStylesheets(Document tree) {
    return new StylesheetInfo[0];
  }

  @Override
  public boolean isImageElement(Element element) {
    return "img".equals(element.getTagName());
  }

  @Override
  public @Nullable String getImageSourceURI(Element element) {
    return attribute(element, "src");
  }

  @Override
  public @Nullable String getClass(Element element) {
    return attribute(element, "class");
  }

  @Override
  public @Nullable String getID(Element element) {
    return attribute(element, "id");
  }

  @Override
  public @Nullable String getElementStyling(Element element) {
    return attribute(element, "style");
  }

  private static @Nullable String attribute(Element element, String name) {
    String value = element.getAttribute(name);
    return value.isEmpty() ? null : value;
  }
}
