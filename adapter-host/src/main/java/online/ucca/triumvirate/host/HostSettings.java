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
 * @param policy what the instance is granted
 */
public record HostSettings(
    ClientId clientId,
    Path folder,
    Map<String, String> configuration,
    Signer signer,
    SchemaValidator schemaValidator,
    TimeSource time,
    IdSource ids,
    HostPolicy policy) {

  /** Copies the configuration. */
  public HostSettings {
    configuration = Copies.map(configuration);
  }

  /**
   * The settings of an instance under {@link HostPolicy#DEFAULT}.
   *
   * @param clientId the client the instance serves
   * @param folder where the instance's cache and audit log live
   * @param configuration settings that shape the translation
   * @param signer signs the Triumvirates
   * @param schemaValidator checks structure
   * @param time the clock
   * @param ids where submission ids come from
   */
  public HostSettings(
      ClientId clientId,
      Path folder,
      Map<String, String> configuration,
      Signer signer,
      SchemaValidator schemaValidator,
      TimeSource time,
      IdSource ids) {
    this(clientId, folder, configuration, signer, schemaValidator, time, ids, HostPolicy.DEFAULT);
  }

  /**
   * The same settings under another policy.
   *
   * @param granted what the instance is granted
   * @return a copy
   */
  public HostSettings withPolicy(HostPolicy granted) {
    return new HostSettings(
        clientId, folder, configuration, signer, schemaValidator, time, ids, granted);
  }
}
