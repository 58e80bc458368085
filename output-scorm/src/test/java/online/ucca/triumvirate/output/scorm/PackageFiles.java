package online.ucca.triumvirate.output.scorm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.courseware.Courseware;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The files of a package, as a reader meets them. */
final class PackageFiles {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  PackageFiles(byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (files.put(entry.getName(), in.readAllBytes()) != null) {
          throw new IOException("twice in the archive: " + entry.getName());
        }
      }
    }
  }

  static PackageFiles of(Courseware courseware) throws IOException {
    return new PackageFiles(new Scorm12Packager().pack(courseware).bytes());
  }

  List<String> paths() {
    return List.copyOf(files.keySet());
  }

  byte[] bytes(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** The pages that a learner is shown, in order. */
  List<String> pages() {
    return paths().stream().filter(path -> path.endsWith(".html")).toList();
  }

  Document xml(String path) {
    return parse(bytes(path));
  }

  /** Parses a file that must be well-formed XML; nothing is fetched. */
  static Document parse(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.setEntityResolver(
          (publicId, systemId) -> {
            throw new SAXException("fetches " + systemId);
          });
      return builder.parse(new InputSource(new ByteArrayInputStream(bytes)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
    }
  }

  static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
