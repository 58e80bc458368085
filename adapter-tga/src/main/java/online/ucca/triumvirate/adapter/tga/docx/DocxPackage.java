package online.ucca.triumvirate.adapter.tga.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.corpus.xml.StrictXml;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;

/**
 * A document's parts, found by their relationships. What is related outside the file is not looked
 * at.
 */
final class DocxPackage {
  private final ZipParts zip;
  private final String main;

  private DocxPackage(ZipParts zip, String main) {
    this.zip = zip;
    this.main = main;
  }

  /** Opens a document; refuses with {@code ING_UNREADABLE} what is none. */
  static DocxPackage of(byte[] bytes) {
    ZipParts zip = ZipParts.of(bytes);
    List<String> main = targets(zip, "", "officeDocument");
    if (main.isEmpty()) {
      throw ZipParts.refusal("the file names no main document (_rels/.rels)");
    }
    return new DocxPackage(zip, main.get(0));
  }

  /** The main part's root. */
  XmlElement document() {
    return read(main)
        .filter(root -> root.name().equals("document"))
        .orElseThrow(() -> ZipParts.refusal("the main document '" + main + "' is missing"));
  }

  /** The parts that the main part is related to in one way, as {@code styles}, in its order. */
  List<XmlElement> related(String kind) {
    return roots(main, kind);
  }

  /** The parts that the whole file is related to in one way, as {@code core-properties}. */
  List<XmlElement> properties(String kind) {
    return roots("", kind);
  }

  private List<XmlElement> roots(String from, String kind) {
    return targets(zip, from, kind).stream().map(this::read).flatMap(Optional::stream).toList();
  }

  private Optional<XmlElement> read(String name) {
    return zip.part(name).map(bytes -> StrictXml.read(bytes, name));
  }

  private static List<String> targets(ZipParts zip, String from, String kind) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    String rels = folder + "_rels/" + from.substring(folder.length()) + ".rels";
    List<String> targets = new ArrayList<>();
    zip.part(rels)
        .map(bytes -> StrictXml.read(bytes, rels))
        .ifPresent(
            root ->
                root.elements("Relationship")
                    .filter(relationship -> isOf(relationship, kind))
                    .forEach(
                        relationship ->
                            targets.add(resolve(folder, relationship.attribute("Target")))));
    return targets;
  }

  private static boolean isOf(XmlElement relationship, String kind) {
    return relationship.attribute("Type").endsWith("/" + kind)
        && !relationship.attribute("TargetMode").equalsIgnoreCase("External");
  }

  /** A name in the file; one that leaves it names nothing there. */
  private static String resolve(String folder, String target) {
    List<String> path = new ArrayList<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        if (path.isEmpty()) {
          throw ZipParts.refusal("a relationship leads out of the file: '" + target + "'");
        }
        path.remove(path.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  /** An attribute {@code w:val} of an element below. */
  static Optional<String> value(XmlElement element, String name) {
    return element.first(name).map(found -> found.attribute("val"));
  }

  /** Whether a switch such as {@code w:b} is there and on. */
  static boolean isOn(XmlElement element, String name) {
    return element
        .first(name)
        .map(found -> found.attribute("val"))
        .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("none"))
        .isPresent();
  }

  /** All words of a part in which nothing is hidden, paragraph by paragraph. */
  static List<String> paragraphs(XmlElement root) {
    List<String> paragraphs = new ArrayList<>();
    collect(root, paragraphs);
    return paragraphs;
  }

  private static void collect(XmlElement element, List<String> paragraphs) {
    if (element.name().equals("p")) {
      StringBuilder words = new StringBuilder();
      words(element, words);
      paragraphs.add(words.toString());
    } else {
      element.elements().forEach(child -> collect(child, paragraphs));
    }
  }

  private static void words(XmlElement element, StringBuilder words) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        switch (inner.name()) {
          case "t" -> words.append(inner.text());
          case "tab", "br", "cr" -> words.append(' ');
          default -> words(inner, words);
        }
      }
    }
  }
}
