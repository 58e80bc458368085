package online.ucca.triumvirate.world.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Configurations with one defect, or several that are named at once. */
class BadWorldConfigTest {
  private static final ReadWorldConfig READ = new ReadWorldConfig(new EveritSchemaValidator());

  private static String whole() throws IOException {
    try (InputStream in = WorldConfigTest.class.getResourceAsStream("whole.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Finding> findings(String text) {
    return assertThrows(Refusal.class, () -> READ.read(text.getBytes(StandardCharsets.UTF_8)))
        .findings();
  }

  private static String with(String before, String after) throws IOException {
    String text = whole();
    assertTrue(text.contains(before), before);
    return text.replace(before, after);
  }

  /** Each member's loss, by name: the specification's list, written by hand. */
  @ParameterizedTest
  @CsvSource({
    "/world_id",
    "/display_name",
    "/jurisdiction",
    "/domain",
    "/status",
    "/version",
    "/authority_source",
    "/authority_source/name",
    "/authority_source/type",
    "/authority_source/base_url",
    "/authority_source/refresh_cadence",
    "/authority_source/mirror_strategy",
    "/infrastructure",
    "/infrastructure/compute",
    "/infrastructure/compute/provider",
    "/infrastructure/compute/type",
    "/infrastructure/compute/binding",
    "/infrastructure/database",
    "/infrastructure/database/provider",
    "/infrastructure/database/type",
    "/infrastructure/database/binding",
    "/infrastructure/database/override_endpoint",
    "/infrastructure/storage",
    "/infrastructure/storage/provider",
    "/infrastructure/storage/type",
    "/infrastructure/storage/bucket",
    "/infrastructure/storage/override_endpoint",
    "/infrastructure/backup",
    "/infrastructure/backup/provider",
    "/infrastructure/backup/type",
    "/infrastructure/backup/folder_id",
    "/infrastructure/backup/override_endpoint",
    "/endpoints",
    "/endpoints/qualifications",
    "/endpoints/units",
    "/endpoints/authorities",
    "/endpoints/scope",
    "/endpoints/verify",
    "/endpoints/health",
    "/schema_version",
    "/owner",
    "/owner/client_id",
    "/owner/contact",
    "/feature_flags",
    "/feature_flags/white_label",
    "/feature_flags/end_user_layer",
    "/feature_flags/custom_infrastructure"
  })
  void aMemberThatIsMissingIsNamed(String pointer) throws IOException {
    JsonDocument document = JsonDocument.read(whole().getBytes(StandardCharsets.UTF_8));
    JsonDocument without = document.without(pointer);
    assertFalse(document.tree().equals(without.tree()), pointer);

    List<Finding> findings = findings(new String(without.canonicalBytes(), StandardCharsets.UTF_8));

    assertEquals(1, findings.size(), findings::toString);
    assertEquals("WLD_BAD_CONFIG", findings.get(0).errorCode());
    assertEquals(pointer, findings.get(0).triumvirateElement());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'xx-harbour',|'Xx Harbour',|/world_id",
        "'xx-harbour',|'-xx',|/world_id",
        "'jurisdiction': 'XX'|'jurisdiction': 'Xland'|/jurisdiction",
        "'display_name': 'Harbour work'|'display_name': ' '|/display_name",
        "'status': 'active'|'status': 'Very active'|/status",
        "'version': '1.0.0'|'version': '1.0'|/version",
        "'version': '1.0.0'|'version': 1|/version",
        "'weekly'|'now and then'|/authority_source/refresh_cadence",
        "'https://harbour.example/api'|'harbour.example'|/authority_source/base_url",
        "'xx-harbour-assets'|'Assets'|/infrastructure/storage/bucket",
        "'schema_version': 'v4'|'schema_version': '4'|/schema_version",
        "'client_id': 'harbour-college'|'client_id': '../x'|/owner/client_id",
        "'white_label': false|'white_label': 'no'|/feature_flags/white_label",
        "'white_label': false|'white_label': false, 'extra': 1|/feature_flags/extra",
        "'status': 'active'|'status': 'active', 'colour': 'red'|/colour",
        "'/api/worlds/xx-harbour/units'|'/api/units'|/endpoints/units",
        "'/api/worlds/xx-harbour/units'|'/api/worlds/yy-other/units'|/endpoints/units",
        "'/api/worlds/xx-harbour/units'|'/api/worlds/xx-harbour/scope'|/endpoints/units",
      })
  void aValueThatIsNotWhatItMustBeIsNamed(String before, String after, String pointer)
      throws IOException {
    List<Finding> findings = findings(with(before.replace('\'', '"'), after.replace('\'', '"')));

    List<String> pointers =
        findings.stream().map(finding -> String.valueOf(finding.triumvirateElement())).toList();
    if (pointer.equals("/world_id")) {
      assertTrue(pointers.contains(pointer), findings::toString);
    } else {
      assertEquals(List.of(pointer), pointers, findings::toString);
    }
  }

  @Test
  void everyViolationIsNamedAtOnce() throws IOException {
    String text =
        with("\"XX\"", "\"xx\"").replace("\"v4\"", "4").replace("\"domain\"", "\"dominion\"");

    assertEquals(
        List.of("/domain", "/dominion", "/jurisdiction", "/schema_version"),
        findings(text).stream().map(finding -> finding.triumvirateElement()).toList());
  }

  @Test
  void everyEndpointOfAnotherWorldIsNamedAtOnce() throws IOException {
    List<Finding> findings = findings(with("\"xx-harbour\"", "\"xx-quay\""));

    assertEquals(6, findings.size());
    assertTrue(findings.get(0).message().contains("/api/worlds/xx-quay/"), findings::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.example/harbour?user=me&password=hush",
        "https://me:hush@db.example/",
        "https://db.example/?api_key=hush",
        "jdbc:postgresql://db.example/harbour?sslmode=verify-full&sslpassword=hush",
        "https://db.example/?X-Amz-Signature=hush",
        "//me:hush@db.example"
      })
  void aSecretInAnAddressIsRefusedAndNotShown(String address) throws IOException {
    String text =
        with(
            "\"bucket\": \"xx-harbour-assets\", \"override_endpoint\": null",
            "\"bucket\": null, \"override_endpoint\": \"" + address + "\"");

    List<Finding> findings = findings(text);

    assertEquals(
        List.of("/infrastructure/storage/override_endpoint"),
        findings.stream().map(finding -> finding.triumvirateElement()).toList());
    assertFalse(findings.toString().contains("hush"), findings::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://me:hush@harbour.example/api", "ftp://me:hush@harbour.example"})
  void aSecretInTheRegistersAddressIsRefusedAndNotShown(String address) throws IOException {
    List<Finding> findings = findings(with("https://harbour.example/api", address));

    assertEquals(
        List.of("/authority_source/base_url"),
        findings.stream().map(finding -> finding.triumvirateElement()).toList());
    assertFalse(findings.toString().contains("hush"), findings::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"world_id\": \"a\", \"world_id\": \"b\"}", "{} {}"})
  void whatIsNoJsonObjectIsABadConfiguration(String text) {
    assertEquals("WLD_BAD_CONFIG", findings(text).get(0).errorCode());
  }
}
