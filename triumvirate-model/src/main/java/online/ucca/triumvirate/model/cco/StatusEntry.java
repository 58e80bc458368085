package online.ucca.triumvirate.model.cco;

import java.util.regex.Pattern;

/**
 * Where a CCO's status is published (W3C Bitstring Status List 1.0 §2.1): the same place in two
 * lists, one for each purpose. It is allocated once, and given when the CCO is made.
 *
 * @param lists the address below which the lists stand: a URL without a slash at its end, to which
 *     {@code /revocation} and {@code /refresh} are added
 * @param index the place in both lists, from 0
 */
public record StatusEntry(String lists, long index) {
  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s]*[^/\\s]");

  /** Refuses an address that is none, and a place before the first. */
  public StatusEntry {
    if (!ADDRESS.matcher(lists).matches()) {
      throw new IllegalArgumentException("the address of status lists is a URL without a last '/'");
    }
    if (index < 0) {
      throw new IllegalArgumentException("a place in a status list is 0 or more, not " + index);
    }
  }
}
