package online.ucca.triumvirate.engine.cco;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.Pilotage;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.DefiningInstrument;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.junit.jupiter.api.Test;

class MakeCapabilityObjectTest {
  /** Terms that the W3C's own contexts define. */
  private static final Set<String> W3C_TERMS = Set.of("description", "type", "id");

  private final MakeCapabilityObject make = new MakeCapabilityObject(Harbour.OTHER_KEY);
  private final JsonDocument cco = make.make(Harbour.accepted(), Harbour.TIME);
  private final JsonObject subject = cco.tree().getJsonObject("credentialSubject");

  @Test
  void isAVerifiableCredentialOfItsOwnType() {
    assertEquals(
        "https://www.w3.org/ns/credentials/v2", cco.tree().getJsonArray("@context").getString(0));
    assertTrue(CapabilityCredential.isOne(cco));
    assertEquals(Harbour.OTHER_KEY.publicKey().did(), cco.tree().getString("issuer"));
    assertFalse(cco.tree().containsKey("credentialStatus"));
  }

  @Test
  void carriesTheProcessorsProof_whichOneAlteredValueBreaks() {
    assertTrue(proofHolds(cco));
    assertFalse(
        proofHolds(
            cco.with("/credentialSubject/made_from/corpus_id", Json.createValue("HB101_R1"))));
  }

  @Test
  void namesWhatItWasMadeFrom() {
    JsonObject origin = subject.getJsonObject("made_from");
    assertEquals(Harbour.accepted().contentDigest().hex(), origin.getString("content_digest"));
    assertEquals("harbour-v1", origin.getString("adapter_id"));
    assertEquals("DataIntegrityProof", origin.getJsonObject("adapter_proof").getString("type"));
  }

  @Test
  void sortsRulesByEffectAndObligation() {
    assertEquals(List.of("r1"), rules("hard_gates"));
    assertEquals(List.of("r4"), rules("prohibitions"));
    assertEquals(List.of("r2", "r5"), rules("escalation_triggers"));
    assertEquals(List.of("r3"), rules("advisories"));
  }

  @Test
  void keepsTheLawThatARuleCites_andTheLimitsOfACriterion() {
    JsonDocument large =
        make.make(Harbour.gate().admit(Harbour.signed(Pilotage.triumvirate())), Harbour.TIME);
    JsonObject made = large.tree().getJsonObject("credentialSubject");
    JsonObject reference =
        made.getJsonArray("hard_gates")
            .getJsonObject(0)
            .getJsonArray("references")
            .getJsonObject(0);
    assertEquals("Harbour Act 12(b)", reference.getString("citation"));
    assertEquals("r2", reference.getString("rule_ref"));
    String capability = made.getJsonObject("capability").toString();
    assertTrue(capability.contains("no more than 0.2 knots"));
    assertTrue(capability.contains("\"parent_criterion_id\":\"HP.1.1.K3\""));
    assertEquals(Set.of(), undefined(made));
    assertStatementsHaveSources(made);
  }

  @Test
  void forbidsWhatAScopeOfPracticeExcludes() {
    JsonObject limitation = subject.getJsonArray("prohibitions").getJsonObject(1);
    assertEquals("Not at night", limitation.getString("statement"));
    assertEquals("HB100", limitation.getString("credential_id"));
  }

  @Test
  void saysWhichSectionsAreEmptyAndWhy() {
    JsonObject bare =
        make.make(Harbour.gate().admit(Harbour.signed(Harbour.withoutRules())), Harbour.TIME)
            .tree()
            .getJsonObject("credentialSubject");
    JsonObject completeness = bare.getJsonObject("completeness");
    JsonArray empty = completeness.getJsonArray("empty_sections");
    assertEquals(
        List.of("hard_gates", "escalation_triggers", "advisories", "lifecycle_terms"),
        empty.getValuesAs(value -> ((JsonObject) value).getString("section")));
    assertTrue(empty.getJsonObject(0).getString("reason").contains("no clause-level rules"));
    assertEquals(
        "VAL_RULESET_REFERENCE_ONLY",
        completeness.getJsonArray("warnings").getJsonObject(0).getString("error_code"));
  }

  @Test
  void everyStatementCarriesItsSource() {
    assertStatementsHaveSources(subject);
  }

  @Test
  void assessmentCriteriaHoldEveryLeafAndRetentionPeriods() {
    JsonArray criteria = subject.getJsonArray("assessment_criteria");
    assertEquals(4 + 2 + 3 + 2 + 1 + 5, criteria.size());
    assertEquals("P2Y", criteria.getJsonObject(criteria.size() - 1).getString("retention_period"));
  }

