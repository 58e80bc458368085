package online.ucca.triumvirate.model;

import java.time.Instant;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The material that a Triumvirate was translated from (spec §2.5).
 *
 * @param corpusId the adapter's identifier for it
 * @param corpusTitle a name for people
 * @param corpusVersion the version of the source legislation
 * @param corpusHash SHA-256 of the material as received; of several files, over their sorted names
 *     and hashes
 * @param receivedAt when the adapter received it
 * @param attribution the words its publisher wants to be named with; null if it asks for none
 *     (schema 1.1)
 * @param licence the licence it is published under; null if not known (schema 1.1)
 */
public record SourceCorpus(
    CorpusId corpusId,
    String corpusTitle,
    String corpusVersion,
    Sha256 corpusHash,
    Instant receivedAt,
    @Nullable String attribution,
    @Nullable String licence) {}
