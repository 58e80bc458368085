package online.ucca.triumvirate.world.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test makes one defect inside a file of a container that conforms. */
class CheckContentTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "// @ucca-scope: platform|// nothing|has no line @ucca-scope",
        "// @ucca-maintainer: ucca|//|has no line @ucca-maintainer",
        "// @ucca-versioning: platform-track||has no line @ucca-versioning",
        "scope: platform|scope: galaxy|says @ucca-scope: 'galaxy', which is none of platform, world,"
            + " unknown",
        "scope: platform|scope: Platform|says @ucca-scope: 'Platform', which is none of platform,"
            + " world, unknown",
        "versioning: platform-track|versioning: unknown|says @ucca-versioning: 'unknown', which is none"
            + " of platform-track, world-track, independent"
      })
  void aWrongHeaderIsNamed(String before, String after, String fault) throws IOException {
    replace("api/health.js", before, after == null ? "" : after);

    assertEquals(List.of("api/health.js " + fault), found());
  }

  @Test
  void aLineOfAHeaderTwice_orOfNoHeader_isNamed() throws IOException {
    replace(
        "api/health.js",
        "// @ucca-scope: platform",
        "// @ucca-scope: platform\n// @ucca-scope: world\n// @ucca-owner: me");

    assertEquals(
        List.of(
            "api/health.js has a line @ucca-owner, which is none of the header's",
            "api/health.js has two lines @ucca-scope"),
        found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema/schema.sql", "docs/WORLD.md", "tools/validate/contract.mjs"})
  void aSourceFileWithoutAHeaderIsNamed(String path) throws IOException {
    String text = Files.readString(container.resolve(path));
    write(
        path,
        text.lines().filter(line -> !line.contains("@ucca-")).toList().stream()
            .reduce("", (all, line) -> all + line + "\n"));

    assertEquals(List.of(path + " has no classification header"), found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE TABLE authority_scope|CREATE TABLE xxquay_scope|lacks the canonical table"
            + " authority_scope",
        "usage_recommendation TEXT|recommended TEXT|lacks the canonical column"
            + " units.usage_recommendation",
        "level TEXT, |-- level TEXT,|lacks the canonical column qualifications.level",
        "role TEXT CHECK|kind TEXT CHECK|lacks the canonical column qualification_units.role",
        "CREATE TABLE orders|CREATE TABLE contacts (n TEXT); CREATE TABLE orders|makes the table"
            + " contacts, which is neither canonical nor this world's",
        "CREATE TABLE orders|CREATE TABLE yypier_x (n TEXT); CREATE TABLE orders|makes the table"
            + " yypier_x, which is neither canonical nor this world's",
        "CREATE TABLE orders|DROP TABLE units; CREATE TABLE orders|lacks the canonical table units",
        "CREATE TABLE orders|ALTER TABLE units RENAME COLUMN title TO name; CREATE TABLE"
            + " orders|lacks the canonical column units.title"
      })
  void aSchemaThatDoesNotKeepTheContractIsNamed(String before, String after, String fault)
      throws IOException {
    replace("schema/schema.sql", before, after);

    assertTrue(found().contains("schema/schema.sql " + fault), () -> "" + found());
  }

  @Test
  void extensionsAddTablesAndColumnsOfTheWorldsOwn() {
    write(
        "schema/extensions.sql",
        HEADER.replace("//", "--")
            + "CREATE TABLE IF NOT EXISTS \"xxquay_contacts\" (name TEXT);\n"
            + "ALTER TABLE units ADD COLUMN depth_m INTEGER;\n"
            + "/* CREATE TABLE contacts (name TEXT); */\n"
            + "INSERT INTO xxquay_contacts VALUES ('CREATE TABLE contacts (a)');\n");

    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE TABLE contacts (name TEXT);|makes the table contacts, which is neither canonical nor"
            + " this world's",
        "CREATE TABLE units (name TEXT);|makes the table units, which is neither canonical nor this"
            + " world's",
        "ALTER TABLE units ADD title TEXT;|adds the column units.title, which is there already",
        "DROP TABLE qualification_specialisations;|takes away the canonical column"
            + " qualification_specialisations.title",
        "ALTER TABLE units DROP COLUMN status;|takes away the canonical column units.status"
      })
  void extensionsThatTouchWhatIsCanonicalAreNamed(String sql, String fault) {
    write("schema/extensions.sql", HEADER.replace("//", "--") + sql);

    assertTrue(found().contains("schema/extensions.sql " + fault), () -> "" + found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units|export function handle|function handle|exports no handler",
        "units|export const contract|const contract|exports no contract",
        "units|/units/:code|/units/:id|does not state the route GET /units/:code",
        "verify|method: \"POST\"|method: \"GET\"|does not state the route POST /verify",
        "scope|total:|count:|does not state the member total of what /scope answers",
        "qualifications|\"units.elective\":|electives:|does not state the member units.elective of what"
            + " /qualifications/:code answers",
        "health|last_sync:|synced:|does not state the member last_sync of what /health answers"
      })
  void aHandlerThatDoesNotKeepTheContractIsNamed(
      String endpoint, String before, String after, String fault) throws IOException {
    replace("api/" + endpoint + ".js", before, after);

    assertTrue(found().contains("api/" + endpoint + ".js " + fault), () -> "" + found());
  }

  @Test
  void aHandlerThatIsOnlyAComment_isNone() {
    write(
        "api/health.js",
        HEADER + "// export function handle() {}\n/* export const contract = 1; */\n");

    assertEquals(3, found().size(), () -> "" + found());
  }

  @Test
  void aSourceConfigurationThatIsNoJsonIsNamed() {
    write("tools/ingest/source-config.json", "{\"a\": 1,}");

    assertTrue(
        found().get(0).startsWith("tools/ingest/source-config.json is no JSON object"),
        () -> "" + found());
  }

  @Test
  void longTextsAndLinesAreReadToTheirEnd() {
    String spaces = " ".repeat(200_000);
    write(
        "schema/extensions.sql",
        HEADER.replace("//", "--")
            + "INSERT INTO xxquay_a VALUES ('"
            + "it''s ".repeat(50_000)
            + "');\nCREATE TABLE late (a TEXT);\n/*"
            + spaces
            + "*/");
    write("tools/enrich/wide.mjs", spaces + "x\n" + "\n".repeat(200_000) + HEADER);

    assertEquals(
        List.of(
            "schema/extensions.sql makes the table late, which is neither canonical nor this world's",
            "tools/enrich/wide.mjs has no classification header"),
        found());
  }
}
