package online.ucca.triumvirate.corpus;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source system answered.
 *
 * @param uri what was asked for
 * @param file the body, named by the last part of the path
 * @param mediaType the type that the source system states; null if it states none
 * @param fetchedAt when it was received
 */
public record FetchedFile(
    URI uri, CorpusFile file, @Nullable String mediaType, Instant fetchedAt) {}
