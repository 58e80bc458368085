package online.ucca.triumvirate.model.json;

import jakarta.json.JsonObject;
import jakarta.json.bind.adapter.JsonbAdapter;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;

/** Writes a proof with the W3C's own member names, which are not in snake case. */
final class ProofAdapter implements JsonbAdapter<DataIntegrityProof, JsonObject> {

  @Override
  public JsonObject adaptToJson(DataIntegrityProof proof) {
    return ProofJson.write(proof);
  }

  @Override
  public DataIntegrityProof adaptFromJson(JsonObject json) {
    return ProofJson.read(json);
  }
}
