package online.ucca.triumvirate.adapter.faa.acs;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What names a standard: enough to identify it, and to keep it, without reading it.
 *
 * @param documentNumber its number, as {@code FAA-S-ACS-25}
 * @param date its edition in the source's words, as {@code April 2024}
 */
public record StandardHead(String documentNumber, String date) {
  private static final Pattern NUMBER =
      Pattern.compile("FAA-[A-Z]{1,2}-(?:ACS|PTS)-[0-9]{1,4}[A-Z]?(?:\\.[0-9]{1,3})?");
  private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9-]{1,40}");

  /**
   * Whether a code can name a standard.
   *
   * @param code a number, with or without an edition behind an underscore
   * @return whether it has the form of one
   */
  public static boolean isCode(String code) {
    int edition = code.indexOf('_');
    return edition < 0
        ? NUMBER.matcher(code).matches()
        : NUMBER.matcher(code.substring(0, edition)).matches()
            && EDITION.matcher(code.substring(edition + 1)).matches();
  }

  /** The head of a document, if it has one that names a standard. */
  static Optional<StandardHead> of(JsonObject document) {
    StandardHead head =
        new StandardHead(
            document.getString("document_number", ""), document.getString("date", "").strip());
    return isCode(head.corpusId()) ? Optional.of(head) : Optional.empty();
  }

  /**
   * The corpus identifier: number and edition.
   *
   * @return as {@code FAA-S-ACS-25_April-2024}
   */
  public String corpusId() {
    return documentNumber + "_" + String.join("-", date.split(" +"));
  }
}
