package online.ucca.triumvirate.output.scorm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the schema of a SCORM 1.2 manifest lets through. */
final class ManifestCheck {
  private static final String ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

  private final Document manifest;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Element> resources = new HashMap<>();

  private ManifestCheck(Document manifest) {
    this.manifest = manifest;
  }

  /** Every problem, in plain words; empty if there is none. */
  static List<String> problems(Document manifest, List<String> paths) {
    ManifestCheck check = new ManifestCheck(manifest);
    check.identifiers();
    check.files(paths);
    check.organization();
    check.dependencies();
    check.texts();
    return check.problems;
  }

  private void identifiers() {
    Set<String> seen = new HashSet<>();
    for (String name : List.of("manifest", "organization", "item", "resource")) {
      for (Element element : PackageFiles.elements(manifest, name)) {
        String identifier = element.getAttribute("identifier");
        if (!identifier.matches("[A-Za-z_][A-Za-z0-9_.-]*") || !seen.add(identifier)) {
          problems.add("identifier " + identifier);
        }
        if (name.equals("resource")) {
          resources.put(identifier, element);
        }
      }
    }
  }

  private void files(List<String> paths) {
    Set<String> listed = new HashSet<>();
    for (Element file : PackageFiles.elements(manifest, "file")) {
      String path = file.getAttribute("href");
      if (!listed.add(path)) {
        problems.add("listed twice: " + path);
      }
      if (!paths.contains(path)) {
        problems.add("not in the package: " + path);
      }
    }
    paths.stream()
        .filter(path -> !path.equals("imsmanifest.xml") && !listed.contains(path))
        .forEach(path -> problems.add("not listed: " + path));
  }

  private void organization() {
    Element organizations = PackageFiles.elements(manifest, "organizations").get(0);
    String first =
        PackageFiles.elements(manifest, "organization").get(0).getAttribute("identifier");
    if (!organizations.getAttribute("default").equals(first)) {
      problems.add("the default organization is not there");
    }
    for (Element item : PackageFiles.elements(manifest, "item")) {
      Element resource = resources.get(item.getAttribute("identifierref"));
      if (resource == null) {
        problems.add("item without resource: " + item.getAttribute("identifier"));
      } else if (!resource.getAttributeNS(ADL, "scormtype").equals("sco")
          || !resource
              .getElementsByTagNameNS("*", "file")
              .item(0)
              .getAttributes()
              .getNamedItem("href")
              .getNodeValue()
              .equals(resource.getAttribute("href"))) {
        problems.add("cannot be launched: " + resource.getAttribute("identifier"));
      }
    }
  }

  private void dependencies() {
    for (Element dependency : PackageFiles.elements(manifest, "dependency")) {
      if (!resources.containsKey(dependency.getAttribute("identifierref"))) {
        problems.add("depends on nothing: " + dependency.getAttribute("identifierref"));
      }
    }
  }

  private void texts() {
    Map<String, String> said = Map.of("schema", "ADL SCORM", "schemaversion", "1.2");
    said.forEach(
        (name, text) -> {
          List<Element> found = PackageFiles.elements(manifest, name);
          if (found.size() != 1 || !found.get(0).getTextContent().equals(text)) {
            problems.add("metadata " + name);
          }
        });
    for (Element title : PackageFiles.elements(manifest, "title")) {
      if (title.getTextContent().isBlank() || title.getTextContent().length() > 200) {
        problems.add("title " + title.getTextContent());
      }
    }
    if (!PackageFiles.elements(manifest, "masteryscore").isEmpty()) {
      problems.add("a machine would pass somebody");
    }
  }
}