  @Test
  void bodyIsTheSame_whoeverAsksAndWhenever_inAnyLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      JsonDocument later = make.make(Harbour.accepted(), Instant.parse("2031-01-01T00:00:00Z"));
      assertArrayEquals(
          cco.without("/proof").canonicalBytes(), later.without("/proof").canonicalBytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void bodyIsAnother_whereItsStatusStandsElsewhere() {
    StatusEntry status = new StatusEntry("urn:triumvirate:status:harbour", 5);
    JsonDocument with = make.make(Harbour.accepted(), status, Harbour.TIME);
    assertEquals(Optional.of(status), CapabilityCredential.status(with));
    assertNotEquals(cco.tree().getString("id"), with.tree().getString("id"));
    assertEquals(subject, with.tree().getJsonObject("credentialSubject"));
    assertTrue(proofHolds(with));
  }

  @Test
  void readsBackAsWhatItWasMadeOf() {
    AcceptedTriumvirate accepted = Harbour.accepted();
    assertEquals(
        MakeCapabilityObject.body(accepted),
        CapabilityCredential.body(make.make(accepted, Harbour.TIME)));
  }

  @Test
  void aCcoOfOutcomesThatAreDefinedElsewhere_saysWhereTheirEvidenceStands() {
    Outcome unit = Harbour.outcome("HB200", "Steer");
    Outcome elsewhere =
        new Outcome(
            unit.outcomeId(),
            unit.title(),
            null,
            unit.sourceRef(),
            List.of(),
            null,
            new DefiningInstrument("HB200", "R1"));
    JsonObject made =
        make.make(
                Harbour.gate()
                    .admit(
                        Harbour.signed(
                            Harbour.with(
                                List.of(elsewhere),
                                new EvidenceRequirements(
                                    List.of(), List.of(), List.of(), List.of(), List.of()),
                                List.of()))),
                Harbour.TIME)
            .tree()
            .getJsonObject("credentialSubject");
    List<JsonObject> empty =
        made.getJsonObject("completeness")
            .getJsonArray("empty_sections")
            .getValuesAs(JsonObject.class);
    assertEquals(
        List.of(
            "required_evidence",
            "hard_gates",
            "escalation_triggers",
            "advisories",
            "assessment_criteria",
            "lifecycle_terms"),
        empty.stream().map(one -> one.getString("section")).toList());
    assertTrue(empty.get(0).getString("reason").contains("other instruments"));
    assertTrue(empty.get(1).getString("reason").contains("no clause-level rules"));
    assertTrue(empty.get(5).getString("reason").contains("no validity period"));
  }

  @Test
  void contextDefinesEveryTerm() {
    assertEquals(Set.of(), undefined(subject));
  }

  private static Set<String> undefined(JsonObject subject) {
    JsonObject context = CapabilityCredential.context().tree().getJsonObject("@context");
    Set<String> undefined = new TreeSet<>();
    collectUndefined(subject, context, undefined);
    return undefined;
  }

  private List<String> rules(String section) {
    return subject.getJsonArray(section).getValuesAs(JsonObject.class).stream()
        .filter(statement -> statement.containsKey("rule_id"))
        .map(statement -> statement.getString("rule_id"))
        .toList();
  }

  private static boolean proofHolds(JsonDocument document) {
    return DataIntegrity.verify(
            document,
            DataIntegrity.DOCUMENT_PROOF,
            TrustedKeys.of(Harbour.OTHER_KEY.publicKey()),
            new BouncyCastleProofVerifier())
        .isEmpty();
  }

  private static void assertStatementsHaveSources(JsonValue value) {
    if (value instanceof JsonObject object) {
      if (object.containsKey("statement") || object.containsKey("outcome_id")) {
        assertFalse(object.getString("source_ref").isBlank(), object::toString);
      }
      object.values().forEach(MakeCapabilityObjectTest::assertStatementsHaveSources);
    } else if (value instanceof JsonArray array) {
      array.forEach(MakeCapabilityObjectTest::assertStatementsHaveSources);
    }
  }

  private static void collectUndefined(JsonValue value, JsonObject context, Set<String> undefined) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            if (!context.containsKey(name) && !W3C_TERMS.contains(name)) {
              undefined.add(name);
            }
            if (!name.equals("adapter_proof")) {
              collectUndefined(member, context, undefined);
            }
          });
    } else if (value instanceof JsonArray array) {
      array.forEach(member -> collectUndefined(member, context, undefined));
    }
  }
}
