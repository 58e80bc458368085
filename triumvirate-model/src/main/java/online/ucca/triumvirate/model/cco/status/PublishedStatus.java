package online.ucca.triumvirate.model.cco.status;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * A status list as published: what a signed status list credential says, once its proof was
 * checked.
 *
 * @param id the list credential's address, as CCOs name it
 * @param issuer whose list it is
 * @param purpose what a bit of it means
 * @param version which publication of the list it is, from 1; a later one has a greater number
 * @param issuedAt when it was published
 * @param bits the list itself
 * @param replacements what replaced which CCO; empty in a list of revocations
 */
public record PublishedStatus(
    String id,
    String issuer,
    StatusPurpose purpose,
    long version,
    Instant issuedAt,
    StatusBits bits,
    List<Replacement> replacements) {

  /** The greatest version that a document can state (2^53−1). */
  private static final long LAST_VERSION = (1L << 53) - 1;

  /** Copies the list, and refuses one that contradicts its bits. */
  public PublishedStatus {
    replacements = Copies.list(replacements);
    if (id.isBlank() || issuer.isBlank() || version < 1 || version > LAST_VERSION) {
      throw new IllegalArgumentException(
          "a status list has an address, an issuer, and a version from 1");
    }
    Set<Long> places = new HashSet<>();
    for (Replacement one : replacements) {
      if (purpose != StatusPurpose.REFRESH
          || one.index() >= bits.size()
          || !bits.isSet(one.index())
          || !places.add(one.index())) {
        throw new IllegalArgumentException(
            "a list names what replaced its entry " + one.index() + ", which is not set, or twice");
      }
    }
  }
}
