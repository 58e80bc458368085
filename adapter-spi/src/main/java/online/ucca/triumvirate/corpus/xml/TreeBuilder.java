package online.ucca.triumvirate.corpus.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Makes a tree of a parser's events, within limits. */
final class TreeBuilder extends DefaultHandler {
  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 200_000;
  private static final int MOST_ATTRIBUTES_OF_ONE = 200;
  private static final int MOST_ATTRIBUTES = 500_000;

  private final String what;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int elements;
  private int attributes;
  private @Nullable XmlElement root;

  TreeBuilder(String what) {
    this.what = what;
  }

  /** An element whose end has not been seen. */
  private record Open(
      String namespace, String name, Map<String, String> attributes, List<XmlNode> children) {}

  XmlElement root() {
    if (root == null) {
      throw new IllegalStateException("the parser saw no root and no fault");
    }
    return root;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    throw StrictXml.refusal(what, "refers to something outside itself");
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes given) {
    endText();
    elements++;
    attributes += given.getLength();
    if (open.size() == DEEPEST) {
      throw StrictXml.refusal(what, "nests deeper than " + DEEPEST + " levels");
    }
    if (elements > MOST_ELEMENTS) {
      throw StrictXml.refusal(what, "has more than " + MOST_ELEMENTS + " elements");
    }
    if (given.getLength() > MOST_ATTRIBUTES_OF_ONE || attributes > MOST_ATTRIBUTES) {
      throw StrictXml.refusal(what, "has more attributes than any real one");
    }
    open.push(new Open(uri, localName, copy(given), new ArrayList<>()));
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    endText();
    Open ended = open.pop();
    XmlElement element =
        new XmlElement(ended.namespace(), ended.name(), ended.attributes(), ended.children());
    if (open.isEmpty()) {
      root = element;
    } else {
      open.element().children().add(element);
    }
  }

  private void endText() {
    if (!text.isEmpty() && !open.isEmpty()) {
      open.element().children().add(new XmlNode.Text(text.toString()));
    }
    text.setLength(0);
  }

  /** Of two attributes that differ in their namespace only, the first counts. */
  private static Map<String, String> copy(Attributes given) {
    if (given.getLength() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < given.getLength(); i++) {
      attributes.putIfAbsent(given.getLocalName(i), given.getValue(i));
    }
    return attributes;
  }
}
