package online.ucca.triumvirate.world.config;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldConfigTest {
  private static final ReadWorldConfig READ = new ReadWorldConfig(new EveritSchemaValidator());
  private static final WriteWorldConfig WRITE = new WriteWorldConfig(READ);

  @TempDir Path container;

  private static String whole() throws IOException {
    try (InputStream in = WorldConfigTest.class.getResourceAsStream("whole.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String with(String before, String after) throws IOException {
    String text = whole();
    assertTrue(text.contains(before), before);
    return text.replace(before, after);
  }

  private static WorldConfig config() throws IOException {
    return READ.read(whole().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsEveryMember() throws IOException {
    WorldConfig config = config();

    assertEquals("xx-harbour", config.worldId());
    assertEquals("Harbour work", config.displayName());
    assertEquals("XX", config.jurisdiction());
    assertEquals("Work in harbours", config.domain());
    assertEquals("active", config.status());
    assertEquals("1.0.0", config.version());
    assertEquals(
        new WorldConfig.AuthoritySource(
            "harbour.example",
            "government_api",
            "https://harbour.example/api",
            "weekly",
            "full_local"),
        config.authoritySource());
    assertEquals(
        new WorldConfig.Infrastructure(
            new WorldConfig.Compute("cloudflare", "workers", "world_worker", null),
            new WorldConfig.Database("cloudflare", "d1", "harbour_db", null),
            new WorldConfig.Storage("cloudflare", "r2", "xx-harbour-assets", null),
            new WorldConfig.Backup("google", "drive", "xxx", null)),
        config.infrastructure());
    assertEquals(
        Set.of("qualifications", "units", "authorities", "scope", "verify", "health"),
        config.endpoints().keySet());
    assertEquals("/api/worlds/xx-harbour/scope", config.endpoints().get("scope"));
    assertEquals("v4", config.schemaVersion());
    assertEquals(
        new WorldConfig.Owner("harbour-college", "office@harbour.example"), config.owner());
    assertEquals(
        Map.of("white_label", false, "end_user_layer", true, "custom_infrastructure", false),
        config.featureFlags());
    assertTrue(config.isOn("end_user_layer"));
    assertFalse(config.isOn("white_label"));
    assertFalse(config.isOn("unheard_of"));
  }

  @Test
  void namesOfInfrastructureAreAskedAlike() throws IOException {
    WorldConfig.Infrastructure infrastructure = config().infrastructure();

    assertEquals("world_worker", infrastructure.compute().name());
    assertEquals("harbour_db", infrastructure.database().name());
    assertEquals("xx-harbour-assets", infrastructure.storage().name());
    assertEquals("xxx", infrastructure.backup().name());
  }

  @Test
  void anOverrideTakesThePlaceOfTheBinding() throws IOException {
    String text =
        with(
            "\"provider\": \"cloudflare\", \"type\": \"d1\", \"binding\": \"harbour_db\","
                + " \"override_endpoint\": null",
            "\"provider\": \"aws\", \"type\": \"rds-postgres\", \"binding\": null,"
                + " \"override_endpoint\": \"jdbc:postgresql://db.example/harbour?user=me\"");

    WorldConfig.Database database =
        READ.read(text.getBytes(StandardCharsets.UTF_8)).infrastructure().database();

    assertNull(database.name());
    assertEquals("jdbc:postgresql://db.example/harbour?user=me", database.overrideEndpoint());
  }

  @Test
  void furtherFlagsAreAllowed() throws IOException {
    String text = with("\"white_label\": false", "\"white_label\": false, \"new_search\": true");

    assertTrue(READ.read(text.getBytes(StandardCharsets.UTF_8)).isOn("new_search"));
  }

  @Test
  void whatIsWrittenIsReadAgainAndWrittenWithTheSameBytes() throws IOException {
    WorldConfig config = config();

    WRITE.write(container, config);

    byte[] bytes = Files.readAllBytes(container.resolve("world.config.json"));
    assertEquals(config, READ.read(container));
    assertArrayEquals(bytes, WRITE.bytes(READ.read(bytes)));
    assertEquals(
        JsonDocument.read(whole().getBytes(StandardCharsets.UTF_8)).digest(),
        JsonDocument.read(bytes).digest());
    try (var files = Files.list(container)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void whatWouldNotBeReadIsNotWritten() throws IOException {
    WorldConfig good = config();
    WRITE.write(container, good);
    WorldConfig bad =
        new WorldConfig(
            "Not an id",
            good.displayName(),
            good.jurisdiction(),
            good.domain(),
            good.status(),
            good.version(),
            good.authoritySource(),
            good.infrastructure(),
            good.endpoints(),
            good.schemaVersion(),
            good.owner(),
            good.featureFlags());

    Refusal refusal = assertThrows(Refusal.class, () -> WRITE.write(container, bad));

    assertEquals("WLD_BAD_CONFIG", refusal.code());
    assertEquals(good, READ.read(container));
  }

  @Test
  void theFileIsNamedInWhatIsFound() throws IOException {
    Path file = container.resolve("world.config.json");
    assertEquals(
        "ENV_FILE_UNREADABLE", assertThrows(Refusal.class, () -> READ.read(container)).code());
    Files.writeString(file, with("\"XX\"", "\"xx\""));

    Finding finding = assertThrows(Refusal.class, () -> READ.read(container)).findings().get(0);

    assertEquals(file.toString(), finding.sourceElement());
    assertEquals("/jurisdiction", finding.triumvirateElement());
  }

  @Test
  void cadencesSayHowLong() throws IOException {
    assertEquals(RefreshCadence.WEEKLY, config().authoritySource().cadence());
    assertEquals(Optional.of(Duration.ofDays(7)), RefreshCadence.WEEKLY.every());
    assertEquals(Optional.empty(), RefreshCadence.MANUAL.every());
    assertThrows(IllegalArgumentException.class, () -> RefreshCadence.parse("Weekly"));
    for (RefreshCadence cadence : RefreshCadence.values()) {
      String text = with("\"weekly\"", "\"" + cadence.text() + "\"");
      assertEquals(
          cadence, READ.read(text.getBytes(StandardCharsets.UTF_8)).authoritySource().cadence());
    }
  }
}
