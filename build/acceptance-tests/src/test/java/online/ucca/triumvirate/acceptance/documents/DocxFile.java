package online.ucca.triumvirate.acceptance.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A DOCX read with the JDK's XML parser alone. */
final class DocxFile {
  static final String BODY = "word/document.xml";

  private final Map<String, Element> parts = new LinkedHashMap<>();

  private DocxFile() {}

  /** Every part is parsed: one that is not well-formed ends here. */
  static DocxFile of(byte[] docx) throws IOException {
    DocxFile file = new DocxFile();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        file.parts.put(entry.getName(), parsed(in.readAllBytes()));
      }
    } catch (SAXException e) {
      throw new IOException("a part is not well-formed", e);
    }
    return file;
  }

  /** The root element of a file that has no document type. */
  static Element parsed(byte[] xml) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  Element part(String name) {
    Element part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException(name + " is not among " + parts.keySet());
    }
    return part;
  }

  /** The body's paragraphs and table rows, in order; tables in callouts belong to their row. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int table = 0;
    for (Element block : children(children(part(BODY)).get(0))) {
      if (block.getTagName().equals("w:p")) {
        passages.add(new Passage(style(block), 0, false, text(block)));
      } else if (block.getTagName().equals("w:tbl")) {
        table++;
        for (Element row : children(block)) {
          if (row.getTagName().equals("w:tr")) {
            boolean header = !all(row, "w:tblHeader").isEmpty();
            passages.add(new Passage("", table, header, text(row)));
          }
        }
      }
    }
    return passages;
  }

  /** What an element says, one line for each paragraph and line break. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    return text.toString();
  }

  static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The value of the first such property below an element, or an empty text. */
  static String property(Element root, String name) {
    List<Element> found = all(root, name);
    return found.isEmpty() ? "" : found.get(0).getAttribute("w:val");
  }

  private static String style(Element paragraph) {
    return property(paragraph, "w:pStyle");
  }

  private static void append(Element element, StringBuilder text) {
    switch (element.getTagName()) {
      case "w:t" -> text.append(element.getTextContent());
      case "w:tab" -> text.append('\t');
      case "w:br" -> text.append('\n');
      default -> children(element).forEach(child -> append(child, text));
    }
    if (element.getTagName().equals("w:p")) {
      text.append('\n');
    }
  }

  /**
   * A paragraph or a table's row.
   *
   * @param style the paragraph's style; empty for a row
   * @param table which table the row belongs to, counted from 1; 0 for a paragraph
   * @param header whether the row is repeated on every page
   * @param text what it says
   */
  record Passage(String style, int table, boolean header, String text) {
    boolean isHeading() {
      return style.startsWith("Heading") || style.equals("Title") || style.equals("Caption");
    }
  }
}
