package online.ucca.triumvirate.engine.storage;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * What is to be stored: bytes whose length and hash are known before the first of them is sent.
 *
 * @param source where the bytes come from; opened once for each attempt
 * @param length how many bytes
 * @param hash their SHA-256; a store that finds others in the source refuses them
 * @param mediaType their media type in lower case, without parameters, for example {@code
 *     application/zip}
 */
public record ObjectContent(ContentSource source, long length, Sha256 hash, String mediaType) {
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}");

  /** Checks length and media type. */
  public ObjectContent {
    if (length < 0) {
      throw new IllegalArgumentException("a length is not negative");
    }
    if (!MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException(
          "a media type is of the form application/zip, in lower case");
    }
  }

  /**
   * Bytes in memory.
   *
   * @param bytes the bytes, which are copied
   * @param mediaType their media type
   * @return the content with its hash
   */
  public static ObjectContent of(byte[] bytes, String mediaType) {
    byte[] copy = bytes.clone();
    return new ObjectContent(
        () -> new ByteArrayInputStream(copy), copy.length, Sha256.of(copy), mediaType);
  }
}
