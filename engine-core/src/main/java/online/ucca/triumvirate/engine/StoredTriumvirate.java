package online.ucca.triumvirate.engine;

import java.time.Instant;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * A Triumvirate as it was accepted first.
 *
 * @param envelope the envelope, proof included
 * @param contentDigest the digest of its content (decisions §2)
 * @param acceptedAt when it was accepted, by the engine's own clock, UTC
 */
public record StoredTriumvirate(JsonDocument envelope, Sha256 contentDigest, Instant acceptedAt) {}
