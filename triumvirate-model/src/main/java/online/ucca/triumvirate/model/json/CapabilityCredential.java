package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.id.NameBasedUuid;

/**
 * A CCO as a W3C Verifiable Credential 2.0 of its own type, so that ordinary tooling can read and
 * verify it. Its status is never a member of it.
 */
public final class CapabilityCredential {
  /** The credential type of a CCO. */
  public static final String TYPE = "CertifiedCapabilityObject";

  /** The context that defines every term which the W3C's does not. */
  public static final String CONTEXT = "https://triumvirate.ucca.online/context/cco/v1";

  private static final String VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";
  private static final UUID NAMESPACE = UUID.fromString("0c8f2f0a-6c39-5b7e-9d8a-2c3a52ad6c4e");

  private CapabilityCredential() {}

  /**
   * Wraps a CCO's body. Deterministic: the same body and issuer give the same credential.
   *
   * @param body what the CCO says
   * @param issuer the issuer's DID or URL
   * @return the credential, not yet signed
   */
  public static JsonDocument of(CapabilityObject body, String issuer) {
    JsonObject subject = Binding.write(body).tree();
    UUID id =
        NameBasedUuid.of(
            NAMESPACE,
            List.of(
                body.madeFrom().contentDigest().hex(), body.madeFrom().engineVersion(), issuer));
    return JsonDocument.of(
        JsonDocument.JSON
            .createObjectBuilder()
            .add("@context", JsonDocument.JSON.createArrayBuilder().add(VC_CONTEXT).add(CONTEXT))
            .add("id", "urn:uuid:" + id)
            .add(
                "type",
                JsonDocument.JSON.createArrayBuilder().add("VerifiableCredential").add(TYPE))
            .add("issuer", issuer)
            .add("credentialSubject", subject)
            .build());
  }

  /**
   * Whether a document is a CCO.
   *
   * @param document any document
   * @return true if its type says so
   */
  public static boolean isOne(JsonDocument document) {
    return document.tree().get("type") instanceof JsonArray types
        && types.contains(JsonDocument.JSON.createValue(TYPE));
  }

  /**
   * The context document behind {@link #CONTEXT}, as shipped: nothing is fetched to verify a CCO.
   *
   * @return the JSON-LD context
   */
  public static JsonDocument context() {
    try (InputStream in = CapabilityCredential.class.getResourceAsStream("cco-v1.context.jsonld")) {
      if (in == null) {
        throw new IllegalStateException("the CCO context is missing from this build");
      }
      return JsonDocument.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the CCO context cannot be read", e);
    }
  }
}
