package online.ucca.triumvirate.storage.r2;

import io.minio.Http;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names an upload: the moment when it was begun, and an id. An object carries the tag of the upload
 * that made it; while a note with that tag is in the bucket, the upload is not acknowledged.
 *
 * @param text milliseconds and UUID, joined by a hyphen
 */
record Tag(String text) {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,15}-[0-9a-f-]{36}");

  static Tag of(Instant begun, UUID id) {
    return new Tag(begun.toEpochMilli() + "-" + id);
  }

  static Optional<Tag> parse(@Nullable String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new Tag(text))
        : Optional.empty();
  }

  boolean isOlderThan(Duration age, Instant now) {
    long begun = Long.parseLong(text.substring(0, text.indexOf('-')));
    return Instant.ofEpochMilli(begun).isBefore(now.minus(age));
  }

  void putInto(Http.Headers headers) {
    headers.set(Head.TAG, text);
  }
}
