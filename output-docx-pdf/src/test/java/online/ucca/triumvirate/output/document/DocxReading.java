package online.ucca.triumvirate.output.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A DOCX read back with nothing but the JDK. */
final class DocxReading {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private DocxReading() {}

  static DocxReading of(byte[] docx) throws IOException {
    DocxReading reading = new DocxReading();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        reading.parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return reading;
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  Element part(String name) throws Exception {
    byte[] bytes = Objects.requireNonNull(parts.get(name), name);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  Element body() throws Exception {
    return part("word/document.xml");
  }

  /** All text of the body, one line per paragraph and line break. */
  String text() throws Exception {
    StringBuilder text = new StringBuilder();
    append(body(), text);
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
}
