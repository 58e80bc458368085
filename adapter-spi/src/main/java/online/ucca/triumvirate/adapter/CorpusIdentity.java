package online.ucca.triumvirate.adapter;

import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a payload is (spec §3.2, identify).
 *
 * @param corpusId the adapter's identifier for it; null if the payload is not supported, or can be
 *     recognised but not read: {@link CorpusAdapter#ingest} then says why
 * @param corpusType the kind of corpus, one of {@link AdapterVersionInfo#supportedCorpusTypes};
 *     null if not supported
 * @param corpusVersion the version of the source material; null if not supported or not to be seen
 *     without translating
 * @param corpusHash SHA-256 of the raw payload
 * @param sourceSystem the regulatory system it belongs to
 * @param jurisdiction whose law it is
 * @param isSupported whether this adapter can translate it
 * @param requiresEnrichment whether further data must be acquired
 */
public record CorpusIdentity(
    @Nullable CorpusId corpusId,
    @Nullable String corpusType,
    @Nullable String corpusVersion,
    Sha256 corpusHash,
    String sourceSystem,
    String jurisdiction,
    boolean isSupported,
    boolean requiresEnrichment) {}
