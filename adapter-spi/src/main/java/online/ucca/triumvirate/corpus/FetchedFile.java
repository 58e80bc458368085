package online.ucca.triumvirate.corpus;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source system answered.
 *
 * @param uri what was asked for
 * @param file the body, named by the last part of the path; of an answer that nothing had changed,
 *     the file as it was known
 * @param mediaType the type that the source system states; null if it states none
 * @param fetchedAt when it was received
 * @param status the answer's HTTP status, 200 or 304
 * @param validators what the source system calls this state of the file
 */
public record FetchedFile(
    URI uri,
    CorpusFile file,
    @Nullable String mediaType,
    Instant fetchedAt,
    int status,
    Validators validators) {

  /** The status of an answer that nothing has changed. */
  public static final int NOT_MODIFIED = 304;

  private static final int OK = 200;

  /**
   * A whole answer that says nothing by which it could be asked for again.
   *
   * @param uri what was asked for
   * @param file the body, named by the last part of the path
   * @param mediaType the type that the source system states; null if it states none
   * @param fetchedAt when it was received
   */
  public FetchedFile(URI uri, CorpusFile file, @Nullable String mediaType, Instant fetchedAt) {
    this(uri, file, mediaType, fetchedAt, OK, Validators.NONE);
  }

  /**
   * The answer as the cache takes it.
   *
   * @param name what the file is to be called
   * @return the file with its provenance
   */
  public AcquiredFile acquiredAs(String name) {
    CorpusFile named = file.name().equals(name) ? file : new CorpusFile(name, file.bytes());
    return new AcquiredFile(
        named, uri.toString(), null, new Fetch(uri, fetchedAt, status, validators));
  }
}
