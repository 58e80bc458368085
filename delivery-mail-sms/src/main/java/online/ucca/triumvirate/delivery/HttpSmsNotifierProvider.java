package online.ucca.triumvirate.delivery;

import java.util.Optional;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.delivery.NotifierProvider;

/** Sends text messages by {@code https://…}. Safe for use by several threads. */
public final class HttpSmsNotifierProvider implements NotifierProvider {

  /** For {@link java.util.ServiceLoader}. */
  public HttpSmsNotifierProvider() {}

  @Override
  public Optional<Notifier> open(DeliverySettings settings) {
    return settings.channel() == Channel.SMS && HttpSmsNotifier.knows(settings.endpoint())
        ? Optional.of(new HttpSmsNotifier(settings))
        : Optional.empty();
  }
}
