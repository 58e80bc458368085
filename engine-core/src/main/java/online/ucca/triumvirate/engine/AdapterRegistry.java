package online.ucca.triumvirate.engine;

import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.Registrations;

/**
 * Which adapters may submit to this engine (spec §3.6): one version of one adapter type for one
 * client at a time. Safe for use by several threads. It answers for the present moment: what was
 * suspended a moment ago, by whomever, is suspended.
 */
@FunctionalInterface
public interface AdapterRegistry {

  /**
   * Looks for a registration.
   *
   * @param adapterId the adapter's type
   * @param adapterVersion its version
   * @param clientId the client it is to be bound to
   * @return the registration, or what is missing
   */
  Answer find(AdapterId adapterId, String adapterVersion, ClientId clientId);

  /**
   * A registry of registrations that stay as they are.
   *
   * @param registrations the registrations
   * @return the registry
   */
  static AdapterRegistry of(Registrations registrations) {
    return (adapterId, adapterVersion, clientId) ->
        registrations
            .find(adapterId, adapterVersion, clientId)
            .<Answer>map(Found::new)
            .orElseGet(
                () -> {
                  if (!registrations.of(adapterId, clientId).isEmpty()) {
                    return Missing.VERSION;
                  }
                  return registrations.registrations().stream()
                          .anyMatch(one -> one.declaration().adapterId().equals(adapterId))
                      ? Missing.CLIENT
                      : Missing.ADAPTER;
                });
  }

  /** What a registry answers: a registration, or which part of the question it does not know. */
  sealed interface Answer permits Found, Missing {}

  /**
   * A registration, in whatever state.
   *
   * @param registration the registration of the version for the client
   */
  record Found(AdapterRegistration registration) implements Answer {}

  /** Why there is no registration. It says nothing about any client but the one asked for. */
  enum Missing implements Answer {
    /** The adapter is registered for nobody. */
    ADAPTER,
    /** The adapter is registered, but not for this client. */
    CLIENT,
    /** The adapter is registered for this client, but not in this version. */
    VERSION
  }
}
