package online.ucca.triumvirate.world.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.world.config.ReadWorldConfig;
import online.ucca.triumvirate.world.config.WorldConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaffoldContainerTest {
  @TempDir Path worlds;

  private static NewWorld quay() {
    return new NewWorld(
        "xx-quay",
        "Quay | work\n<b>",
        "XX",
        "Work on quays",
        "quay-college",
        "office@quay.example",
        new WorldConfig.AuthoritySource(
            "Quay Register", "government_api", "https://quay.example/api", "daily", "full_local"),
        new WorldConfig.Database("local", "sqlite", "quay.db", null),
        new WorldConfig.Storage("cloudflare", "r2", "quay-assets", null),
        true);
  }

  private static String code(Runnable what) {
    return assertThrows(Refusal.class, what::run).code();
  }

  /** The tree of the specification, written by hand. */
  @Test
  void aContainerHasExactlyTheFoldersAndFilesOfTheSpecification() throws IOException {
    Path container = Containers.SCAFFOLD.make(worlds, quay());

    assertEquals(worlds.resolve("xx-quay"), container);
    assertEquals(
        Set.of(
            "world.config.json",
            "schema/",
            "schema/schema.sql",
            "api/",
            "api/qualifications.js",
            "api/units.js",
            "api/authorities.js",
            "api/scope.js",
            "api/verify.js",
            "api/health.js",
            "tools/",
            "tools/ingest/",
            "tools/ingest/source-config.json",
            "tools/ingest/quay-register-parser.mjs",
            "tools/enrich/",
            "tools/enrich/usage.mjs",
            "tools/validate/",
            "tools/validate/contract.mjs",
            "assets/",
            "assets/branding/",
            "assets/branding/brand.json",
            "assets/reference/",
            "assets/reference/roles.json",
            "docs/",
            "docs/WORLD.md",
            "docs/DATA-SOURCES.md",
            "docs/CHANGELOG.md"),
        Containers.contents(container).keySet());
    assertEquals(List.of(), Containers.CHECK.check(container));
    try (Stream<Path> left = Files.list(worlds)) {
      assertEquals(1, left.count(), "nothing else is left");
    }
  }

  @Test
  void theConfigurationSaysWhatWasAsked() {
    Path container = Containers.SCAFFOLD.make(worlds, quay());

    WorldConfig config = new ReadWorldConfig(new EveritSchemaValidator()).read(container);

    assertEquals("Quay | work\n<b>", config.displayName());
    assertEquals("XX", config.jurisdiction());
    assertEquals("quay-college", config.owner().clientId());
    assertEquals("quay.db", config.infrastructure().database().binding());
    assertEquals("quay-assets", config.infrastructure().storage().bucket());
    assertEquals("v7", config.schemaVersion());
    assertEquals("/api/worlds/xx-quay/units", config.endpoints().get("units"));
    assertTrue(config.isOn("end_user_layer"));
    assertFalse(config.isOn("white_label"));
  }

  @Test
  void theSchemaIsTheInstalledOne_andNamesMeanNothingInAPage() throws IOException {
    Map<String, String> contents = Containers.contents(Containers.SCAFFOLD.make(worlds, quay()));

    assertTrue(contents.getOrDefault("schema/schema.sql", "").contains(Containers.SQL.strip()));
    String page = contents.getOrDefault("docs/WORLD.md", "");
    assertTrue(page.contains("# Quay &#124; work &#60;b&#62;\n"), page);
    assertTrue(page.contains("`xxquay_`"), page);
    assertTrue(page.contains("| `/api/worlds/xx-quay/verify` | POST |"), page);
    contents.forEach((path, text) -> assertFalse(text.contains("${display"), path));
    assertTrue(
        contents.getOrDefault("docs/DATA-SOURCES.md", "").contains("https://quay.example/api"));
  }

  @Test
  void theSameWorldIsWrittenWithTheSameBytes() throws IOException {
    Path other = Files.createDirectory(worlds.resolve("other"));

    assertEquals(
        Containers.contents(Containers.SCAFFOLD.make(other, quay())),
        Containers.contents(Containers.SCAFFOLD.make(worlds, quay())));
  }

  @Test
  void aWorldOnOneMachineNeedsAnIdOnly() {
    Path container = Containers.SCAFFOLD.make(worlds.resolve("not/yet"), NewWorld.local("nz-port"));

    WorldConfig config = new ReadWorldConfig(new EveritSchemaValidator()).read(container);
    assertEquals("NZ", config.jurisdiction());
    assertEquals("XX", NewWorld.local("harbour").jurisdiction());
    assertEquals(
        new WorldConfig.Database("local", "sqlite", "world.db", null),
        config.infrastructure().database());
    assertEquals(List.of(), Containers.CHECK.check(container));
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "file", "link"})
  void nothingIsWrittenOverWhatIsThere(String kind) throws IOException {
    Path place = worlds.resolve("xx-quay");
    switch (kind) {
      case "folder" -> Files.createDirectory(place);
      case "file" -> Files.writeString(place, "mine");
      default -> Files.createSymbolicLink(place, worlds.resolve("nowhere"));
    }

    assertEquals("WLD_EXISTS", code(() -> Containers.SCAFFOLD.make(worlds, quay())));

    try (Stream<Path> left = Files.list(worlds)) {
      assertEquals(List.of(place), left.toList());
    }
  }

  @Test
  void aWorldIsMadeOnce_andStaysAsItIs() throws IOException {
    Path container = Containers.SCAFFOLD.make(worlds, quay());
    Containers.write(container.resolve("docs/WORLD.md"), "mine");

    assertEquals("WLD_EXISTS", code(() -> Containers.SCAFFOLD.make(worlds, quay())));

    assertEquals("mine", Files.readString(container.resolve("docs/WORLD.md")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "Xx", "xx quay", "xx/quay", "xx--quay", "9x"})
  void whatIsNoIdIsRefused_andNothingIsLeftBehind(String id) throws IOException {
    assertEquals(
        "WLD_BAD_CONFIG",
        code(() -> Containers.SCAFFOLD.make(worlds.resolve("new"), NewWorld.local(id))));

    assertEquals(Set.of(), new TreeSet<>(Containers.contents(worlds).keySet()));
  }

  @Test
  void everythingThatIsNoConfigurationIsSaidAtOnce() {
    NewWorld bad =
        new NewWorld(
            "xx-quay",
            " ",
            "Quayland",
            "Work",
            "..",
            null,
            NewWorld.local("xx-quay").source(),
            NewWorld.local("xx-quay").database(),
            NewWorld.local("xx-quay").storage(),
            false);

    Refusal refusal = assertThrows(Refusal.class, () -> Containers.SCAFFOLD.make(worlds, bad));

    assertEquals(
        List.of("/display_name", "/jurisdiction", "/owner/client_id"),
        refusal.findings().stream().map(finding -> finding.triumvirateElement()).toList());
  }

  @Test
  void aFolderThatCannotBeWrittenIsTheEnvironments() throws IOException {
    Path file = Files.writeString(worlds.resolve("file"), "");

    assertEquals("ENV_FILE_UNWRITABLE", code(() -> Containers.SCAFFOLD.make(file, quay())));
  }

  @Test
  void withoutItsTablesNoWorldIsMade() {
    NewWorld quay = quay();
    NewWorld elsewhere =
        new NewWorld(
            quay.worldId(),
            quay.displayName(),
            quay.jurisdiction(),
            quay.domain(),
            quay.clientId(),
            quay.contact(),
            quay.source(),
            new WorldConfig.Database("aws", "rds-postgres", null, "jdbc:postgresql://db/quay"),
            quay.storage(),
            false);

    assertEquals("WLD_NO_PROVIDER", code(() -> Containers.SCAFFOLD.make(worlds, elsewhere)));
    assertEquals(
        "WLD_NO_PROVIDER",
        code(
            () ->
                new ScaffoldContainer(new EveritSchemaValidator(), InstalledSchemas.of())
                    .make(worlds, quay)));
  }
}
