package online.ucca.triumvirate.world.holding;

import online.ucca.triumvirate.model.id.Sha256;

/**
 * An instrument that a world holds, and where.
 *
 * @param code its identifier in the register
 * @param version its version there, as {@code R2}
 * @param corpusId the key under which the adapter's cache has its sources, as {@code BSBTWK201_R2}
 * @param corpusHash the hash of its sources
 * @param contentDigest what identifies the Triumvirate's content
 * @param file the Triumvirate: a path, in a world's index from the folder of its holdings
 */
public record HeldInstrument(
    String code,
    String version,
    String corpusId,
    Sha256 corpusHash,
    Sha256 contentDigest,
    String file) {}
