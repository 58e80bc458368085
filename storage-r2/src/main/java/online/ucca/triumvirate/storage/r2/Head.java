package online.ucca.triumvirate.storage.r2;

import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a bucket says of an object.
 *
 * @param etag its version, in quotes
 * @param claimed the hash that whoever uploaded it said it has; null if nobody did
 * @param tag the upload that made it; nothing if it replaced an object or came by a presigned URL
 * @param length how many bytes
 */
record Head(String etag, @Nullable Sha256 claimed, Optional<Tag> tag, long length) {
  static final String HASH = "x-amz-meta-sha256";
  static final String TAG = "x-amz-meta-upload";
  private static final Pattern HASH_FORM = Pattern.compile("[0-9a-f]{64}");

  static Head of(Headers headers) {
    String hash = headers.get(HASH);
    String length = headers.get("Content-Length");
    return new Head(
        String.valueOf(headers.get("ETag")),
        hash != null && HASH_FORM.matcher(hash).matches() ? new Sha256(hash) : null,
        Tag.parse(headers.get(TAG)),
        length == null ? -1 : Long.parseLong(length));
  }
}
