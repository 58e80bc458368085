package online.ucca.triumvirate.world.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test makes one defect in a container that conforms. */
class CheckContainerTest {
  private static final String HEADER =
      "// @ucca-scope: world\n// @ucca-maintainer: client\n// @ucca-versioning: independent\n";

  @TempDir Path worlds;
  private Path container;

  @BeforeEach
  void conforming() {
    container = Containers.SCAFFOLD.make(worlds, NewWorld.local("xx-quay"));
    assertEquals(List.of(), found());
  }

  private List<String> found() {
    return Containers.messages(Containers.CHECK.check(container));
  }

  private void write(String path, String text) {
    Containers.write(container.resolve(path), text);
  }

  private void replace(String path, String before, String after) throws IOException {
    String text = Files.readString(container.resolve(path));
    assertTrue(text.contains(before), before);
    write(path, text.replace(before, after));
  }

  static Stream<String> everyFile() {
    return Stream.concat(
        Stream.of(
            "world.config.json",
            "schema/schema.sql",
            "tools/ingest/source-config.json",
            "docs/WORLD.md",
            "docs/DATA-SOURCES.md",
            "docs/CHANGELOG.md"),
        Stream.of("qualifications", "units", "authorities", "scope", "verify", "health")
            .map(name -> "api/" + name + ".js"));
  }

  @ParameterizedTest
  @MethodSource("everyFile")
  void aFileThatIsMissingIsNamed(String path) throws IOException {
    Files.delete(container.resolve(path));

    assertEquals(List.of(path + " is missing"), found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tools/enrich", "assets/branding", "assets/reference"})
  void aFolderThatIsMissingIsNamed(String path) throws IOException {
    try (Stream<Path> inside = Files.list(container.resolve(path))) {
      for (Path file : inside.toList()) {
        Files.delete(file);
      }
    }
    assertEquals(List.of(), found(), "an empty folder is a folder");
    write(path + "/.gitkeep", "");
    assertEquals(List.of(), found(), "version control keeps no empty folder");
    Files.delete(container.resolve(path + "/.gitkeep"));
    Files.delete(container.resolve(path));

    assertEquals(List.of(path + " is missing"), found());
  }

  @Test
  void aFolderThatIsMissingIsNamedOnce_notWithAllThatWouldBeInIt() throws IOException {
    Files.move(container.resolve("docs"), worlds.resolve("elsewhere"));

    assertEquals(List.of("docs is missing"), found());
  }

  @Test
  void aSourceWithoutAParserIsNamed() throws IOException {
    Files.move(
        container.resolve("tools/ingest/files-parser.mjs"),
        container.resolve("tools/enrich/files.mjs"));

    assertEquals(List.of("tools/ingest has no parser of a source"), found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        ".gitkeep",
        "api/search.js",
        "schema/tables.sql",
        "tools/ingest/fetch.mjs",
        "tools/enrich/levels.js",
        "docs/NOTES.md",
        "docs/.gitkeep",
        "assets/logo.svg"
      })
  void aFileThatHasNoPlaceIsNamed(String path) {
    write(path, HEADER);

    assertTrue(found().contains(path + " has no place in a container"), () -> "" + found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "api/lib", "tools/deploy", "tools/ingest/old", "assets/fonts"})
  void aFolderThatHasNoPlaceIsNamedOnce(String path) throws IOException {
    Files.createDirectories(container.resolve(path).resolve("inner"));
    write(path + "/inner/file.json", "{}");

    assertEquals(List.of(path + " has no place in a container"), found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tools/ingest/other-parser.mjs",
        "tools/enrich/levels.mjs",
        "tools/validate/rows.mjs",
        "assets/branding/logo.svg",
        "assets/reference/levels.json"
      })
  void whatAWorldMayBringAlongIsAllowed(String path) {
    write(path, HEADER);

    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource({
    "api/units.js,api/unit.js",
    "api/units.js,api/Units.js",
    "api/units.js,api/units.mjs",
    "api/qualifications.js,api/qualification.js",
    "docs/WORLD.md,docs/world.md",
    "docs/DATA-SOURCES.md,docs/DATA_SOURCES.md",
    "world.config.json,world-config.json",
    "schema/schema.sql,schema/Schema.sql",
    "docs,Docs"
  })
  void aFileOrFolderThatIsMisnamedIsNamedWithItsRightName(String right, String wrong)
      throws IOException {
    Files.move(container.resolve(right), container.resolve(wrong));

    List<Finding> findings = Containers.CHECK.check(container);

    assertEquals(
        List.of(wrong + " is misnamed: it should be " + right), Containers.messages(findings));
    assertEquals(wrong, findings.get(0).sourceElement());
    assertEquals("Rename it to " + right + ".", findings.get(0).remediation());
  }

  @Test
  void aLinkIsNamed_andNotFollowed() throws IOException {
    Files.createSymbolicLink(container.resolve("assets/reference/all"), worlds);

    assertEquals(List.of("assets/reference/all is neither a file nor a folder"), found());
  }

  @Test
  void aBadConfigurationIsNamedWithEachPointer() throws IOException {
    replace("world.config.json", "\"XX\"", "\"Quayland\"");
    replace("world.config.json", "\"1.0.0\"", "\"1\"");

    List<Finding> findings = Containers.CHECK.check(container);

    Containers.messages(findings);
    assertEquals(
        List.of("/jurisdiction", "/version"),
        findings.stream().map(finding -> finding.triumvirateElement()).toList());
    assertEquals("world.config.json", findings.get(0).sourceElement());
  }

  @Test
  void anEndpointElsewhereIsNamed() throws IOException {
    replace("world.config.json", "/api/worlds/xx-quay/scope", "/api/ops/scope");
    assertEquals("/endpoints/scope", Containers.CHECK.check(container).get(0).triumvirateElement());
    replace("world.config.json", "/api/ops/scope", "/api/worlds/yy-pier/scope");
    assertEquals("/endpoints/scope", Containers.CHECK.check(container).get(0).triumvirateElement());
  }

  @Test
  void aWorldInAnothersFolderIsNamed() throws IOException {
    container = Files.move(container, worlds.resolve("yy-pier"));

    assertEquals(List.of("the world xx-quay stands in a folder named yy-pier"), found());
  }

  @Test
  void everythingIsNamedAtOnce_inTheOrderOfItsPlaces() throws IOException {
    Files.delete(container.resolve("docs/CHANGELOG.md"));
    write("README.md", HEADER);
    replace("world.config.json", "\"XX\"", "\"xx\"");
    replace("api/units.js", "export function", "function");
    replace("schema/schema.sql", "CREATE TABLE orders", "CREATE TABLE contacts");

    assertEquals(
        List.of(
            "README.md",
            "api/units.js",
            "docs/CHANGELOG.md",
            "schema/schema.sql",
            "world.config.json"),
        Containers.CHECK.check(container).stream().map(Finding::sourceElement).toList());
  }

  @Test
  void aFolderThatIsNotThereIsTheEnvironments() throws IOException {
    Path file = Files.writeString(worlds.resolve("file"), "");

    for (Path none : List.of(worlds.resolve("none"), file)) {
      Refusal refusal = assertThrows(Refusal.class, () -> Containers.CHECK.check(none));
      assertEquals("ENV_FILE_UNREADABLE", refusal.code());
    }
  }
}
