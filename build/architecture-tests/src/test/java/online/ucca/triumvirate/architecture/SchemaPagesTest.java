package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps what {@code docs/spec} says of the schemas equal to the schemas that are shipped; {@code
 * -Dschemas.write=true} writes it.
 */
class SchemaPagesTest {
  private static final Path SHIPPED =
      Reactor.root()
          .resolve("triumvirate-model/src/main/resources/online/ucca/triumvirate/model/json");
  private static final Path SPEC = Reactor.root().resolve("docs/spec");
  private static final String HOW =
      "write it anew: ./mvnw test -pl build/architecture-tests -am"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest=SchemaPagesTest -Dschemas.write=true";

  private static final JsonObject OLDER = PublishedSchema.of(SchemaVersion.V1_0).tree();
  private static final JsonObject NEWER = PublishedSchema.of(SchemaVersion.V1_1).tree();

  private static final JsonObject CAPABILITY_OBJECT = PublishedSchema.capabilityObject().tree();

  /** The line in {@code cco.md} below which the schema writes. */
  private static final String TABLES = "<!-- written from the schema from here on -->\n";

  private static boolean writes() {
    return Boolean.getBoolean("schemas.write");
  }

  @ParameterizedTest
  @EnumSource
  void thePublishedSchemaIsTheShippedOne(SchemaVersion version) throws IOException {
    assertPublished("triumvirate-" + version.text(), PublishedSchema.of(version));
  }

  @Test
  void thePublishedSchemaOfTheCcoIsTheShippedOne() throws IOException {
    assertPublished("cco-1", PublishedSchema.capabilityObject());
  }

  @Test
  void thePublishedSchemaOfTheContextualisationIsTheShippedOne() throws IOException {
    assertPublished("contextualisation-1", PublishedSchema.contextualisation());
  }

  @Test
  void thePublishedSchemaOfPricesIsTheShippedOne() throws IOException {
    assertPublished("prices-1", PublishedSchema.prices());
  }

  @Test
  void thePublishedSchemaOfTheWorldConfigurationIsTheShippedOne() throws IOException {
    assertPublished("world-config-1", PublishedSchema.worldConfig());
  }

  @Test
  void thePublishedSchemaOfTheWorldArchiveIsTheShippedOne() throws IOException {
    assertPublished("world-archive-1", PublishedSchema.Name.WORLD_ARCHIVE_1.schema());
  }

  private static void assertPublished(String of, JsonDocument schema) throws IOException {
    String name = of + ".schema.json";
    byte[] shipped = Files.readAllBytes(SHIPPED.resolve(name));
    Path copy = SPEC.resolve("schema").resolve(name);
    if (writes()) {
      Files.createDirectories(copy.getParent());
      Files.write(copy, shipped);
    }
    assertArrayEquals(shipped, Files.readAllBytes(copy), HOW);
    assertEquals(schema.tree(), JsonDocument.read(shipped).tree());
  }

  @Test
  void theFieldTableIsTheSchemas() throws IOException {
    String expected = FieldPage.text(OLDER, NEWER);
    Path page = SPEC.resolve("fields.md");
    if (writes()) {
      Files.writeString(page, expected);
    }
    assertEquals(expected, Files.readString(page), HOW);
  }

  /** What stands above the tables is written by hand. */
  @Test
  void theTablesOfTheCcoSayWhereEveryMemberComesFrom() throws IOException {
    Path page = SPEC.resolve("cco.md");
    String written = Files.readString(page);
    assertTrue(written.contains(TABLES), "the line above the tables is gone: " + TABLES);
    String byHand = written.substring(0, written.indexOf(TABLES) + TABLES.length());
    String expected = byHand + FieldPage.origins(CAPABILITY_OBJECT);
    if (writes()) {
      Files.writeString(page, expected);
    }
    assertEquals(expected, Files.readString(page), HOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/properties/issuer/$comment",
        "/properties/proof/then/items/1",
        "/properties/credentialSubject/properties/hard_gates",
        "/definitions/governing_statement/properties/clause_ref/$comment",
        "/definitions/assessment_criterion/properties/kind/enum/6"
      })
  void theTablesOfTheCcoShowTheLossOfAnything(String pointer) {
    JsonObject altered = Json.createPointer(pointer).remove(CAPABILITY_OBJECT);
    String whole = FieldPage.origins(CAPABILITY_OBJECT);
    if (pointer.endsWith("$comment")) {
      assertThrows(NullPointerException.class, () -> FieldPage.origins(altered));
    } else {
      assertNotEquals(whole, FieldPage.origins(altered));
    }
  }

  @Test
  void theFieldTableIsLinkedFromTheSpecification() throws IOException {
    String specification = Files.readString(SPEC.resolve("triumvirate.md"));
    for (String link :
        List.of(
            "(fields.md)",
            "(integrity.md)",
            "(schema/triumvirate-1.0.schema.json)",
            "(schema/triumvirate-1.1.schema.json)")) {
      assertTrue(specification.contains(link), "no link " + link);
    }
  }

  /** Any change to a schema that a reader would want to know of shows on the page. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/properties/client_id/pattern",
        "/properties/client_id/description",
        "/properties/client_id",
        "/required/0",
        "/definitions/outcome/properties/title",
        "/definitions/rule/properties/obligation_type/enum/1",
        "/definitions/compliance_ruleset/properties/rules",
        "/definitions/timestamp/pattern"
      })
  void thePageShowsTheLossOfAnything(String pointer) {
    JsonObject altered = Json.createPointer(pointer).remove(NEWER);
    assertNotEquals(FieldPage.text(OLDER, NEWER), FieldPage.text(OLDER, altered));
  }

  @Test
  void thePageShowsWhatWasAddedSince() {
    JsonObject without = Json.createPointer("/properties/client_id").remove(OLDER);
    assertTrue(FieldPage.text(OLDER, NEWER).contains("| `client_id` | identifier | yes | 1.0 |"));
    assertTrue(FieldPage.text(without, NEWER).contains("| `client_id` | identifier | yes | 1.1 |"));
  }

  @Test
  void thePageHasNoWordsForAPatternThatNobodyPutIntoWords() {
    JsonObject altered =
        Json.createPointer("/properties/client_id/pattern").replace(NEWER, Json.createValue("^x$"));
    assertThrows(IllegalStateException.class, () -> FieldPage.text(OLDER, altered));
  }
}
