package online.ucca.triumvirate.engine.cco.life;

/**
 * Where an issuer's status lists stand.
 *
 * @param issuer the issuer's DID
 * @param lists the address, as {@link online.ucca.triumvirate.model.cco.StatusEntry} has it
 */
public record IssuerLists(String issuer, String lists) {

  /** Where lists stand that nobody gave an address: at a name of the issuer's own. */
  static IssuerLists named(String issuer) {
    return new IssuerLists(
        issuer, "urn:triumvirate:status:" + issuer.substring(issuer.lastIndexOf(':') + 1));
  }
}
