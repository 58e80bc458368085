package online.ucca.triumvirate.output.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The part of QTI 3.0 that packages of this project use, written from the specifications: "1EdTech
 * Question and Test Interoperability (QTI): Assessment, Section and Item (ASI)" 3.0, chapters 2 and
 * 7, for items and tests; the QTI 3.0 profile of IMS Content Packaging 1.2, IEEE LOM and QTI
 * metadata for the manifest. The schemas themselves are 1EdTech's and not at hand.
 */
final class Grammar {
  private static final String IDENTIFIER = "[\\p{L}_][\\p{L}\\p{N}_.-]*";
  private static final String ANY = "(?s).*";
  private static final String FLOW = "(#|br )*";

  /** Of an element: its children in order, as names followed by a space, "#" for text. */
  private static final Map<String, String> CONTENT = new TreeMap<>();

  /**
   * Of an element and an attribute: what it must match; "?" before an attribute that may be left
   * out.
   */
  private static final Map<String, Map<String, String>> ATTRIBUTES = new TreeMap<>();

  static {
    element(
        "qti-assessment-item",
        "(qti-response-declaration )*(qti-outcome-declaration )*qti-item-body ",
        Map.of(
            "identifier", IDENTIFIER,
            "title", ANY,
            "adaptive", "true|false",
            "time-dependent", "true|false",
            "?xml:lang", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
            "?xsi:schemaLocation", "http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.*"));
    String declared = "single|multiple|ordered|record";
    element(
        "qti-response-declaration",
        "",
        Map.of("identifier", IDENTIFIER, "cardinality", declared, "?base-type", "string"));
    element(
        "qti-outcome-declaration",
        "",
        Map.of(
            "identifier",
            IDENTIFIER,
            "cardinality",
            declared,
            "?base-type",
            "float",
            "?external-scored",
            "human|externalMachine"));
    element("qti-item-body", "(qti-rubric-block )?qti-extended-text-interaction ", Map.of());
    element(
        "qti-rubric-block",
        "qti-content-body ",
        Map.of("view", "scorer|candidate", "use", "instructions|scoring|navigation"));
    element("qti-content-body", "ul |(p )+", Map.of());
    element(
        "qti-extended-text-interaction",
        "(qti-prompt )?",
        Map.of("response-identifier", IDENTIFIER, "?expected-lines", "[1-9]\\d*"));
    for (String text : List.of("qti-prompt", "p", "li")) {
      element(text, FLOW, Map.of());
    }
    element("ul", "(li )+", Map.of());
    element("br", "", Map.of());
    element(
        "qti-assessment-test",
        "(qti-test-part )+",
        Map.of(
            "identifier",
            IDENTIFIER,
            "title",
            ANY,
            "?xml:lang",
            "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
            "?xsi:schemaLocation",
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.*"));
    element(
        "qti-test-part",
        "(qti-assessment-section )+",
        Map.of(
            "identifier", IDENTIFIER,
            "navigation-mode", "linear|nonlinear",
            "submission-mode", "individual|simultaneous"));
    element(
        "qti-assessment-section",
        "(qti-rubric-block )*(qti-assessment-section |qti-assessment-item-ref )*",
        Map.of("identifier", IDENTIFIER, "title", ANY, "visible", "true|false"));
    element(
        "qti-assessment-item-ref",
        "",
        Map.of("identifier", IDENTIFIER, "href", "items/[^/]+\\.xml", "?required", "true|false"));
    element(
        "manifest",
        "metadata organizations resources ",
        Map.of("identifier", IDENTIFIER, "?xsi:schemaLocation", "(\\S+ https://purl\\S+ ?)+"));
    element("metadata", "schema schemaversion lom |qtiMetadata lom ", Map.of());
    element("organizations", "", Map.of());
    element("resources", "(resource )+", Map.of());
    element(
        "resource",
        "(metadata )?(file )+(dependency )*",
        Map.of(
            "identifier", IDENTIFIER,
            "type", "imsqti_(item|test)_xmlv3p0",
            "?href", "[^/].*"));
    element("file", "", Map.of("href", "[^/].*"));
    element("dependency", "", Map.of("identifierref", IDENTIFIER));
    element("lom", "general (rights )?", Map.of());
    element("general", "title (description )?", Map.of());
    element("rights", "description ", Map.of());
    element("title", "string ", Map.of());
    element("description", "string ", Map.of());
    element("string", "#?", Map.of("?language", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"));
    element("qtiMetadata", "timeDependent interactionType ", Map.of());
    element("schema", "#", Map.of());
    element("schemaversion", "#", Map.of());
    element("timeDependent", "#", Map.of());
    element("interactionType", "#", Map.of());
  }

  private Grammar() {}

  private static void element(String name, String content, Map<String, String> attributes) {
    CONTENT.put(name, content);
    ATTRIBUTES.put(name, attributes);
  }

  /** Everything that breaks the grammar; empty if nothing does. */
  static List<String> problems(byte[] file) {
    List<String> problems = new ArrayList<>();
    check(parse(file), problems);
    return problems;
  }

  /** Parses a file that must be well-formed; nothing is fetched. */
  static Element parse(byte[] file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new ByteArrayInputStream(file))).getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
    }
  }

  private static void check(Element element, List<String> problems) {
    String name = element.getLocalName();
    String content = CONTENT.get(name);
    if (content == null) {
      problems.add("unknown element " + name);
      return;
    }
    StringBuilder children = new StringBuilder();
    boolean mixed = content.contains("#");
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        children.append(inner.getLocalName()).append(' ');
        check(inner, problems);
      } else if (mixed || !child.getTextContent().isBlank()) {
        children.append('#');
      }
    }
    if (!Pattern.matches(content, children)) {
      problems.add("content of " + name + ": " + children);
    }
    checkAttributes(element, problems);
  }

  private static void checkAttributes(Element element, List<String> problems) {
    Map<String, String> rules = ATTRIBUTES.getOrDefault(element.getLocalName(), Map.of());
    NamedNodeMap present = element.getAttributes();
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < present.getLength(); i++) {
      String name = present.item(i).getNodeName();
      if (!name.startsWith("xmlns")) {
        seen.add(name);
        String rule = rules.getOrDefault(name, rules.get("?" + name));
        if (rule == null || !Pattern.matches(rule, present.item(i).getNodeValue())) {
          problems.add(element.getLocalName() + " " + name + "=" + present.item(i).getNodeValue());
        }
      }
    }
    rules.keySet().stream()
        .filter(name -> !name.startsWith("?") && !seen.contains(name))
        .forEach(name -> problems.add(element.getLocalName() + " lacks " + name));
  }
}
