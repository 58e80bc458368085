package online.ucca.triumvirate.model.cco.life;

import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.instrument.Supersession;
import org.jspecify.annotations.Nullable;

/**
 * What a life is the life of: by which its transitions are audited, and one CCO is known as another
 * one's successor.
 *
 * @param issuer the DID of the processor that made the CCO
 * @param clientId the client for whom it was made
 * @param adapterId the adapter of its Triumvirate; with the client, whose audit log tells of it
 * @param corpusId the material
 * @param corpusHash the material's hash
 * @param triumvirateId its Triumvirate
 * @param contentDigest the content of that
 * @param engineVersion the engine that made it
 * @param domainCode the domain
 * @param instrumentId the outcome instrument
 * @param instrumentVersion the outcome instrument's version
 * @param title the outcome instrument's title
 * @param effectiveDate from when the outcome instrument applies; null if the source does not say
 * @param supersedes the instruments that its own instruments replace
 */
public record LifeSubject(
    String issuer,
    ClientId clientId,
    AdapterId adapterId,
    CorpusId corpusId,
    Sha256 corpusHash,
    TriumvirateId triumvirateId,
    Sha256 contentDigest,
    String engineVersion,
    String domainCode,
    String instrumentId,
    String instrumentVersion,
    String title,
    @Nullable String effectiveDate,
    List<Supersession> supersedes) {

  /** Copies the list. */
  public LifeSubject {
    Objects.requireNonNull(issuer, "a CCO has an issuer");
    Objects.requireNonNull(clientId, "a CCO has a client");
    Objects.requireNonNull(adapterId, "a CCO has an adapter");
    Objects.requireNonNull(contentDigest, "a CCO has a content digest");
    Objects.requireNonNull(engineVersion, "a CCO has an engine");
    supersedes = Copies.list(supersedes);
  }

  /**
   * Whether another CCO is in the same hands: of one issuer and one client.
   *
   * @param other what the other CCO is of
   * @return true if whoever holds the one may replace the other
   */
  public boolean isHeldWith(LifeSubject other) {
    return issuer.equals(other.issuer) && clientId.equals(other.clientId);
  }

  /**
   * Whether another CCO is of the same outcome instrument, in whatever version.
   *
   * @param other what the other CCO is of
   * @return true if domain and instrument are the same
   */
  public boolean isOfSameInstrument(LifeSubject other) {
    return domainCode.equals(other.domainCode) && instrumentId.equals(other.instrumentId);
  }

  /**
   * Whether the instruments name another CCO's outcome instrument as one that they replace.
   *
   * @param other what the other CCO is of
   * @return true if it is named, in its version or in all
   */
  public boolean namesAsSuperseded(LifeSubject other) {
    return supersedes.stream()
        .anyMatch(
            one ->
                one.instrumentId().equals(other.instrumentId)
                    && (one.version() == null || one.version().equals(other.instrumentVersion)));
  }
}
