package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import online.ucca.triumvirate.certification.KitVersion;
import online.ucca.triumvirate.engine.EngineVersion;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The lists that the build keeps by hand. */
class BuildTest {

  @Test
  void theBomListsTheLibrariesAndNothingElse() {
    Element bom = Reactor.pom(Reactor.root().resolve("build/bom"));
    List<Element> managed =
        Reactor.elements(
            Reactor.element(Reactor.element(bom, "dependencyManagement"), "dependencies"),
            "dependency");

    assertEquals(libraries(), artifacts(managed));
    assertEquals(libraries().size(), managed.size(), "something is listed twice");
    for (Element dependency : managed) {
      assertEquals("online.ucca.triumvirate", Reactor.child(dependency, "groupId"));
      assertEquals("${project.version}", Reactor.child(dependency, "version"));
    }
  }

  @Test
  void everyPomStatesTheSameVersion() {
    assertEquals(
        Reactor.version(),
        Reactor.child(Reactor.pom(Reactor.root().resolve("build/bom")), "version"));
    for (Reactor.Module module : Reactor.modules()) {
      if (!module.artifactId().equals("triumvirate-bom")) {
        Element parent = Reactor.element(Reactor.pom(module.folder()), "parent");
        assertEquals(Reactor.version(), Reactor.child(parent, "version"), module.artifactId());
      }
    }
  }

  @Test
  void theEngineNamesTheVersionItIsReleasedUnder() {
    assertEquals(Reactor.version(), EngineVersion.TEXT);
  }

  @Test
  void theKitNamesTheVersionItIsReleasedUnder() {
    assertEquals(Reactor.version(), KitVersion.TEXT);
  }

  @Test
  void theseTestsSeeEveryLibrary() {
    Element pom = Reactor.pom(Reactor.root().resolve("build/architecture-tests"));
    Set<String> seen =
        artifacts(Reactor.elements(Reactor.element(pom, "dependencies"), "dependency"));

    assertTrue(seen.containsAll(libraries()), () -> seen + " lacks one of " + libraries());
    assertEquals(libraries().size(), Modules.own().size(), () -> Modules.own().toString());
  }

  @Test
  void modulesAndServicesFilesProvideTheSame() {
    int provided = 0;
    for (var module : Modules.own()) {
      Map<String, List<String>> declared =
          module.descriptor().provides().stream()
              .collect(
                  Collectors.toMap(
                      provides -> provides.service(),
                      provides -> List.copyOf(new TreeSet<>(provides.providers())),
                      (one, other) -> one,
                      TreeMap::new));
      assertEquals(declared, Modules.servicesFiles(module), module.descriptor().name());
      provided += declared.size();
    }
    assertTrue(provided > 0, "no module provides anything: nothing was compared");
  }

  private static Set<String> libraries() {
    return Reactor.libraries().stream()
        .map(Reactor.Module::artifactId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> artifacts(List<Element> dependencies) {
    return dependencies.stream()
        .map(dependency -> Reactor.child(dependency, "artifactId"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
