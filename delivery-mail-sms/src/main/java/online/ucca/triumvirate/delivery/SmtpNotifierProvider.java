package online.ucca.triumvirate.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.delivery.NotifierProvider;

/** Sends e-mail by {@code smtp://…} and {@code smtps://…}. Safe for use by several threads. */
public final class SmtpNotifierProvider implements NotifierProvider {

  /** For {@link java.util.ServiceLoader}. */
  public SmtpNotifierProvider() {}

  @Override
  public Optional<Notifier> open(DeliverySettings settings) {
    return settings.channel() == Channel.EMAIL && SmtpNotifier.knows(settings.endpoint())
        ? Optional.of(
            new SmtpNotifier(settings, () -> Instant.now().truncatedTo(ChronoUnit.MILLIS)))
        : Optional.empty();
  }
}
