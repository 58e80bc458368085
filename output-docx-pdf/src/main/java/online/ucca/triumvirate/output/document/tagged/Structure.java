package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Says in a file's structure what the layout does not know: what a list's marker is, which line is
 * a table's caption, and what is to be ticked or written where a box or a rule is drawn.
 */
final class Structure {
  /** No standard type of PDF 1.7; the role map says what to take it for. */
  private static final String TITLE = "Title";

  private @Nullable PDStructureElement caption;

  private Structure() {}

  static void refine(List<Box> drawn, PDDocument file) {
    Structure structure = new Structure();
    for (Box box : drawn) {
      Element element = box.getElement();
      if (element != null && !box.isAnonymous()) {
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (tag != null) {
          structure.refine(element, tag);
        }
      }
    }
    PDStructureTreeRoot root = file.getDocumentCatalog().getStructureTreeRoot();
    root.setRoleMap(Map.of(TITLE, StandardStructureTypes.P));
  }

  private void refine(Element element, PDStructureElement tag) {
    if (element.getTagName().equals("table")) {
      table(element, tag);
      return;
    }
    switch (element.getAttribute("class")) {
      case "box" -> field(tag, "cb", element.getAttribute("title"));
      case "blank" -> field(tag, "tv", element.getAttribute("title"));
      case "marker" -> label(tag);
      case "caption" -> caption = tag;
      case "title" -> tag.setStructureType(TITLE);
      default -> {
        // The layout has said all there is to say.
      }
    }
  }

  /** A place to tick or to write in on paper (ISO 32000-1, 14.8.5.6). */
  private static void field(PDStructureElement tag, String role, String name) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, "PrintField");
    attributes.setName("Role", role);
    if (role.equals("cb")) {
      attributes.setName("checked", "off");
    }
    attributes.setString("Desc", name);
    tag.getCOSObject().setItem(COSName.A, attributes);
    tag.setStructureType(StandardStructureTypes.FORM);
  }

  /** Moves a marker out of its item's text, to stand before it. */
  private static void label(PDStructureElement tag) {
    PDStructureNode parent = tag.getParent();
    PDStructureNode child = parent;
    PDStructureNode item = parent;
    while (item instanceof PDStructureElement element
        && !element.getStructureType().equals(StandardStructureTypes.LI)) {
      child = item;
      item = element.getParent();
    }
    if (item instanceof PDStructureElement) {
      move(tag, parent, item, child);
      tag.setStructureType(StandardStructureTypes.LBL);
    }
  }

  private void table(Element element, PDStructureElement tag) {
    if (element.hasAttribute("summary")) {
      COSDictionary attributes = new COSDictionary();
      attributes.setName(COSName.O, "Table");
      attributes.setString("Summary", element.getAttribute("summary"));
      tag.getCOSObject().setItem(COSName.A, attributes);
    }
    PDStructureElement above = caption;
    if (above != null && !tag.getKids().isEmpty()) {
      move(above, above.getParent(), tag, tag.getKids().get(0));
      above.setStructureType(StandardStructureTypes.CAPTION);
    }
    caption = null;
  }

  private static void move(
      PDStructureElement tag, PDStructureNode from, PDStructureNode to, Object before) {
    from.removeKid(tag);
    to.insertBefore(tag, before);
    tag.setParent(to);
  }
}
