package online.ucca.triumvirate.model;

import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * Everything that shapes a translation. Same inputs, same id, on every machine (decisions §2).
 *
 * @param clientId the client
 * @param adapterId the adapter
 * @param adapterVersion its version
 * @param schemaVersion the schema it produces
 * @param corpusId the material
 * @param corpusHash the material's hash
 * @param supplementaryHash the hash of the supplementary data; of none, the hash of nothing
 * @param configurationHash the hash of the configuration that shapes the translation
 */
public record TriumvirateIdentity(
    ClientId clientId,
    AdapterId adapterId,
    String adapterVersion,
    SchemaVersion schemaVersion,
    CorpusId corpusId,
    Sha256 corpusHash,
    Sha256 supplementaryHash,
    Sha256 configurationHash) {

  private static final UUID NAMESPACE = UUID.fromString("6f3b1f3e-4f0e-5f5c-9d57-6d5a2f7b8c11");

  /**
   * The name-based identifier.
   *
   * @return a version 5 UUID
   */
  public TriumvirateId triumvirateId() {
    return new TriumvirateId(
        NameBasedUuid.of(
            NAMESPACE,
            List.of(
                clientId.value(),
                adapterId.value(),
                adapterVersion,
                schemaVersion.text(),
                corpusId.value(),
                corpusHash.hex(),
                supplementaryHash.hex(),
                configurationHash.hex())));
  }
}
