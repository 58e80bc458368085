package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.model.cco.CapabilitySamples;
import org.junit.jupiter.api.Test;

/** The context gives every term of a CCO a meaning, and none another than the W3C gave it. */
class CapabilityContextTest {
  /** What {@code https://www.w3.org/ns/credentials/v2} defines for all objects. */
  private static final Set<String> W3C_EVERYWHERE =
      Set.of("id", "type", "description", "digestMultibase", "digestSRI", "mediaType", "name");

  /** What it defines inside credentials, proofs and status entries and lists. */
  private static final Set<String> W3C_INSIDE =
      Set.of(
          "challenge",
          "confidenceMethod",
          "created",
          "credentialSchema",
          "credentialStatus",
          "credentialSubject",
          "cryptosuite",
          "domain",
          "encodedList",
          "evidence",
          "expires",
          "holder",
          "issuer",
          "jsonSchema",
          "nonce",
          "previousProof",
          "proof",
          "proofPurpose",
          "proofValue",
          "refreshService",
          "relatedResource",
          "renderMethod",
          "statusListCredential",
          "statusListIndex",
          "statusMessage",
          "statusPurpose",
          "statusReference",
          "statusSize",
          "termsOfUse",
          "ttl",
          "validFrom",
          "validUntil",
          "verifiableCredential",
          "verificationMethod");

  private final JsonObject context =
      CapabilityCredential.context().tree().getJsonObject("@context");
  private final JsonObject schema = PublishedSchema.capabilityObject().tree();

  @Test
  void definesEveryMemberThatTheSchemaKnows() {
    Set<String> members = new TreeSet<>();
    collect(schema.getJsonObject("properties").getJsonObject("credentialSubject"), members);
    assertTrue(members.size() > 100, "only " + members.size());
    assertEquals(Set.of(), undefined(members));
  }

  @Test
  void definesEveryMemberOfACco_andItsType() {
    JsonObject cco =
        CapabilityCredential.of(CapabilitySamples.body(), CapabilitySamples.ISSUER, null).tree();
    Set<String> members = new TreeSet<>();
    Trees.pointers(cco.getJsonObject("credentialSubject")).stream()
        .filter(pointer -> !pointer.contains("/adapter_proof/"))
        .map(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1))
        .filter(name -> !name.matches("[0-9]+"))
        .forEach(members::add);
    assertEquals(Set.of(), undefined(members));
    assertTrue(context.containsKey(CapabilityCredential.TYPE));
  }

  /** A protected term of the W3C's that is defined anew stops every JSON-LD processor. */
  @Test
  void definesNothingThatTheW3cDefines() {
    Set<String> both = new HashSet<>(context.keySet());
    both.removeIf(term -> !W3C_EVERYWHERE.contains(term) && !W3C_INSIDE.contains(term));
    assertEquals(Set.of(), both);
    assertEquals(JsonValue.TRUE, context.get("@protected"));
  }

  @Test
  void carriesPlainDataAsJson_andKeepsTheOrderOfLists() {
    assertEquals("@json", context.getJsonObject("adapter_proof").getString("@type"));
    for (String list : Set.of("outcomes", "criteria", "hard_gates", "assessment_criteria")) {
      assertEquals("@list", context.getJsonObject(list).getString("@container"));
    }
  }

  @Test
  void definesEachTermByItsOwnAddress() {
    Set<String> addresses = new HashSet<>();
    context.forEach(
        (term, definition) -> {
          if (!term.startsWith("@")) {
            String address =
                definition instanceof JsonString text
                    ? text.getString()
                    : definition.asJsonObject().getString("@id");
            assertEquals("https://triumvirate.ucca.online/ns/cco#" + term, address);
            assertTrue(addresses.add(address), address);
          }
        });
  }

  private Set<String> undefined(Set<String> members) {
    Set<String> undefined = new TreeSet<>(members);
    undefined.removeAll(context.keySet());
    undefined.removeAll(W3C_EVERYWHERE);
    return undefined;
  }

  /** The members of an object's schema, and of all that it refers to; plain data has none. */
  private void collect(JsonValue part, Set<String> members) {
    if (part instanceof JsonObject object) {
      JsonObject known =
          object.containsKey("$ref")
              ? schema
                  .getJsonObject("definitions")
                  .getJsonObject(object.getString("$ref").replace("#/definitions/", ""))
              : object;
      if (known.containsKey("properties")) {
        known
            .getJsonObject("properties")
            .forEach(
                (name, member) -> {
                  if (members.add(name) && !name.equals("adapter_proof")) {
                    collect(member, members);
                  }
                });
      }
      if (known.containsKey("items")) {
        collect(known.get("items"), members);
      }
    }
  }
}
