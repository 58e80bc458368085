package online.ucca.triumvirate.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.delivery.NotifierProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which notifier settings mean. */
class NotifierProvidersTest {

  @ParameterizedTest
  @CsvSource({
    "EMAIL, smtp://mail.example, 1",
    "EMAIL, SMTPS://mail.example:4650, 1",
    "EMAIL, https://mail.example, 0",
    "SMS, https://sms.example/Messages.json, 1",
    "SMS, smtp://mail.example, 0",
    "SMS, ftp://sms.example, 0"
  })
  void oneProviderAtMostKnowsAnEndpoint(Channel channel, URI endpoint, int known) {
    String sender = channel == Channel.EMAIL ? "packs@world.example" : "The World";
    List<Notifier> found =
        ServiceLoader.load(NotifierProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .flatMap(
                provider ->
                    provider
                        .open(DeliverySettings.of(channel, endpoint, sender, null, null))
                        .stream())
            .toList();

    assertEquals(known, found.size());
    for (Notifier notifier : found) {
      assertEquals(channel, notifier.channel());
      notifier.close();
    }
  }

  @Test
  void settingsAreWhole() {
    for (String endpoint : List.of("mail.example", "smtp:mail", "smtp://user:pw@mail.example")) {
      refused(() -> of(endpoint, "a@b.example", null, null));
    }
    refused(() -> of("smtp://mail.example", " ", null, null));
    refused(() -> of("smtp://mail.example", "a@b.example", "user", null));
    refused(() -> of("smtp://mail.example", "a@b.example", null, "secret"));
    refused(() -> of("smtp://mail.example", "a@b.example", " ", "secret"));
    DeliverySettings whole = of("smtp://mail.example", "a@b.example", "user", "secret");
    refused(() -> whole.withTimeout(Duration.ZERO));
    refused(() -> whole.withTimeout(Duration.ofMinutes(3)));
  }

  private static DeliverySettings of(
      String endpoint, String sender, @Nullable String user, @Nullable String secret) {
    return DeliverySettings.of(Channel.EMAIL, URI.create(endpoint), sender, user, secret);
  }

  private static void refused(Executable settings) {
    assertThrows(IllegalArgumentException.class, settings);
  }
}
