package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
  private static final Set<String> MEMBERS =
      Set.of(
          "@context",
          "created",
          "cryptosuite",
          "id",
          "previousProof",
          "proofPurpose",
          "proofValue",
          "type",
          "verificationMethod");

  private ProofJson() {}

  static JsonObject write(DataIntegrityProof proof) {
    return options(proof).add("proofValue", proof.proofValue()).build();
  }

  /**
   * The proof options: everything but the signature, which is what is signed beside the document.
   */
  static JsonObjectBuilder options(DataIntegrityProof proof) {
    JsonObjectBuilder json = JsonDocument.JSON.createObjectBuilder();
    if (!proof.context().isEmpty()) {
      JsonArrayBuilder context = JsonDocument.JSON.createArrayBuilder();
      proof.context().forEach(context::add);
      json.add("@context", context);
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
        required(json, "proofValue"));
  }

  private static List<String> context(JsonObject json) {
    JsonValue context = json.get("@context");
    if (context == null) {
      return List.of();
    }
    if (context instanceof JsonArray array
        && array.stream().allMatch(JsonString.class::isInstance)) {
      return array.getValuesAs(JsonString::getString);
    }
    throw malformed("the proof's @context is not a list of strings");
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
}
