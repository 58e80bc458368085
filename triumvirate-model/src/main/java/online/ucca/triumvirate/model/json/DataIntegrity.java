package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.proof.Base58;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * Proofs by the cryptosuite {@code eddsa-jcs-2022} (W3C Data Integrity EdDSA Cryptosuites 1.0
 * §3.3): Ed25519 over SHA-256(JCS(proof options)) followed by SHA-256(JCS(document)). Any
 * conforming verifier can check them with none of this project's code.
 */
public final class DataIntegrity {
  /** Where a Triumvirate holds its adapter's proof. */
  public static final String ENVELOPE_PROOF = "/provenance/adapter_signature";

  /** Where every other document of this project holds its proof. */
  public static final String DOCUMENT_PROOF = "/proof";

  private static final int SIGNATURE_LENGTH = 64;
  private static final String PREVIOUS_PROOF = "previousProof";

  private DataIntegrity() {}

  /**
   * Adds a proof to a document.
   *
   * @param document the document, which has no member at the pointer yet
   * @param pointer {@link #ENVELOPE_PROOF} or {@link #DOCUMENT_PROOF}
   * @param signer who signs
   * @param created when, cut to seconds
   * @return the document with its proof
   * @throws Refusal {@code SIG_MALFORMED} if the document's {@code @context} is an object, an empty
   *     list or a list of anything but texts
   */
  public static JsonDocument sign(
      JsonDocument document, String pointer, Signer signer, Instant created) {
    return document.with(pointer, prove(document, null, null, signer, created));
  }

  /**
   * Makes a proof.
   *
   * @param unsecured what it is computed over
   * @param id its own id; null if no other proof builds on it
   * @param previousProof the id of the proof that it builds on; null if none
   */
  static JsonObject prove(
      JsonDocument unsecured,
      @Nullable String id,
      @Nullable String previousProof,
      Signer signer,
      Instant created) {
    DataIntegrityProof unsigned =
        new DataIntegrityProof(
            id,
            DataIntegrityProof.TYPE,
            DataIntegrityProof.CRYPTOSUITE,
            DateTimeFormatter.ISO_INSTANT.format(created.truncatedTo(ChronoUnit.SECONDS)),
            signer.publicKey().verificationMethod(),
            DataIntegrityProof.PURPOSE,
            ProofJson.context(unsecured.tree()),
            previousProof,
            "");
    JsonObjectBuilder members = ProofJson.options(unsigned);
    JsonValue context = unsecured.tree().get(ProofJson.CONTEXT);
    if (context != null) {
      // As it stands, whether a text or a list.
      members.add(ProofJson.CONTEXT, context);
    }
    JsonObject options = members.build();
    byte[] signature = signer.sign(hashData(unsecured, options));
    return JsonDocument.JSON
        .createObjectBuilder(options)
        .add(ProofJson.VALUE, Base58.encodeMultibase(signature))
        .build();
  }

  /**
   * Checks a document's proof (§3.3.2). Every member of the document is covered, whatever its
   * {@code @context}. A context may have been appended to the document's own since it was signed,
   * as the W3C allows; whoever reads members by their context must read them by the proof's.
   *
   * @param document the document with its proof
   * @param pointer where the proof stands
   * @param trusted the keys that count
   * @param verifier who checks signatures
   * @return what is wrong; nothing if the proof holds
   */
  public static Optional<Finding> verify(
      JsonDocument document, String pointer, TrustedKeys trusted, ProofVerifier verifier) {
    JsonValue proof = at(document, pointer);
    if (proof == null || proof == JsonValue.NULL) {
      return found(ErrorCode.SIG_MISSING, "the document has no proof", pointer);
    }
    if (!(proof instanceof JsonObject object)) {
      return found(ErrorCode.SIG_MALFORMED, "the proof is not a JSON object", pointer);
    }
    if (object.get(PREVIOUS_PROOF) instanceof JsonString) {
      return found(
          ErrorCode.SIG_MALFORMED, "the proof builds on another one, which is not there", pointer);
    }
    return check(document.without(pointer), object, pointer, trusted, verifier);
  }

