package online.ucca.triumvirate.model.json;

import static online.ucca.triumvirate.model.cco.CapabilitySamples.ISSUER;
import static online.ucca.triumvirate.model.cco.CapabilitySamples.STATUS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.CapabilitySamples;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilityCredentialTest {
  private final CapabilityObject body = CapabilitySamples.body();
  private final JsonDocument cco = CapabilityCredential.of(body, ISSUER, STATUS);

  @Test
  void readsBackWhatWasWritten() {
    JsonDocument read = JsonDocument.read(cco.canonicalBytes());
    assertEquals(body, CapabilityCredential.body(read));
    assertEquals(Optional.of(STATUS), CapabilityCredential.status(read));
  }

  @Test
  void isTheSameDocument_madeOfWhatWasReadBack() {
    JsonDocument again =
        CapabilityCredential.of(
            CapabilityCredential.body(cco),
            cco.tree().getString("issuer"),
            CapabilityCredential.status(cco).orElseThrow());
    assertArrayEquals(cco.canonicalBytes(), again.canonicalBytes());
  }

  @Test
  void readsBackACcoWithoutStatus_orWithAProofOfAnyForm() {
    JsonDocument without = CapabilityCredential.of(body, ISSUER, null);
    assertFalse(without.tree().containsKey("credentialStatus"));
    assertEquals(Optional.empty(), CapabilityCredential.status(without));
    assertEquals(
        body, CapabilityCredential.body(without.with("/proof", JsonValue.EMPTY_JSON_ARRAY)));
  }

  @Test
  void isTheSameInAnyLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(
          cco.canonicalBytes(),
          CapabilityCredential.of(CapabilitySamples.body(), ISSUER, STATUS).canonicalBytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void itsIdIsThatOfContentIssuerAndStatus() {
    String id = id(ISSUER, STATUS);
    assertTrue(
        id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    assertEquals(id, id(ISSUER, STATUS));
    assertNotEquals(id, id(ISSUER, null));
    assertNotEquals(id, id(ISSUER, new StatusEntry(STATUS.lists(), 8)));
    assertNotEquals(id, id(ISSUER, new StatusEntry(STATUS.lists() + "s", 7)));
    assertNotEquals(id, id(ISSUER + "x", STATUS));
  }

  private String id(String issuer, @Nullable StatusEntry status) {
    return CapabilityCredential.of(body, issuer, status).tree().getString("id");
  }

  @Test
  void isValidFromTheDayOnWhichItsOutcomesTakeEffect_andNeverUntil() {
    assertEquals("2026-02-28T00:00:00Z", cco.tree().getString("validFrom"));
    assertFalse(cco.tree().containsKey("validUntil"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2026-02-30", "20260228", "2026-2-28", "+12026-02-28", "2026"})
  void isValidFromNoDay_whereTheSourceStatesNone(String date) {
    JsonDocument made = CapabilityCredential.of(CapabilitySamples.body(date), ISSUER, STATUS);
    assertFalse(made.tree().containsKey("validFrom"));
    assertFalse(
        CapabilityCredential.of(CapabilitySamples.body(null), ISSUER, STATUS)
            .tree()
            .containsKey("validFrom"));
  }

  @Test
  void namesItsPlaceInBothLists() {
    JsonArray entries = cco.tree().getJsonArray("credentialStatus");
    assertEquals(
        List.of("revocation", "refresh"),
        entries.getValuesAs(entry -> ((JsonObject) entry).getString("statusPurpose")));
    JsonObject refresh = entries.getJsonObject(1);
    assertEquals("BitstringStatusListEntry", refresh.getString("type"));
    assertEquals("7", refresh.getString("statusListIndex"));
    assertEquals(
        "urn:triumvirate:status:harbour/refresh", refresh.getString("statusListCredential"));
  }

  @ParameterizedTest
  @CsvSource({
    "/credentialStatus/0/statusListIndex, 8",
    "/credentialStatus/0/statusListIndex, 07",
    "/credentialStatus/0/statusListIndex, -7",
    "/credentialStatus/0/statusListIndex, 99999999999999999999",
    "/credentialStatus/1/statusListIndex, ''",
    "/credentialStatus/0/statusListCredential, urn:triumvirate:status:other/revocation",
    "/credentialStatus/0/statusListCredential, nowhere",
    "/credentialStatus/0/statusListCredential, ''",
    "/credentialStatus/1/statusListCredential, urn:triumvirate:status:harbour/revocation"
  })
  void refusesStatusEntriesThatAreNotOnePlaceInTwoLists(String pointer, String value) {
    JsonDocument altered = cco.without(pointer).with(pointer, Json.createValue(value));
    assertMalformed("/credentialStatus", () -> CapabilityCredential.status(altered));
  }

  @Test
  void refusesEntriesInAnotherOrder() {
    JsonArray entries = cco.tree().getJsonArray("credentialStatus");
    JsonDocument swapped =
        cco.with(
            "/credentialStatus",
            Json.createArrayBuilder().add(entries.get(1)).add(entries.get(0)).build());
    assertMalformed(
        "/credentialStatus/0/statusPurpose", () -> CapabilityCredential.status(swapped));
  }

  /** Whatever is missing, null or something else: it is refused by one code, or read whole. */
  @Test
  void readsNothingThatIsNotOfItsForm() {
    int refused = 0;
    for (String pointer : Trees.pointers(cco.tree())) {
      refused += isRefused(cco.without(pointer)) ? 1 : 0;
      for (JsonValue other :
          List.of(
              JsonValue.NULL,
              JsonValue.TRUE,
              JsonValue.EMPTY_JSON_OBJECT,
              Json.createValue(-1),
              Json.createValue("x"))) {
        JsonValue altered = Json.createPointer(pointer).replace(cco.tree(), other);
        refused += isRefused(JsonDocument.of(altered.asJsonObject())) ? 1 : 0;
      }
    }
    assertTrue(refused > 1000, "only " + refused);
  }

  private static boolean isRefused(JsonDocument document) {
    try {
      CapabilityObject read = CapabilityCredential.body(document);
      assertEquals(read, CapabilityCredential.body(CapabilityCredential.of(read, ISSUER, STATUS)));
      return false;
    } catch (Refusal e) {
      assertEquals(ErrorCode.CCO_MALFORMED.name(), e.code());
      return true;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/validUntil, 2031-01-01T00:00:00Z",
    "/status, issued",
    "/credentialSubject/status, issued",
    "/credentialSubject/made_from/by, me",
    "/credentialSubject/hard_gates/0/severity, high"
  })
  void refusesWhatIsNoMemberOfIt(String pointer, String value) {
    assertMalformed(
        pointer, () -> CapabilityCredential.body(cco.with(pointer, Json.createValue(value))));
  }

  @Test
  void refusesAnotherContextOrType() {
    for (String member : List.of("/@context", "/type")) {
      JsonArray two = cco.tree().getJsonArray(member.substring(1));
      JsonDocument swapped =
          cco.with(member, Json.createArrayBuilder().add(two.get(1)).add(two.get(0)).build());
      JsonDocument more = cco.with(member + "/-", Json.createValue("https://example.org/more"));
      assertMalformed(member, () -> CapabilityCredential.body(swapped));
      assertMalformed(member, () -> CapabilityCredential.body(more));
    }
  }

  private static void assertMalformed(String pointer, Executable reading) {
    Refusal refusal = assertThrows(Refusal.class, reading);
    assertEquals(ErrorCode.CCO_MALFORMED.name(), refusal.code());
    assertEquals(pointer, refusal.findings().get(0).triumvirateElement());
  }
}
