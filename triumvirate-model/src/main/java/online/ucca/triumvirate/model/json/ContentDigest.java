package online.ucca.triumvirate.model.json;

import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * What "the same Triumvirate" means (spec A4, P6; decisions §2): SHA-256 of the RFC 8785 form
 * without what differs from one attempt to the next.
 */
public final class ContentDigest {
  private static final List<String> PER_ATTEMPT =
      List.of("/created_at", "/source_corpus/received_at", "/validation", "/provenance");

  private ContentDigest() {}

  /**
   * The content digest of a Triumvirate.
   *
   * @param triumvirate the whole envelope, signed or not
   * @return the digest
   */
  public static Sha256 of(JsonDocument triumvirate) {
    JsonDocument content = triumvirate;
    for (String pointer : PER_ATTEMPT) {
      content = content.without(pointer);
    }
    return content.digest();
  }
}
