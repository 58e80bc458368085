package online.ucca.triumvirate.output.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Rewrites XML without comments, indentation and unused namespaces, attributes in name order. */
final class PlainXml {
  private final StringBuilder out = new StringBuilder();

  private PlainXml() {}

  static byte[] of(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    PlainXml writer = new PlainXml();
    writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    Map<String, String> namespaces = new TreeMap<>();
    collect(root, namespaces);
    writer.element(root, namespaces);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Finds the prefixes that names use. */
  private static void collect(Element element, Map<String, String> namespaces) {
    declare(element, namespaces);
    for (Attr attribute : attributes(element)) {
      if (attribute.getPrefix() != null && !attribute.getPrefix().equals("xml")) {
        declare(attribute, namespaces);
      }
    }
    elements(element).forEach(child -> collect(child, namespaces));
  }

  private static void declare(Node node, Map<String, String> namespaces) {
    if (node.getNamespaceURI() != null) {
      String name = node.getPrefix() == null ? "xmlns" : "xmlns:" + node.getPrefix();
      String before = namespaces.put(name, node.getNamespaceURI());
      if (before != null && !before.equals(node.getNamespaceURI())) {
        throw new IllegalStateException("two meanings of " + name);
      }
    }
  }

  private void element(Element element, Map<String, String> namespaces) {
    out.append('<').append(element.getTagName());
    namespaces.forEach(this::attribute);
    for (Attr attribute : attributes(element)) {
      attribute(attribute.getName(), attribute.getValue());
    }
    List<Element> children = elements(element);
    String text = children.isEmpty() ? element.getTextContent() : "";
    if (children.isEmpty() && text.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    escape(text);
    for (Element child : sorted(element, children)) {
      element(child, Map.of());
    }
    out.append("</").append(element.getTagName()).append('>');
  }

  /** Content types and relationships are sets: their order is ours to choose. */
  private static List<Element> sorted(Element parent, List<Element> children) {
    if (!parent.getTagName().equals("Types") && !parent.getTagName().equals("Relationships")) {
      return children;
    }
    Map<String, Element> byKey = new TreeMap<>();
    for (Element child : children) {
      String key =
          child.getTagName()
              + child.getAttribute("Extension")
              + child.getAttribute("PartName")
              + child.getAttribute("Id");
      byKey.put(key, child);
    }
    return List.copyOf(byKey.values());
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    out.append(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }

  private static List<Attr> attributes(Element element) {
    Map<String, Attr> sorted = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      boolean kept =
          !attribute.getName().startsWith("xmlns") && !attribute.getName().equals("mc:Ignorable");
      if (kept) {
        sorted.put(attribute.getName(), attribute);
      }
    }
    return List.copyOf(sorted.values());
  }

  private static List<Element> elements(Element element) {
    List<Element> elements = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        elements.add(child);
      }
    }
    return elements;
  }
}
