package online.ucca.triumvirate.host;

import java.nio.file.Path;
import java.util.Map;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.Signer;

/**
 * What a host gives to one adapter instance.
 *
 * @param clientId the client the instance serves
 * @param folder where the instance's cache and audit log live; never shared with another client
 * @param configuration settings that shape the translation
 * @param signer signs the Triumvirates
 * @param schemaValidator checks structure
 * @param time the clock
 * @param ids where submission ids come from
 */
public record HostSettings(
    ClientId clientId,
    Path folder,
    Map<String, String> configuration,
    Signer signer,
    SchemaValidator schemaValidator,
    TimeSource time,
    IdSource ids) {

  /** Copies the configuration. */
  public HostSettings {
    configuration = Copies.map(configuration);
  }
}
