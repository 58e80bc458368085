package online.ucca.triumvirate.corpus.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element. Its nesting is bounded by {@link StrictXml}, so that a reader may recurse.
 *
 * @param namespace its namespace; empty if it has none
 * @param name its local name
 * @param attributes its attributes by their local names
 * @param children elements and text, in order
 */
public record XmlElement(
    String namespace, String name, Map<String, String> attributes, List<XmlNode> children)
    implements XmlNode {

  /** Copies both. */
  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /**
   * An attribute.
   *
   * @param name its local name
   * @return its value; empty if there is none
   */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /**
   * The elements directly below.
   *
   * @return the elements, in order
   */
  public Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /**
   * The elements of a name directly below.
   *
   * @param name the local name
   * @return the elements, in order
   */
  public Stream<XmlElement> elements(String name) {
    return elements().filter(element -> element.name().equals(name));
  }

  /**
   * The first element of a name directly below.
   *
   * @param name the local name
   * @return the element, if there is one
   */
  public Optional<XmlElement> first(String name) {
    return elements(name).findFirst();
  }

  @Override
  public String text() {
    StringBuilder out = new StringBuilder();
    collect(out);
    return out.toString();
  }

  private void collect(StringBuilder out) {
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        element.collect(out);
      } else if (child instanceof XmlNode.Text text) {
        out.append(text.text());
      }
    }
  }
}