  /**
   * The proof that stands in a document, as it says of itself; nothing is checked.
   *
   * @param document the document
   * @param pointer where the proof stands
   * @return the proof; nothing if there is none, or none of a proof's form
   */
  public static Optional<DataIntegrityProof> read(JsonDocument document, String pointer) {
    try {
      return at(document, pointer) instanceof JsonObject object
          ? Optional.of(ProofJson.read(object))
          : Optional.empty();
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  /**
   * Checks a proof.
   *
   * @param unsecured what it must have been computed over
   */
  static Optional<Finding> check(
      JsonDocument unsecured,
      JsonObject json,
      String pointer,
      TrustedKeys trusted,
      ProofVerifier verifier) {
    DataIntegrityProof proof;
    try {
      proof = ProofJson.read(json);
    } catch (Refusal e) {
      return Optional.of(e.findings().get(0).at(pointer));
    }
    if (!proof.type().equals(DataIntegrityProof.TYPE)
        || !proof.cryptosuite().equals(DataIntegrityProof.CRYPTOSUITE)) {
      return found(
          ErrorCode.SIG_UNKNOWN_SUITE,
          "the proof is of type '" + proof.type() + "', suite '" + proof.cryptosuite() + "'",
          pointer);
    }
    if (!proof.proofPurpose().equals(DataIntegrityProof.PURPOSE)) {
      return found(ErrorCode.SIG_MALFORMED, "the proof's purpose is not assertionMethod", pointer);
    }
    if (proof.statedTime().isEmpty()) {
      return found(ErrorCode.SIG_MALFORMED, "the proof's time is not a date and time", pointer);
    }
    if (!startsWithContext(unsecured, json)) {
      return found(
          ErrorCode.SIG_INVALID,
          "the document's @context does not start with the proof's",
          pointer);
    }
    Ed25519PublicKey key;
    byte[] signature;
    try {
      key = Ed25519PublicKey.parse(proof.verificationMethod());
      signature = Base58.decodeMultibase(proof.proofValue());
    } catch (IllegalArgumentException e) {
      return found(ErrorCode.SIG_MALFORMED, "the proof cannot be read: " + e.getMessage(), pointer);
    }
    if (signature.length != SIGNATURE_LENGTH) {
      return found(
          ErrorCode.SIG_MALFORMED,
          "the signature has " + signature.length + " bytes instead of " + SIGNATURE_LENGTH,
          pointer);
    }
    if (!trusted.trust(key)) {
      return found(
          ErrorCode.SIG_UNKNOWN_KEY, "the proof was made with the key " + key.did(), pointer);
    }
    JsonObject options =
        JsonDocument.JSON.createObjectBuilder(json).remove(ProofJson.VALUE).build();
    return verifier.verify(key, hashData(inContext(unsecured, json), options), signature)
        ? Optional.empty()
        : found(
            ErrorCode.SIG_INVALID,
            "the signature does not fit the document; one of the two was altered",
            pointer);
  }

  /** What is signed: the hash of the options, then the hash of the document. */
  private static byte[] hashData(JsonDocument unsecured, JsonObject proofOptions) {
    byte[] options = Sha256.of(CanonicalJson.bytes(proofOptions)).bytes();
    byte[] document = unsecured.digest().bytes();
    byte[] both = new byte[options.length + document.length];
    System.arraycopy(options, 0, both, 0, options.length);
    System.arraycopy(document, 0, both, options.length, document.length);
    return both;
  }

  private static boolean startsWithContext(JsonDocument unsecured, JsonObject proof) {
    List<JsonValue> signed = contexts(proof);
    List<JsonValue> stated = contexts(unsecured.tree());
    return stated.size() >= signed.size() && stated.subList(0, signed.size()).equals(signed);
  }

  /** The document as it was signed: in the context that its proof states, if it states one. */
  private static JsonDocument inContext(JsonDocument unsecured, JsonObject proof) {
    JsonValue context = proof.get(ProofJson.CONTEXT);
    return context == null || context.equals(unsecured.tree().get(ProofJson.CONTEXT))
        ? unsecured
        : unsecured.with("/" + ProofJson.CONTEXT, context);
  }

  private static List<JsonValue> contexts(JsonObject json) {
    JsonValue context = json.get(ProofJson.CONTEXT);
    if (context == null) {
      return List.of();
    }
    return context instanceof JsonArray array ? array : List.of(context);
  }

  private static @Nullable JsonValue at(JsonDocument document, String pointer) {
    @Nullable JsonValue value = document.tree();
    for (String name : pointer.substring(1).split("/", -1)) {
      value = value instanceof JsonObject object ? object.get(name) : null;
    }
    return value;
  }

  private static Optional<Finding> found(ErrorCode code, String message, String pointer) {
    return Optional.of(Finding.of(code, message).at(pointer));
  }
}
