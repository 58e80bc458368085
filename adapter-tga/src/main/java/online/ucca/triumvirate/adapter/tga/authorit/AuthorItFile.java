package online.ucca.triumvirate.adapter.tga.authorit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.StrictXml;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The objects of a file. An export carries the templates that its objects were made from along with
 * them.
 *
 * @param name the file's name
 * @param books its books that are no templates
 * @param topics its topics that are no templates
 * @param templates how many templates of each kind it has
 * @param others how many objects of other kinds it has, none of which holds text
 */
record AuthorItFile(
    String name,
    List<Book> books,
    List<Topic> topics,
    Map<String, Integer> templates,
    Map<String, Integer> others) {
  private static final String NAMESPACE = "http://www.authorit.com/xml/authorit";

  AuthorItFile {
    books = List.copyOf(books);
    topics = List.copyOf(topics);
    templates = Collections.unmodifiableMap(new TreeMap<>(templates));
    others = Collections.unmodifiableMap(new TreeMap<>(others));
  }

  /**
   * A product, or a document of it.
   *
   * @param description what its author called it
   * @param variables what it says about itself, by name, in its order
   * @param contents the ids of its topics, in its order; empty if it does not list them
   */
  record Book(String description, Map<String, String> variables, List<String> contents) {

    Book {
      variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
      contents = List.copyOf(contents);
    }

    String variable(String name) {
      return variables.getOrDefault(name, "");
    }
  }

  /**
   * A titled text.
   *
   * @param id its id; empty if it has none
   * @param title its heading in print; its description if it has none
   * @param text its body; an empty element if it has none
   */
  record Topic(String id, String title, XmlElement text) {}

  /** Reads a file; refuses with {@code ING_UNREADABLE} what is none of AuthorIT's. */
  static AuthorItFile read(CorpusFile file) {
    XmlElement root = StrictXml.read(file.bytes(), file.name());
    if (!root.name().equals("AuthorIT") || !root.namespace().equals(NAMESPACE)) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ING_UNREADABLE,
              Wording.ofMessage(
                  file.name()
                      + ": <AuthorIT> in the namespace "
                      + NAMESPACE
                      + " was looked for; the file's root is <"
                      + root.name()
                      + "> in '"
                      + root.namespace()
                      + "'")));
    }
    List<Book> books = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    Map<String, Integer> templates = new TreeMap<>();
    Map<String, Integer> others = new TreeMap<>();
    root.elements("Objects")
        .flatMap(XmlElement::elements)
        .forEach(
            object -> {
              boolean text = object.name().equals("Book") || object.name().equals("Topic");
              if (!text) {
                others.merge(object.name(), 1, Integer::sum);
              } else if (isTemplate(object)) {
                templates.merge(object.name(), 1, Integer::sum);
              } else if (object.name().equals("Book")) {
                books.add(book(object));
              } else {
                topics.add(topic(object));
              }
            });
    return new AuthorItFile(file.name(), books, topics, templates, others);
  }

  private static boolean isTemplate(XmlElement object) {
    return value(object, "Object", "IsTemplate").equalsIgnoreCase("true");
  }

  private static Book book(XmlElement object) {
    Map<String, String> variables = new LinkedHashMap<>();
    object.elements("VariableAssignments").forEach(list -> variables(list, variables));
    object
        .elements("Object")
        .flatMap(inner -> inner.elements("VariableAssignments"))
        .forEach(list -> variables(list, variables));
    List<String> contents = new ArrayList<>();
    object.elements("ContentsNodes").forEach(nodes -> contents(nodes, contents));
    return new Book(value(object, "Object", "Description"), variables, contents);
  }

  private static void variables(XmlElement list, Map<String, String> variables) {
    list.elements("VariableAssignment")
        .forEach(
            variable -> variables.putIfAbsent(value(variable, "Name"), value(variable, "Value")));
  }

  private static void contents(XmlElement nodes, List<String> contents) {
    nodes
        .elements("Node")
        .forEach(
            node -> {
              contents.add(node.attribute("id"));
              node.elements("ChildNodes").forEach(inner -> contents(inner, contents));
            });
  }

  private static Topic topic(XmlElement object) {
    String printed = value(object, "PrintHeading");
    return new Topic(
        value(object, "Object", "ID"),
        printed.isEmpty() ? value(object, "Object", "Description") : printed,
        object.first("Text").orElse(new XmlElement(NAMESPACE, "Text", Map.of(), List.of())));
  }

  private static String value(XmlElement element, String outer, String inner) {
    return element.first(outer).map(found -> value(found, inner)).orElse("");
  }

  private static String value(XmlElement element, String name) {
    return element.first(name).map(found -> Wording.normalise(found.text())).orElse("");
  }
}
