package online.ucca.triumvirate.engine;

import java.util.Optional;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.registration.AdapterRegistration;

/**
 * Which adapter instances may submit to this engine (spec §3.6). Safe for use by several threads.
 */
@FunctionalInterface
public interface AdapterRegistry {

  /**
   * Finds an instance's registration.
   *
   * @param adapterId the adapter's type
   * @param clientId the client the instance is bound to
   * @return the registration, or nothing if there is none for this client
   */
  Optional<AdapterRegistration> find(AdapterId adapterId, ClientId clientId);
}
