package online.ucca.triumvirate.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The build as its POM files describe it. */
final class Reactor {
  private static final Path ROOT =
      Path.of(System.getProperty("triumvirate.root", "../..")).toAbsolutePath().normalize();

  private Reactor() {}

  /**
   * A module of the build.
   *
   * @param folder its folder
   * @param artifactId its artifact
   */
  record Module(Path folder, String artifactId) {

    Path sources() {
      return folder.resolve("src/main/java");
    }

    /** Whether it is a library, which is to say: published, and a module to Java, too. */
    boolean isLibrary() {
      return Files.exists(sources().resolve("module-info.java"));
    }

    /** The Java files that are published. */
    List<Path> javaFiles() {
      return filesUnder(sources());
    }

    /** The Java files of the tests. */
    List<Path> testFiles() {
      return filesUnder(folder.resolve("src/test/java"));
    }
  }

  /** The folder of the whole project. */
  static Path root() {
    return ROOT;
  }

  /** The project's version. */
  static String version() {
    return child(pom(ROOT), "version");
  }

  /** Every module that the root POM lists. */
  static List<Module> modules() {
    return texts(element(pom(ROOT), "modules"), "module").stream()
        .map(ROOT::resolve)
        .map(folder -> new Module(folder, child(pom(folder), "artifactId")))
        .toList();
  }

  /** The modules that are published as libraries. */
  static List<Module> libraries() {
    return modules().stream().filter(Module::isLibrary).toList();
  }

  /** The POM of a folder. */
  static Element pom(Path folder) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(folder.resolve("pom.xml").toFile());
      return document.getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("no POM in " + folder, e);
    }
  }

  /** The child elements of a name. */
  static List<Element> elements(Element parent, String name) {
    return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
        .filter(node -> node instanceof Element && node.getNodeName().equals(name))
        .map(Element.class::cast)
        .toList();
  }

  /** The only child element of a name. */
  static Element element(Element parent, String name) {
    return elements(parent, name).get(0);
  }

  /** The text of the only child element of a name. */
  static String child(Element parent, String name) {
    return element(parent, name).getTextContent().strip();
  }

  private static List<String> texts(Element parent, String name) {
    return elements(parent, name).stream().map(e -> e.getTextContent().strip()).toList();
  }

  private static List<Path> filesUnder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
