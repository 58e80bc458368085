package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.acceptance.SellingWorld.Asked;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.storage.ObjectStoreSettings;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.WorldSettings;
import online.ucca.triumvirate.world.opening.ContainerSettings;
import online.ucca.triumvirate.world.opening.OpenContainer;
import online.ucca.triumvirate.world.opening.SecretSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a world's configuration means on this machine (docs/spec/world-opening.md). */
class OpenContainerTest {
  @TempDir Path folder;
  private Path container = Path.of("");

  @BeforeEach
  void makesAContainer() {
    container = SellingWorld.container(folder.resolve("worlds"), "xx-example");
  }

  @Test
  void keepsWhatItAcceptsInItsDatabase() throws IOException {
    TriumvirateId id;
    try (OpenContainer open = open(settings())) {
      CorpusPayload unit = CorpusPayload.ofFile("unit.json", Files.readAllBytes(Command.SAMPLE));
      id =
          open.world()
              .translateAndSubmit(unit, TranslationRequest.DETECT)
              .triumvirate()
              .triumvirateId();
      assertEquals(Optional.empty(), open.data().offers().find("SAMWRK201"));
    }
    try (OpenContainer again = open(settings())) {
      assertTrue(again.data().triumvirates().find(id).isPresent());
      assertTrue(Files.exists(again.settings().home().resolve("world.db")));
      assertEquals("local", again.settings().clientId().value());
    }
  }

  @Test
  void readsPostgresqlAsAnAddress_andItsPasswordFromElsewhere() throws IOException {
    Asked asked = new Asked(folder);
    database("postgresql", "jdbc:postgresql://db.example/world");
    SecretSource secrets =
        SecretSource.environment(
            Map.of(
                "TRIUMVIRATE_XX_EXAMPLE_DATABASE_USER", "keeper",
                "TRIUMVIRATE_XX_EXAMPLE_DATABASE_PASSWORD", "hidden",
                "TRIUMVIRATE_OTHER_DATABASE_PASSWORD", "of another world"));

    open(settings().withServices(asked.services()).withSecrets(secrets)).close();

    var database = asked.databases.get(0);
    assertEquals("jdbc:postgresql://db.example/world", database.location());
    assertEquals("keeper", database.user());
    assertEquals("hidden", database.password());
    assertFalse(database.toString().contains("hidden"));
  }

  @Test
  void refusesAnAddressThatIsNotOfTheType_orIsMissing() throws IOException {
    database("postgresql", "jdbc:mysql://db.example/world");
    assertRefused("WLD_BAD_CONFIG", "begins with 'jdbc:postgresql:'", settings());
    database("postgresql", null);
    assertRefused("WLD_BAD_CONFIG", "and this none", settings());
    database("sqlite", "https://db.example/world");
    assertRefused("WLD_BAD_CONFIG", "file:///srv/world", settings());
  }

  @Test
  void readsABucket_withItsKeysFromElsewhere() throws IOException {
    Asked asked = new Asked(folder);
    storage("minio", "packs-of-xx", "http://127.0.0.1:9000");
    Path secret = Files.writeString(folder.resolve("secret"), "from a file\nand more\n");
    SecretSource secrets =
        SecretSource.environment(
            Map.of(
                "TRIUMVIRATE_XX_EXAMPLE_STORAGE_ACCESS_KEY", "access",
                "TRIUMVIRATE_XX_EXAMPLE_STORAGE_SECRET_KEY_FILE", secret.toString(),
                "TRIUMVIRATE_XX_EXAMPLE_STORAGE_REGION", "xx-south"));

    open(settings().withServices(asked.services()).withSecrets(secrets)).close();

    assertEquals(
        List.of(
            new ObjectStoreSettings(
                "minio",
                "http://127.0.0.1:9000",
                "packs-of-xx",
                null,
                "xx-south",
                "access",
                "from a file")),
        asked.stores);
  }

  @Test
  void saysWhatABucketLacks_andWhereASecretCannotBeRead() throws IOException {
    storage("minio", "packs-of-xx", "http://127.0.0.1:9000");
    assertRefused("WLD_BAD_CONFIG", "the access key of the bucket is missing", settings());
    SecretSource unreadable =
        SecretSource.environment(
            Map.of("TRIUMVIRATE_XX_EXAMPLE_STORAGE_ACCESS_KEY_FILE", "/none/such"));
    assertRefused(
        "ENV_FILE_UNREADABLE",
        "TRIUMVIRATE_XX_EXAMPLE_STORAGE_ACCESS_KEY_FILE",
        settings().withSecrets(unreadable));
  }

