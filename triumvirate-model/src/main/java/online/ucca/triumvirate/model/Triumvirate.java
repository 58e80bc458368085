package online.ucca.triumvirate.model;

import java.time.Instant;
import java.util.Map;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * The envelope around the three instruments, which gives them identity, version and provenance
 * (spec §2.5).
 *
 * @param schemaVersion the Triumvirate schema it satisfies
 * @param triumvirateId name-based over everything that shapes the translation; see {@link
 *     TriumvirateIdentity}
 * @param createdAt when it was made
 * @param adapterId the adapter that made it
 * @param adapterVersion that adapter's software version
 * @param clientId the client or world it belongs to
 * @param sourceCorpus the material it was translated from
 * @param instruments the three instruments
 * @param validation the adapter's own validation, stamped before submission
 * @param provenance who vouches for it
 * @param extensions further members, keyed by reverse-DNS name; never interpreted (schema 1.1)
 */
public record Triumvirate(
    SchemaVersion schemaVersion,
    TriumvirateId triumvirateId,
    Instant createdAt,
    AdapterId adapterId,
    String adapterVersion,
    ClientId clientId,
    SourceCorpus sourceCorpus,
    Instruments instruments,
    Validation validation,
    Provenance provenance,
    Map<String, Object> extensions) {

  /** Copies the extensions. */
  public Triumvirate {
    extensions = Copies.map(extensions);
  }

  /**
   * The same envelope with another validation result.
   *
   * @param stamped the result
   * @return a copy
   */
  public Triumvirate withValidation(Validation stamped) {
    return new Triumvirate(
        schemaVersion,
        triumvirateId,
        createdAt,
        adapterId,
        adapterVersion,
        clientId,
        sourceCorpus,
        instruments,
        stamped,
        provenance,
        extensions);
  }

  /**
   * The same envelope with another provenance.
   *
   * @param stamped the provenance
   * @return a copy
   */
  public Triumvirate withProvenance(Provenance stamped) {
    return new Triumvirate(
        schemaVersion,
        triumvirateId,
        createdAt,
        adapterId,
        adapterVersion,
        clientId,
        sourceCorpus,
        instruments,
        validation,
        stamped,
        extensions);
  }

  /**
   * The same envelope with other extensions.
   *
   * @param others the extensions, keyed by reverse-DNS name
   * @return a copy
   */
  public Triumvirate withExtensions(Map<String, Object> others) {
    return new Triumvirate(
        schemaVersion,
        triumvirateId,
        createdAt,
        adapterId,
        adapterVersion,
        clientId,
        sourceCorpus,
        instruments,
        validation,
        provenance,
        others);
  }
}
