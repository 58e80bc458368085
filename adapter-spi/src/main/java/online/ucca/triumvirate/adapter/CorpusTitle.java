package online.ucca.triumvirate.adapter;

import online.ucca.triumvirate.model.id.CorpusId;
import org.jspecify.annotations.Nullable;

/**
 * How a corpus is named in an envelope.
 *
 * @param corpusId the adapter's identifier for it, as {@code identify} states it
 * @param title its title for people
 * @param version the version of the source material
 * @param attribution whom the source asks to name; null if nobody
 * @param licence the terms of the source's text; null if the source states none
 */
public record CorpusTitle(
    CorpusId corpusId,
    String title,
    String version,
    @Nullable String attribution,
    @Nullable String licence) {}
