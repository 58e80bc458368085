package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

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
}
