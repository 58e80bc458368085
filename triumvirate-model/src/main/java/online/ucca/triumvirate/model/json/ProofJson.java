package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import org.jspecify.annotations.Nullable;

/**
 * A Data Integrity proof as JSON. What is not exactly such a proof is refused: verification fails
 * closed.
 */
final class ProofJson {
  static final String CONTEXT = "@context";
  static final String VALUE = "proofValue";

  private static final Set<String> MEMBERS =
      Set.of(
          CONTEXT,
          "created",
          "cryptosuite",
          "id",
          "previousProof",
          "proofPurpose",
          VALUE,
          "type",
          "verificationMethod");

  private ProofJson() {}

  static JsonObject write(DataIntegrityProof proof) {
    return options(proof).add(VALUE, proof.proofValue()).build();
  }

  /**
   * The proof options: everything but the signature, which is what is signed beside the document.
   */
  static JsonObjectBuilder options(DataIntegrityProof proof) {
    JsonObjectBuilder json = JsonDocument.JSON.createObjectBuilder();
    if (!proof.context().isEmpty()) {
      JsonArrayBuilder context = JsonDocument.JSON.createArrayBuilder();
      proof.context().forEach(context::add);
      json.add(CONTEXT, context);
    }
    if (proof.id() != null) {
      json.add("id", proof.id());
    }
    json.add("type", proof.type())
        .add("cryptosuite", proof.cryptosuite())
        .add("created", proof.created())
        .add("verificationMethod", proof.verificationMethod())
        .add("proofPurpose", proof.proofPurpose());
    if (proof.previousProof() != null) {
      json.add("previousProof", proof.previousProof());
    }
    return json;
  }

  static DataIntegrityProof read(JsonObject json) {
    for (String name : json.keySet()) {
      if (!MEMBERS.contains(name)) {
        throw malformed("the proof has an unknown member '" + name + "'");
      }
    }
    return new DataIntegrityProof(
        optional(json, "id"),
        required(json, "type"),
        required(json, "cryptosuite"),
        required(json, "created"),
        required(json, "verificationMethod"),
        required(json, "proofPurpose"),
        context(json),
        optional(json, "previousProof"),
        required(json, VALUE));
  }

  /**
   * The {@code @context} of a proof, or of a document that is to get one. A proof may state a
   * single text instead of a list. An object is refused, since general verifiers cannot compare it,
   * and so is an empty list, which would bind nothing.
   */
  static List<String> context(JsonObject json) {
    JsonValue context = json.get(CONTEXT);
    if (context == null) {
      return List.of();
    }
    if (context instanceof JsonString text) {
      return List.of(text.getString());
    }
    if (context instanceof JsonArray array
        && !array.isEmpty()
        && array.stream().allMatch(JsonString.class::isInstance)) {
      return array.getValuesAs(JsonString::getString);
    }
    throw malformed("the @context that is signed is neither a text nor a list of texts");
  }

  private static String required(JsonObject json, String name) {
    String value = optional(json, name);
    if (value == null) {
      throw malformed("the proof has no member '" + name + "'");
    }
    return value;
  }

  private static @Nullable String optional(JsonObject json, String name) {
    JsonValue value = json.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonString string) {
      return string.getString();
    }
    throw malformed("the proof's member '" + name + "' is not a string");
  }

  private static Refusal malformed(String message) {
    return new Refusal(Finding.of(ErrorCode.SIG_MALFORMED, message));
  }

  /** Writes a proof with the W3C's own member names, which are not in snake case. */
  static final class Adapter implements JsonbAdapter<DataIntegrityProof, JsonObject> {

    @Override
    public JsonObject adaptToJson(DataIntegrityProof proof) {
      return write(proof);
    }

    @Override
    public DataIntegrityProof adaptFromJson(JsonObject json) {
      return read(json);
    }
  }
}