  @Test
  void saysWhatIsInstalled_whenNothingServesTheStore() throws IOException {
    storage("drive", null, null);

    assertRefused("WLD_NO_PROVIDER", "installed are: folder, minio, r2, s3", settings());
  }

  @Test
  void refusesTheHomeOfAnotherWorld() {
    open(settings()).close();
    Path other = SellingWorld.container(folder.resolve("worlds"), "yy-other");
    Path taken = folder.resolve("homes/xx-example");

    Refusal refused =
        assertThrows(
            Refusal.class,
            () -> OpenContainer.open(other, settings().withChange(own -> WorldSettings.in(taken))));

    assertEquals("WLD_EXISTS", refused.code());
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("xx-example"), message);
  }

  @Test
  void refusesTheObjectStoreOfAnotherWorld_andLeavesItsDatabaseAlone() throws IOException {
    String shared = folder.resolve("shared").toUri().toString();
    storage("folder", null, shared);
    open(settings()).close();
    container = SellingWorld.container(folder.resolve("worlds"), "yy-other");
    storage("folder", null, shared);

    assertRefused("WLD_EXISTS", "that of the world 'xx-example', not of 'yy-other'", settings());

    assertFalse(Files.exists(folder.resolve("homes/yy-other/world.db")));
  }

  @Test
  void putsNothingIntoTheContainer_alsoNotThroughALink() throws IOException {
    ContainerSettings inside = ContainerSettings.in(container.resolve("docs"));
    assertRefused("WLD_NOT_CONFORMING", "inside the container", inside);
    Path link = Files.createSymbolicLink(folder.resolve("link"), container);
    storage("folder", null, link.resolve("assets/packs").toUri().toString());
    assertRefused("WLD_NOT_CONFORMING", "inside the container", settings());
    storage("folder", null, null);
    database("sqlite", container.resolve("world.db").toUri().toString());
    assertRefused("WLD_NOT_CONFORMING", "inside the container", settings());
  }

  @Test
  void keepsTheZoneOfItsPackDates_whereverItIsOpenedNext() {
    ContainerSettings auckland =
        settings().withChange(own -> own.withZone(ZoneId.of("Pacific/Auckland")));
    try (OpenContainer open = open(auckland)) {
      assertEquals(ZoneId.of("Pacific/Auckland"), open.settings().zone());
    }
    ContainerSettings perth =
        settings().withChange(own -> own.withZone(ZoneId.of("Australia/Perth")));
    try (OpenContainer open = open(perth)) {
      assertEquals(ZoneId.of("Pacific/Auckland"), open.settings().zone());
    }
  }

  @Test
  void twoWorldsOpenAtOnceShareNothing() {
    Path other = SellingWorld.container(folder.resolve("worlds"), "yy-other");
    try (OpenContainer one = open(settings());
        OpenContainer two = OpenContainer.open(other, settings())) {
      assertNotEquals(one.settings().home(), two.settings().home());
      assertNotEquals(one.database().location(), two.database().location());
      assertNotEquals(one.world().publicKey(), two.world().publicKey());
    }
  }

  private ContainerSettings settings() {
    return ContainerSettings.in(folder.resolve("homes"));
  }

  private OpenContainer open(ContainerSettings settings) {
    return OpenContainer.open(container, settings);
  }

  private void assertRefused(String code, String message, ContainerSettings settings) {
    Refusal refused = assertThrows(Refusal.class, () -> open(settings));
    assertEquals(code, refused.code());
    String found = String.valueOf(refused.getMessage());
    assertTrue(found.contains(message), found);
  }

  private void database(String type, @Nullable String endpoint) throws IOException {
    binding("database", type, "\"binding\": \"world.db\"", endpoint);
  }

  private void storage(String type, @Nullable String bucket, @Nullable String endpoint)
      throws IOException {
    binding("storage", type, "\"bucket\": " + (bucket == null ? "null" : quoted(bucket)), endpoint);
  }

  private void binding(String part, String type, String name, @Nullable String endpoint)
      throws IOException {
    Path file = container.resolve("world.config.json");
    String text = Files.readString(file);
    int begin = text.indexOf("\"" + part + "\": {");
    int end = text.indexOf("}", begin);
    Files.writeString(
        file,
        text.substring(0, begin)
            + quoted(part)
            + ": {\"provider\": \"local\", \"type\": "
            + quoted(type)
            + ", "
            + name
            + ", \"override_endpoint\": "
            + (endpoint == null ? "null" : quoted(endpoint))
            + text.substring(end));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
