package online.ucca.triumvirate.cli;

import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Tells a Triumvirate from a regulator's own files. */
public final class Triumvirates {
  private Triumvirates() {}

  /**
   * Whether bytes are a Triumvirate, whatever else may be wrong with it.
   *
   * @param bytes the bytes
   * @return true if they are JSON with a Triumvirate's id
   */
  public static boolean looksLikeOne(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] <= ' ' && bytes[first] >= 0) {
      first++;
    }
    if (first == bytes.length || bytes[first] != '{') {
      return false;
    }
    try {
      return JsonDocument.read(bytes).tree().containsKey("triumvirate_id");
    } catch (Refusal notJson) {
      return false;
    }
  }
}
