package online.ucca.triumvirate.engine.delivery;

import java.util.Optional;

/**
 * Makes notifiers. Found by {@link java.util.ServiceLoader}, or given explicitly. Safe for use by
 * several threads.
 */
public interface NotifierProvider {

  /**
   * Makes a notifier. Nothing is connected yet.
   *
   * @param settings by whom messages are sent; secrets are given by the caller
   * @return the notifier, for the caller to close; nothing if this provider does not know the
   *     channel or the endpoint's scheme
   * @throws IllegalArgumentException if sender or endpoint are not what the channel needs; the
   *     message quotes neither
   */
  Optional<Notifier> open(DeliverySettings settings);
}
