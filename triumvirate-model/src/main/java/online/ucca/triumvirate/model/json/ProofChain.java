package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/**
 * The proofs of a document that several sign in turn (W3C VC Data Integrity 1.0 §2.1.2). The first
 * proof is computed over the body and has an id. Each further one names the one before it as {@code
 * previousProof} and is computed over the body with {@code proof} set to the array of the proofs
 * before it, so that it vouches for them, too. A value.
 */
public final class ProofChain {
  private static final UUID NAMESPACE = UUID.fromString("5d1f0f0e-8a35-5c0a-9b5b-0f6f1c5a7b21");
  private static final String PROOF = DataIntegrity.DOCUMENT_PROOF;

  private final JsonDocument body;
  private final List<JsonObject> json;
  private final List<DataIntegrityProof> proofs;
  private final boolean list;

  private ProofChain(
      JsonDocument body, List<JsonObject> json, List<DataIntegrityProof> proofs, boolean list) {
    this.body = body;
    this.json = List.copyOf(json);
    this.proofs = List.copyOf(proofs);
    this.list = list;
  }

  /**
   * Reads the proofs of a document; none is checked yet.
   *
   * @param document the document
   * @return its proofs, at least one
   * @throws Refusal {@code SIG_MISSING} if it has none, {@code SIG_MALFORMED} if one is not of a
   *     proof's form
   */
  public static ProofChain of(JsonDocument document) {
    JsonValue proof = document.tree().get("proof");
    List<JsonValue> values =
        proof instanceof JsonArray array ? array : Optional.ofNullable(proof).stream().toList();
    if (values.isEmpty() || proof == JsonValue.NULL) {
      throw new Refusal(Finding.of(ErrorCode.SIG_MISSING, "the document has no proof").at(PROOF));
    }
    boolean list = proof instanceof JsonArray;
    List<JsonObject> json = new ArrayList<>();
    List<DataIntegrityProof> proofs = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String pointer = list ? PROOF + "/" + i : PROOF;
      if (!(values.get(i) instanceof JsonObject object)) {
        throw new Refusal(
            Finding.of(ErrorCode.SIG_MALFORMED, "the proof is not a JSON object").at(pointer));
      }
      json.add(object);
      try {
        proofs.add(ProofJson.read(object));
      } catch (Refusal e) {
        throw new Refusal(e.findings().get(0).at(pointer));
      }
    }
    return new ProofChain(document.without(PROOF), json, proofs, list);
  }

  /**
   * Adds the first proof. Its id follows from the body, the key and the time.
   *
   * @param body a document without a proof
   * @param signer who signs
   * @param created when, cut to seconds
   * @return the document with its proof, which stands by itself, not in an array
   * @throws Refusal {@code SIG_MALFORMED} if the document's {@code @context} cannot be signed
   */
  public static JsonDocument signFirst(JsonDocument body, Signer signer, Instant created) {
    String id =
        "urn:uuid:"
            + NameBasedUuid.of(
                NAMESPACE,
                List.of(
                    body.digest().hex(),
                    signer.publicKey().multibase(),
                    created.truncatedTo(ChronoUnit.SECONDS).toString()));
    return body.with(PROOF, DataIntegrity.prove(body, id, null, signer, created));
  }

  /**
   * Adds a further proof, which builds on the last one that is there. None is checked: whoever
   * signs checks first.
   *
   * @param signed a document with at least one proof, the last of which has an id
   * @param signer who signs
   * @param created when, cut to seconds
   * @return the document with its proofs in an array, in the order in which they were made
   * @throws Refusal {@code SIG_MISSING} or {@code SIG_MALFORMED} if there is nothing to build on
   */
  public static JsonDocument signNext(JsonDocument signed, Signer signer, Instant created) {
    ProofChain before = of(signed);
    String previous = before.proofs.get(before.proofs.size() - 1).id();
    if (previous == null) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.SIG_MALFORMED, "the proof has no id, so that no other can build on it")
              .at(PROOF));
    }
    int next = before.json.size();
    JsonObject proof = DataIntegrity.prove(before.unsecured(next), null, previous, signer, created);
    return before.body.with(PROOF, array(before.json, next).add(proof).build());
  }

  /**
   * What the proofs are about.
   *
   * @return the document without its proofs
   */
  public JsonDocument body() {
    return body;
  }

  /**
   * The proofs, as they say of themselves.
   *
   * @return at least one, in the order in which they stand
   */
  public List<DataIntegrityProof> proofs() {
    return proofs;
  }

  /**
   * Whether the proofs stand in an array, even if that holds only one.
   *
   * @return false if one proof stands by itself
   */
  public boolean isList() {
    return list;
  }

  /**
   * Where a proof stands.
   *
   * @param index which one, from 0
   * @return JSON Pointer into the document
   */
  public String pointer(int index) {
    return list ? PROOF + "/" + index : PROOF;
  }

  /**
   * Checks one proof by itself: its form, its key, and its signature over the body and the proofs
   * before it. That it names the one before it is the caller's to check.
   *
   * @param index which one, from 0
   * @param trusted the keys that count
   * @param verifier who checks signatures
   * @return what is wrong; nothing if the proof holds
   */
  public Optional<Finding> check(int index, TrustedKeys trusted, ProofVerifier verifier) {
    JsonValue stated = body.tree().get(ProofJson.CONTEXT);
    if (!Objects.equals(stated, json.get(index).get(ProofJson.CONTEXT))) {
      // A context that was appended is covered by no proof, and could give terms another meaning.
      return Optional.of(
          Finding.of(ErrorCode.SIG_INVALID, "the document's @context is not the proof's")
              .at(pointer(index)));
    }
    return DataIntegrity.check(
        unsecured(index), json.get(index), pointer(index), trusted, verifier);
  }

  /** What a proof is computed over. */
  private JsonDocument unsecured(int index) {
    return index == 0 ? body : body.with(PROOF, array(json, index).build());
  }

  private static JsonArrayBuilder array(List<JsonObject> json, int count) {
    JsonArrayBuilder array = JsonDocument.JSON.createArrayBuilder();
    json.subList(0, count).forEach(array::add);
    return array;
  }
}
