package online.ucca.triumvirate.model.registration;

import java.util.List;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/**
 * An adapter instance as an engine knows it (spec §3.6).
 *
 * @param adapterId the adapter's type
 * @param adapterVersion its version
 * @param sourceSystem the regulatory system it handles
 * @param corpusTypes what it translates
 * @param schemaVersion the Triumvirate schema it produces
 * @param clientId the client it is bound to
 * @param validationCapabilities what its validation covers
 * @param signingKey the key it signs with
 * @param state where it is in its lifecycle
 */
public record AdapterRegistration(
    AdapterId adapterId,
    String adapterVersion,
    String sourceSystem,
    List<String> corpusTypes,
    SchemaVersion schemaVersion,
    ClientId clientId,
    List<String> validationCapabilities,
    Ed25519PublicKey signingKey,
    RegistrationState state) {

  /** Copies the lists. */
  public AdapterRegistration {
    corpusTypes = Copies.list(corpusTypes);
    validationCapabilities = Copies.list(validationCapabilities);
  }
}
