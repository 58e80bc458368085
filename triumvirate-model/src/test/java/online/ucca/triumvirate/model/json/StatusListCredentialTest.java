package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.status.StatusBits;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusListCredentialTest {
  private static final String LISTS = "urn:triumvirate:status:z6Mktest";
  private static final Instant AT = Instant.parse("2026-03-09T14:30:00Z");
  private static final List<Replacement> REPLACEMENTS =
      List.of(
          new Replacement(3, LifecycleState.RENEWED, "urn:uuid:a", AT),
          new Replacement(90_000, LifecycleState.SUPERSEDED, "urn:uuid:b", AT));

  private static PublishedStatus list(StatusPurpose purpose) {
    return new PublishedStatus(
        purpose.address(LISTS),
        "did:key:z6Mktest",
        purpose,
        7,
        AT,
        StatusBits.none().with(List.of(3L, 90_000L)),
        purpose == StatusPurpose.REFRESH ? REPLACEMENTS : List.of());
  }

  private static JsonDocument json(String text) {
    return JsonDocument.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writesWhatTheStandardAsksFor() {
    JsonObject tree = StatusListCredential.of(list(StatusPurpose.REFRESH)).tree();
    assertEquals(
        "[\"https://www.w3.org/ns/credentials/v2\",\"" + CapabilityCredential.CONTEXT + "\"]",
        String.valueOf(tree.get("@context")));
    assertEquals(
        "[\"VerifiableCredential\",\"BitstringStatusListCredential\"]",
        String.valueOf(tree.get("type")));
    assertEquals(LISTS + "/refresh", tree.getString("id"));
    assertEquals("did:key:z6Mktest", tree.getString("issuer"));
    assertEquals("2026-03-09T14:30:00Z", tree.getString("validFrom"));
    JsonObject subject = tree.getJsonObject("credentialSubject");
    assertEquals(LISTS + "/refresh#list", subject.getString("id"));
    assertEquals("BitstringStatusList", subject.getString("type"));
    assertEquals("refresh", subject.getString("statusPurpose"));
    assertTrue(StatusBits.decode(subject.getString("encodedList")).isSet(90_000));
    assertEquals(7, subject.getInt("version"));
    assertEquals(
        "{\"at\":\"2026-03-09T14:30:00Z\",\"by\":\"urn:uuid:a\",\"index\":3,\"state\":\"renewed\"}",
        new String(
            CanonicalJson.bytes(subject.getJsonArray("replacements").get(0)),
            StandardCharsets.UTF_8));
  }

  @Test
  void readsBackWhatItWrote_signedOrNot() {
    for (StatusPurpose purpose : StatusPurpose.values()) {
      JsonDocument written = StatusListCredential.of(list(purpose));
      assertTrue(StatusListCredential.isOne(written));
      assertEquals(list(purpose), StatusListCredential.read(written));
      JsonDocument signed =
          JsonDocument.read(written.with("/proof", JsonValue.EMPTY_JSON_OBJECT).canonicalBytes());
      assertEquals(list(purpose), StatusListCredential.read(signed));
    }
  }

  @Test
  void definesItsOwnTermsInTheContext() {
    JsonObject terms = CapabilityCredential.context().tree().getJsonObject("@context");
    assertTrue(terms.containsKey("version"));
    assertTrue(terms.containsKey("replacements"));
  }

  @Test
  void isNotMistakenForACapabilityObject() {
    JsonDocument written = StatusListCredential.of(list(StatusPurpose.REVOCATION));
    assertFalse(CapabilityCredential.isOne(written));
    assertFalse(StatusListCredential.isOne(json("{\"type\":\"BitstringStatusListCredential\"}")));
    assertFalse(StatusListCredential.isOne(json("{}")));
  }

  /** Each one changed in one place; of the refresh list unless it says otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /id                                       | "urn:other"
          /id                                       | 1
          /issuer                                   | {}
          /issuer                                   | ""
          /type                                     | "BitstringStatusListCredential"
          /type                                     | ["BitstringStatusListCredential"]
          /@context                                 | ["https://www.w3.org/ns/credentials/v2"]
          /validFrom                                | "yesterday"
          /validFrom                                | 0
          /validUntil                               | "2026-03-09T14:30:00Z"
          /credentialSubject                        | []
          /credentialSubject/id                     | "urn:triumvirate:status:z6Mktest/refresh"
          /credentialSubject/type                   | "StatusList2021"
          /credentialSubject/statusPurpose          | "suspension"
          /credentialSubject/statusPurpose          | "Refresh"
          /credentialSubject/statusPurpose          | "revocation"
          /credentialSubject/encodedList            | "u"
          /credentialSubject/encodedList            | null
          /credentialSubject/version                | 0
          /credentialSubject/version                | -1
          /credentialSubject/version                | "7"
          /credentialSubject/ttl                    | 300000
          /credentialSubject/replacements           | {}
          /credentialSubject/replacements           | null
          /credentialSubject/replacements/0         | "urn:uuid:a"
          /credentialSubject/replacements/0/index   | 4
          /credentialSubject/replacements/0/index   | 90000
          /credentialSubject/replacements/0/index   | 131072
          /credentialSubject/replacements/0/index   | 9007199254740991
          /credentialSubject/replacements/0/index   | -3
          /credentialSubject/replacements/0/index   | null
          /credentialSubject/replacements/0/state   | "issued"
          /credentialSubject/replacements/0/state   | "revoked"
          /credentialSubject/replacements/0/state   | null
          /credentialSubject/replacements/0/by      | ""
          /credentialSubject/replacements/0/by      | null
          /credentialSubject/replacements/0/at      | "2026-03-09"
          /credentialSubject/replacements/0/at      | null
          /credentialSubject/replacements/0/because | "x"
          """)
  void refusesWhatIsNotExactlyAList(String pointer, String value) {
    JsonValue changed = json("{\"v\":" + value + "}").tree().get("v");
    JsonDocument list = StatusListCredential.of(list(StatusPurpose.REFRESH));
    JsonDocument guilty =
        list.without(pointer).with(pointer, changed == null ? JsonValue.NULL : changed);
    Refusal refused = assertThrows(Refusal.class, () -> StatusListCredential.read(guilty));
    assertEquals("CCO_STATUS_LIST_MALFORMED", refused.code());
  }

  @ParameterizedTest
  @CsvSource({
    "/@context",
    "/id",
    "/type",
    "/issuer",
    "/validFrom",
    "/credentialSubject",
    "/credentialSubject/id",
    "/credentialSubject/type",
    "/credentialSubject/statusPurpose",
    "/credentialSubject/encodedList",
    "/credentialSubject/version",
    "/credentialSubject/replacements/0/at"
  })
  void refusesAListThatLacksAMember(String pointer) {
    JsonDocument guilty = StatusListCredential.of(list(StatusPurpose.REFRESH)).without(pointer);
    Refusal refused = assertThrows(Refusal.class, () -> StatusListCredential.read(guilty));
    assertEquals("CCO_STATUS_LIST_MALFORMED", refused.code());
  }
}
