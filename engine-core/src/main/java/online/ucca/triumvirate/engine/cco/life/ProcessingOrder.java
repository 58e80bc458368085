package online.ucca.triumvirate.engine.cco.life;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a Triumvirate is processed.
 *
 * @param renew whether to make another CCO of content that has one, to replace it when it is issued
 * @param statusLists the address of the issuer's status lists from now on; null for the present one
 */
public record ProcessingOrder(boolean renew, @Nullable String statusLists) {
  /** A CCO of what has none yet; of what has one, that one. */
  public static final ProcessingOrder DEFAULT = new ProcessingOrder(false, null);

  /** A URL (RFC 3986) without query and fragment, and without a slash at its end. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?!.*/$)[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/@!$&'()*+,;=%-]+");

  /** Refuses an address that is none. */
  public ProcessingOrder {
    if (statusLists != null && !ADDRESS.matcher(statusLists).matches()) {
      throw new IllegalArgumentException(
          "the address of status lists is a URL that does not end in '/', not '"
              + statusLists
              + "'");
    }
  }
}
