package online.ucca.triumvirate.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value of the right type may not be. */
class RefusedValuesTest {
  private static final EveritSchemaValidator VALIDATOR = new EveritSchemaValidator();

  private static List<String> found(String pointer, JsonValue value) {
    JsonDocument altered = Harbour.replace(Harbour.of("1.1"), pointer, value);
    return VALIDATOR.validate(altered, SchemaVersion.V1_1).stream()
        .map(finding -> finding.errorCode() + " " + finding.triumvirateElement())
        .toList();
  }

  private static JsonValue json(String text) {
    byte[] wrapped = ("{\"v\":" + text + "}").getBytes(StandardCharsets.UTF_8);
    return JsonDocument.read(wrapped).tree().getOrDefault("v", JsonValue.NULL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/created_at | \"2026-02-30T14:30:00Z\" | VAL_BAD_DATE",
        "/created_at | \"2026-13-01T14:30:00Z\" | VAL_BAD_DATE",
        "/created_at | \"1900-02-29T14:30:00Z\" | VAL_BAD_DATE",
        "/source_corpus/received_at | \"2025-02-29T00:00:00.5Z\" | VAL_BAD_DATE",
        "/validation/validation_timestamp | \"2026-04-31T00:00:00Z\" | VAL_BAD_DATE",
        "/created_at | \"2026-03-09T24:00:00Z\" | VAL_BAD_VALUE",
        "/created_at | \"2026-03-09T23:59:60Z\" | VAL_BAD_VALUE",
        "/created_at | \"2026-03-09T14:30:00+00:00\" | VAL_BAD_VALUE",
        "/created_at | \"2026-03-09T14:30:00\" | VAL_BAD_VALUE",
        "/created_at | \"2026-03-09 14:30:00Z\" | VAL_BAD_VALUE",
        "/created_at | \"2026-03-09t14:30:00z\" | VAL_BAD_VALUE",
        "/created_at | \"2026-03-09T14:30:00Z\\n\" | VAL_BAD_VALUE",
        "/created_at | \"2026-03-09\" | VAL_BAD_VALUE",
        "/created_at | 1773066600 | VAL_WRONG_TYPE",
        "/triumvirate_id | \"0D9F1F6E-5BB4-5A0E-8F0E-2F4D7A6F8F11\" | VAL_BAD_VALUE",
        "/triumvirate_id | \"{0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11}\" | VAL_BAD_VALUE",
        "/triumvirate_id | \"urn:uuid:0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11\" | VAL_BAD_VALUE",
        "/triumvirate_id | \"0d9f1f6e5bb45a0e8f0e2f4d7a6f8f11\" | VAL_BAD_VALUE",
        "/triumvirate_id | \"0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11\\n\" | VAL_BAD_VALUE",
        "/provenance/submission_id | \"1\" | VAL_BAD_VALUE",
        "/source_corpus/corpus_hash | \"sha256:00\" | VAL_BAD_VALUE",
        "/source_corpus/corpus_hash | \"\" | VAL_BAD_VALUE",
        "/provenance/translation_log_hash | \"xyz\" | VAL_BAD_VALUE",
        "/client_id | \"a\\n\" | VAL_BAD_VALUE",
        "/client_id | \" a\" | VAL_BAD_VALUE",
        "/client_id | \"a\\u00a0\" | VAL_BAD_VALUE",
        "/client_id | \"a\\u0000b\" | VAL_BAD_VALUE",
        "/validation/coverage/mapped | -1 | VAL_BAD_VALUE",
        "/validation/structural_valid | \"true\" | VAL_WRONG_TYPE",
        "/validation/structural_valid | 1 | VAL_WRONG_TYPE",
        "/instruments/credential_map/instrument_ref/source_uri | 7 | VAL_WRONG_TYPE"
      })
  void refusesValue(String pointer, String value, String code) {
    assertEquals(List.of(code + " " + pointer), found(pointer, json(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T00:00:00Z",
        "2000-02-29T23:59:59.999999999Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z"
      })
  void acceptsMoment(String moment) {
    assertEquals(List.of(), found("/created_at", Json.createValue(moment)));
  }

  /** Every text, wherever it stands, and every list's item: a blank says nothing. */
  @ParameterizedTest
  @EnumSource
  void refusesBlankText_whereverItStands(SchemaVersion version) {
    JsonDocument sample = Harbour.of(version.text());
    Set<String> accepted = new TreeSet<>();
    int texts = 0;
    for (String pointer : Harbour.pointers(sample.tree())) {
      boolean text =
          Harbour.get(sample, pointer).getValueType() == JsonValue.ValueType.STRING
              && !pointer.startsWith("/extensions");
      for (String blank : text ? List.of("", " ", "\t\n") : List.<String>of()) {
        texts++;
        List<Finding> findings =
            VALIDATOR.validate(Harbour.replace(sample, pointer, Json.createValue(blank)), version);
        if (findings.size() != 1) {
          accepted.add(pointer + " " + findings.size());
        }
      }
    }
    assertEquals(Set.of(), accepted);
    assertTrue(texts > 200, "only " + texts);
  }

  /** Null is an answer only where decisions §3 says so. */
  @ParameterizedTest
  @EnumSource
  void refusesNull_exceptWhereItIsAnAnswer(SchemaVersion version) {
    JsonDocument sample = Harbour.of(version.text());
    Set<String> accepted = new TreeSet<>();
    for (String pointer : Harbour.pointers(sample.tree())) {
      if (!pointer.startsWith("/extensions/")
          && VALIDATOR
              .validate(Harbour.replace(sample, pointer, JsonValue.NULL), version)
              .isEmpty()) {
        accepted.add(pointer.substring(pointer.lastIndexOf('/') + 1));
      }
    }
    assertEquals(
        new TreeSet<>(
            Set.of(
                "effective_date",
                "level",
                "operational_context",
                "retention_period",
                "source_uri",
                "validity_period")),
        accepted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pages",
        "",
        "org.",
        ".org",
        "org..x",
        "Org.example",
        "org.exam ple",
        "org.-x",
        "org.x-",
        "-org.x",
        "1.2",
        "org.example\n",
        "org/example",
        "org.exämple"
      })
  void refusesExtension_thatIsNotKeyedByAReverseDnsName(String key) {
    JsonObject extensions = Json.createObjectBuilder().add(key, 1).build();
    List<String> found = found("/extensions", extensions);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("VAL_BAD_VALUE /extensions"), found.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.example", "org.example.note", "au.gov.x-1", "online.ucca.1"})
  void acceptsExtension_keyedByAReverseDnsName(String key) {
    assertEquals(List.of(), found("/extensions", Json.createObjectBuilder().add(key, 1).build()));
  }

  /** What the schema takes for an identifier, the model takes for one, and nothing else. */
  @Test
  void agreesWithTheModelOnEveryCharacterOfAnIdentifier() {
    Pattern pattern =
        Pattern.compile(
            PublishedSchema.of(SchemaVersion.V1_1)
                .tree()
                .getJsonObject("properties")
                .getJsonObject("client_id")
                .getString("pattern"));
    List<String> different = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      for (String text :
          List.of("x" + (char) c + "x", (char) c + "x", "x" + (char) c, "" + (char) c)) {
        if (pattern.matcher(text).matches() != isIdentifier(text)) {
          different.add(Integer.toHexString(c) + " in '" + text + "'");
        }
      }
    }
    assertEquals(List.of(), different);
  }

  private static boolean isIdentifier(String text) {
    try {
      new ClientId(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void refusesNamesOfAnyLength_withoutRunningOutOfStack() {
    List<String> keys = new ArrayList<>(List.of("a.".repeat(200_000) + "a", "a".repeat(400_000)));
    for (String key : keys) {
      List<String> found = found("/extensions", Json.createObjectBuilder().add(key, 1).build());
      assertEquals(1, found.size());
    }
    String id = "a ".repeat(200_000) + "a";
    assertEquals(List.of(), found("/client_id", Json.createValue(id)));
  }
}
