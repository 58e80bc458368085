package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.error.Severity;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.junit.jupiter.api.Test;

class BindingValuesTest {
  private static final String OUTCOMES = "/instruments/outcome_specification";
  private static final String RULE = "/instruments/compliance_ruleset/rules/0";
  private static final String CREDENTIAL = "/instruments/credential_map/credentials/1";

  /** Where each enum of the envelope stands in the sample. */
  private static final Map<String, Enum<?>[]> ENUMS =
      Map.ofEntries(
          Map.entry(OUTCOMES + "/outcomes/0/criteria/0/evidence_type", EvidenceType.values()),
          Map.entry(RULE + "/obligation_type", ObligationType.values()),
          Map.entry(RULE + "/effect", RuleEffect.values()),
          Map.entry(RULE + "/applies_to/0/target_type", TargetType.values()),
          Map.entry(
              RULE + "/evidence_of_compliance/evidence_type", ComplianceEvidenceType.values()),
          Map.entry(RULE + "/cross_references/0/target_instrument", TargetInstrument.values()),
          Map.entry(RULE + "/cross_references/0/relationship", RuleRelationship.values()),
          Map.entry(CREDENTIAL + "/credential_type", CredentialType.values()),
          Map.entry(
              CREDENTIAL + "/requirements/required_outcomes/0/requirement_type",
              OutcomeRequirementType.values()),
          Map.entry(
              CREDENTIAL + "/requirements/required_credentials/0/relationship",
              CredentialRelationship.values()),
          Map.entry(
              CREDENTIAL + "/requirements/compliance_rules/0/applicability",
              RuleApplicability.values()),
          Map.entry(CREDENTIAL + "/lifecycle/validity_basis", ValidityBasis.values()),
          Map.entry("/provenance/confidence", Confidence.values()),
          Map.entry("/validation/validation_warnings/0/severity", Severity.values()),
          Map.entry("/validation/validation_warnings/0/phase", Phase.values()));

  private final JsonDocument sample = Binding.write(Samples.triumvirate());

  private static Triumvirate read(JsonDocument document) {
    return Binding.read(document, Triumvirate.class);
  }

  private static void assertSurvives(JsonDocument document) {
    assertEquals(
        new String(document.canonicalBytes(), StandardCharsets.UTF_8),
        new String(Binding.write(read(document)).canonicalBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void roundTripsEveryValueOfEveryEnum() {
    ENUMS.forEach(
        (pointer, values) -> {
          for (Enum<?> value : values) {
            String text = value.name().toLowerCase(Locale.ROOT);
            assertSurvives(Trees.replace(sample, pointer, Json.createValue(text)));
          }
        });
  }

  @Test
  void refusesEnumInAnyOtherSpelling() {
    ENUMS.forEach(
        (pointer, values) -> {
          for (String text : List.of(values[0].name(), "", "x", " " + values[0].name())) {
            JsonDocument altered = Trees.replace(sample, pointer, Json.createValue(text));
            Refusal refusal = assertThrows(Refusal.class, () -> read(altered), pointer + text);
            assertEquals("VAL_BAD_VALUE", refusal.code());
          }
        });
  }

  @Test
  void readsDocumentOfVersion10_whichHasNoneOfTheLaterMembers() {
    JsonDocument old = sample.with("/schema_version", Json.createValue("1.0"));
    for (String pointer :
        List.of(
            "/extensions",
            "/validation/coverage",
            "/provenance/confidence",
            "/provenance/translation_log_hash",
            "/source_corpus/attribution",
            "/source_corpus/licence",
            OUTCOMES + "/domain/labels",
            OUTCOMES + "/domain/assessment_basis",
            OUTCOMES + "/instrument_ref/supersedes",
            OUTCOMES + "/instrument_ref/licensing",
            OUTCOMES + "/evidence_requirements/supporting_skills",
            OUTCOMES + "/outcomes/0/group",
            OUTCOMES + "/outcomes/1/group",
            RULE + "/effect",
            CREDENTIAL + "/lifecycle/validity_basis")) {
      old = old.without(pointer);
    }
    Triumvirate triumvirate = read(old);
    assertEquals(Map.of(), triumvirate.extensions());
    assertNull(triumvirate.validation().coverage());
    assertEquals(
        List.of(), triumvirate.instruments().outcomeSpecification().domain().assessmentBasis());
    assertSurvives(old);
  }

  @Test
  void readsNullAndAbsentAlike_andWritesRequiredOnesAsNull() {
    JsonDocument absent = sample.without(CREDENTIAL + "/level");
    JsonDocument isNull = Trees.replace(sample, CREDENTIAL + "/level", JsonValue.NULL);
    assertEquals(read(isNull), read(absent));
    assertArrayEquals(isNull.canonicalBytes(), Binding.write(read(absent)).canonicalBytes());
  }

  @Test
  void keepsExtensionsAsTheyAre() {
    String json =
        """
        {"org.example.a":{"id":null,"items":[],"scope":{},"description":null,"deep":[{"version":null}],
        "n":9007199254740991,"m":-9007199254740991,"t":true,"s":"😀\\u0000"},
        "org.example.b":[],"org.example.c":null,"org.example.d":"text","org.example.e":{}}
        """;
    assertSurvives(
        sample.with(
            "/extensions", JsonDocument.read(json.getBytes(StandardCharsets.UTF_8)).tree()));
  }

  @Test
  void writesNumbersOfRecordsAndExtensionsOnlyWithinTheSafeRange() {
    Triumvirate tooLarge =
        read(sample.with("/extensions", Json.createObjectBuilder().add("a.b", 1L << 53).build()));
    assertThrows(Refusal.class, () -> Binding.write(tooLarge));
    Triumvirate fraction =
        read(sample.with("/extensions", Json.createObjectBuilder().add("a.b", 1.5).build()));
    assertEquals("JSN_NUMBER", assertThrows(Refusal.class, () -> Binding.write(fraction)).code());
  }

  @Test
  void answersEverySingleMutation_withARecordOrARefusalOfARegisteredCode() {
    List<JsonValue> others =
        List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            Json.createValue(-1),
            Json.createValue(9007199254740991L),
            Json.createValue(""),
            Json.createValue("2026-13-45T25:61:61Z"),
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT,
            Json.createArrayBuilder().addNull().add(1).build(),
            Json.createObjectBuilder().add("x", JsonValue.NULL).build());
    List<String> raw = new ArrayList<>();
    int tried = 0;
    for (String pointer : Trees.pointers(sample.tree())) {
      List<JsonDocument> altered = new ArrayList<>(List.of(sample.without(pointer)));
      others.forEach(value -> altered.add(Trees.replace(sample, pointer, value)));
      for (JsonDocument document : altered) {
        tried++;
        try {
          Binding.write(read(document));
        } catch (Refusal e) {
          ErrorCode.valueOf(e.code());
        } catch (RuntimeException e) {
          raw.add(pointer + " " + e);
        }
      }
    }
    assertEquals(List.of(), raw.stream().limit(20).toList(), raw.size() + " of " + tried);
    assertTrue(tried > 2000, "only " + tried);
  }
}
