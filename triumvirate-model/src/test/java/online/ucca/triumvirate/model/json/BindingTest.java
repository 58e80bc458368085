package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindingTest {

  @Test
  void writesReadsAndWritesTheSameBytes() {
    byte[] first = Binding.write(Samples.triumvirate()).canonicalBytes();
    Triumvirate read = Binding.read(JsonDocument.read(first), Triumvirate.class);
    byte[] second = Binding.write(read).canonicalBytes();
    assertArrayEquals(first, second);
  }

  @Test
  void usesTheSpecificationsNames() {
    JsonObject json = Binding.write(Samples.triumvirate()).tree();
    JsonObject instruments = json.getJsonObject("instruments");
    assertEquals(
        "performance",
        instruments
            .getJsonObject("outcome_specification")
            .getJsonArray("outcomes")
            .getJsonObject(0)
            .getJsonArray("criteria")
            .getJsonObject(0)
            .getString("evidence_type"));
    assertEquals("1.1", json.getString("schema_version"));
    assertEquals("2026-03-09T14:30:00Z", json.getString("created_at"));
  }

  @Test
  void writesNullWhereSchema10RequiresTheMember_andLeavesOptionalOnesOut() {
    JsonObject instruments =
        Binding.write(Samples.triumvirate()).tree().getJsonObject("instruments");
    JsonObject outcomes = instruments.getJsonObject("outcome_specification");
    assertTrue(outcomes.getJsonObject("instrument_ref").isNull("effective_date"));
    assertFalse(outcomes.getJsonObject("instrument_ref").containsKey("regulator"));
    assertFalse(outcomes.getJsonObject("instrument_ref").containsKey("superseded_by"));
    assertFalse(outcomes.getJsonArray("outcomes").getJsonObject(0).containsKey("defined_in"));
    assertTrue(
        instruments
            .getJsonObject("credential_map")
            .getJsonArray("credentials")
            .getJsonObject(0)
            .isNull("level"));
  }

  @Test
  void refusesUnknownMember() {
    JsonDocument altered =
        Binding.write(Samples.triumvirate()).with("/surprise", Json.createValue("!"));
    assertThrows(Refusal.class, () -> Binding.read(altered, Triumvirate.class));
  }

  /** {@link Binding#config} is for programs that bind with a Jsonb of their own. */
  @Test
  void readsWhatJsonBReads() {
    byte[] bytes = Binding.write(Samples.triumvirate()).canonicalBytes();
    Triumvirate byJsonB =
        JsonbBuilder.create(Binding.config())
            .fromJson(new String(bytes, StandardCharsets.UTF_8), Triumvirate.class);
    assertEquals(byJsonB, Binding.read(JsonDocument.read(bytes), Triumvirate.class));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "/instruments/outcome_specification/outcomes/0/criteria/0/evidence_type, `\"smell\"`, EvidenceType",
        "/instruments/outcome_specification/outcomes/0/title, 1, not a string",
        "/instruments/outcome_specification/outcomes/0, null, is null",
        "/instruments/outcome_specification/outcomes, {}, not a list",
        "/instruments/credential_map, [], not an object",
        "/validation/structural_valid, null, cannot be null",
        "/validation/structural_valid, `\"true\"`, neither true nor false",
        "/validation/coverage/mapped, 9007199254740991, overflow",
        "/validation/coverage/mapped, `\"1\"`, not a number",
        "/created_at, `\"2026-02-30T00:00:00Z\"`, no date and time",
        "/client_id, `\" \"`, blank",
        "/surprise, 1, not a member"
      })
  void refusesValueThatIsNotWhatTheRecordDemands_withItsPlace(
      String pointer, String value, String why) {
    JsonValue altering =
        Trees.get(
            JsonDocument.read(("{\"v\":" + value + "}").getBytes(StandardCharsets.UTF_8)), "/v");
    JsonDocument document = Binding.write(Samples.triumvirate());
    JsonDocument altered =
        pointer.equals("/surprise")
            ? document.with(pointer, altering)
            : Trees.replace(document, pointer, altering);
    Refusal refusal = assertThrows(Refusal.class, () -> Binding.read(altered, Triumvirate.class));
    Finding finding = refusal.findings().get(0);
    assertEquals("VAL_BAD_VALUE", finding.errorCode());
    assertTrue(finding.message().contains(why), finding.message());
    assertTrue(pointer.startsWith(String.valueOf(finding.triumvirateElement())), finding.message());
    assertTrue(finding.message().contains(String.valueOf(finding.triumvirateElement())));
  }

  @Test
  void refusesTextThatNoDocumentCanHold() {
    Triumvirate whole = Samples.triumvirate();
    Triumvirate altered =
        new Triumvirate(
            whole.schemaVersion(),
            whole.triumvirateId(),
            whole.createdAt(),
            whole.adapterId(),
            "half of a pair: \ud800",
            whole.clientId(),
            whole.sourceCorpus(),
            whole.instruments(),
            whole.validation(),
            whole.provenance(),
            whole.extensions());
    Refusal refusal = assertThrows(Refusal.class, () -> Binding.write(altered));
    assertEquals("JSN_LONE_SURROGATE", refusal.code());
    assertEquals("/adapter_version", refusal.findings().get(0).triumvirateElement());
  }
}
