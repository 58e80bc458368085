package online.ucca.triumvirate.architecture;

import java.net.URI;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.delivery.NotifierProvider;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.tenant.TenantId;

/** A program whose notifiers are found among modules. */
final class SendsOneMail {
  private SendsOneMail() {}

  /** Sends a mail to the server at an endpoint. */
  public static void main(String[] arguments) {
    DeliverySettings settings =
        DeliverySettings.of(
            Channel.EMAIL, URI.create(arguments[0]), "packs@world.example", null, null);
    NotifierProvider provider =
        ServiceLoader.load(NotifierProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(found -> found.open(settings).isPresent())
            .findFirst()
            .orElseThrow();
    if (!provider.getClass().getModule().isNamed()) {
      throw new IllegalStateException("not a module");
    }
    try (Notifier notifier = provider.open(settings).orElseThrow()) {
      notifier.send(
          Notification.about(
              OrderId.of(new TenantId("harbour"), "cs_1"),
              Channel.EMAIL,
              "a@harbour.example",
              "Prüfung",
              "Grüße"));
    }
  }
}
