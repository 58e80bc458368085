package online.ucca.triumvirate.properties.sign;

import jakarta.json.JsonObject;
import java.time.Instant;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.Signer;

/** Signs envelopes as an adapter's host does, at a fixed time. */
public final class Signatures {
  private static final Instant TIME = Instant.parse("2026-03-09T14:30:00Z");

  /** The clock of a gate that checks these signatures when they are made. */
  public static final TimeSource CLOCK = () -> TIME;

  private Signatures() {}

  public static JsonDocument signed(JsonDocument envelope) {
    return signed(envelope, FixedKeys.ADAPTER);
  }

  public static JsonDocument signed(JsonDocument envelope, Signer signer) {
    return DataIntegrity.sign(
        envelope.without(DataIntegrity.ENVELOPE_PROOF), DataIntegrity.ENVELOPE_PROOF, signer, TIME);
  }

  /** Signed where there is a place for a proof; where there is none, as it is. */
  public static JsonDocument signedIfPossible(JsonDocument envelope) {
    return envelope.tree().get("provenance") instanceof JsonObject ? signed(envelope) : envelope;
  }
}
