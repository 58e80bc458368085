package online.ucca.triumvirate.world.opening;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.engine.payment.PaymentSettings;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a world's messages, and whose payments it believes. The specification's manifest has
 * no place for either, so both come from where the credentials come from.
 */
final class ConfiguredPartners {
  private static final String STRIPE = "stripe";

  private final String worldId;
  private final SecretSource secrets;
  private final WorldServices services;

  ConfiguredPartners(String worldId, SecretSource secrets, WorldServices services) {
    this.worldId = worldId;
    this.secrets = secrets;
    this.services = services;
  }

  /** A notifier for each channel that has an endpoint. */
  List<Notifier> notifiers() {
    List<Notifier> all = new ArrayList<>();
    try {
      for (Channel channel : Channel.values()) {
        String endpoint = find(name(channel, "endpoint"));
        if (endpoint != null) {
          all.add(notifier(channel, endpoint));
        }
      }
      return all;
    } catch (RuntimeException e) {
      all.forEach(Notifier::close);
      throw e;
    }
  }

  /** Whose payment events count. */
  PaymentEvents payments() {
    List<String> signing =
        Stream.of("payment-secret", "payment-secret-before")
            .map(name -> secrets.find(worldId, name))
            .flatMap(Optional::stream)
            .toList();
    if (signing.isEmpty()) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.WLD_NO_PROVIDER,
                  "no payment provider is named: the value 'payment-secret' is missing")
              .withRemedy(
                  "Give the signing secret of the provider's endpoint, such as $"
                      + SecretSource.variable(worldId, "payment-secret")
                      + "."));
    }
    String provider = Optional.ofNullable(find("payment-provider")).orElse(STRIPE);
    PaymentSettings settings = new PaymentSettings(provider, worldId, signing);
    return services.payments().stream()
        .map(one -> one.open(settings))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> noProvider("nothing installed reads the events of '" + provider + "'"));
  }

  private Notifier notifier(Channel channel, String endpoint) {
    try {
      DeliverySettings settings =
          DeliverySettings.of(
              channel,
              new URI(endpoint),
              Optional.ofNullable(find(name(channel, "sender"))).orElse(""),
              find(name(channel, "user")),
              find(name(channel, "password")));
      return services.notifiers().stream()
          .map(one -> one.open(settings))
          .flatMap(Optional::stream)
          .findFirst()
          .orElseThrow(() -> noProvider("nothing installed sends by " + settings));
    } catch (URISyntaxException e) {
      throw refused(channel, "the endpoint is no address");
    } catch (IllegalArgumentException e) {
      throw refused(channel, String.valueOf(e.getMessage()));
    }
  }

  private @Nullable String find(String name) {
    return secrets.find(worldId, name).orElse(null);
  }

  private static String name(Channel channel, String part) {
    return (channel == Channel.EMAIL ? "mail" : channel.name().toLowerCase(Locale.ROOT))
        + "-"
        + part;
  }

  private static Refusal noProvider(String message) {
    return new Refusal(Finding.of(ErrorCode.WLD_NO_PROVIDER, message));
  }

  private Refusal refused(Channel channel, String message) {
    return new Refusal(
        Finding.of(
                ErrorCode.WLD_BAD_CONFIG, "messages by " + channel + " cannot be sent: " + message)
            .withRemedy(
                "Correct the values that say how, such as $"
                    + SecretSource.variable(worldId, name(channel, "endpoint"))
                    + "; docs/spec/delivery.md lists them."));
  }
}
