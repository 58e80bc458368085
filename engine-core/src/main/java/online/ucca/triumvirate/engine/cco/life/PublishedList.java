package online.ucca.triumvirate.engine.cco.life;

import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * A status list credential as it was published last.
 *
 * @param address the list's own address
 * @param credential the signed credential, in its RFC 8785 form
 */
public record PublishedList(String address, String credential) {

  static PublishedList of(String address, JsonDocument signed) {
    return new PublishedList(address, new String(signed.canonicalBytes(), StandardCharsets.UTF_8));
  }

  /**
   * The credential.
   *
   * @return the signed document
   */
  public JsonDocument document() {
    return JsonDocument.read(credential.getBytes(StandardCharsets.UTF_8));
  }
}
