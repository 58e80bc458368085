package online.ucca.triumvirate.model.cco.status;

import java.util.Locale;

/** What a status list tells of a CCO (W3C Bitstring Status List 1.0 §2.1). */
public enum StatusPurpose {
  /** It was withdrawn, for good. */
  REVOCATION,
  /** There is one that replaces it, renewed or superseded. */
  REFRESH;

  /**
   * The purpose as status lists write it.
   *
   * @return {@code revocation} or {@code refresh}
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Where the list of this purpose stands.
   *
   * @param lists the address below which an issuer's lists stand, as a {@link
   *     online.ucca.triumvirate.model.cco.StatusEntry} holds it
   * @return the list credential's own address
   */
  public String address(String lists) {
    return lists + "/" + text();
  }
}
