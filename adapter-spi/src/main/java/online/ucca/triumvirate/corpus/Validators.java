package online.ucca.triumvirate.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What a source system calls the state of a file it gave, so that it can be asked whether the file
 * is still the same (RFC 9110 §8.8).
 *
 * @param etag the entity tag, with its quotation marks; null if it gave none
 * @param lastModified when it says that the file was last modified, in its own words; null if it
 *     does not say
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** Nothing to ask by. */
  public static final Validators NONE = new Validators(null, null);
}
