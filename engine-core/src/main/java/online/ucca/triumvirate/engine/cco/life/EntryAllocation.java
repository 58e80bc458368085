package online.ucca.triumvirate.engine.cco.life;

import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * A place in an issuer's status lists that was given away, for good.
 *
 * @param issuer whose lists they are
 * @param contentDigest the Triumvirate content for whose CCO it was given
 * @param engineVersion the engine by which that is made
 * @param entry the place
 */
public record EntryAllocation(
    String issuer, Sha256 contentDigest, String engineVersion, StatusEntry entry) {

  boolean isFor(String asking, Sha256 digest, String engine) {
    return issuer.equals(asking) && contentDigest.equals(digest) && engineVersion.equals(engine);
  }
}
