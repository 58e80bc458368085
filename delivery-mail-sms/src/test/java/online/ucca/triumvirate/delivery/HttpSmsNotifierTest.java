package online.ucca.triumvirate.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import online.ucca.triumvirate.delivery.SmsProvider.Received;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider of text messages receives, and what its answers mean. */
class HttpSmsNotifierTest {
  private final Notification message = Sample.sms(Sample.MOBILE, "Your packs are ready.");

  @Test
  void aMessageArrivesAsAForm() throws IOException {
    try (SmsProvider provider = SmsProvider.answering(201, "{\"sid\":\"SM1\"}")) {
      notifier(provider.endpoint()).send(message);

      String basic =
          Base64.getEncoder()
              .encodeToString((Sample.USER + ":" + Sample.SECRET).getBytes(StandardCharsets.UTF_8));
      assertEquals(
          List.of(
              new Received(
                  "POST /2010-04-01/Accounts/AC0/Messages.json",
                  "application/x-www-form-urlencoded",
                  "Basic " + basic,
                  message.id().toString(),
                  "To=%2B61412345678&From=%2B61400000000&Body=Your+packs+are+ready.")),
          provider.received());
    }
  }

  @Test
  void whereNobodyAsks_nobodySaysWhoItIs() throws IOException {
    try (SmsProvider provider = SmsProvider.answering(200, "")) {
      new HttpSmsNotifier(
              DeliverySettings.of(Channel.SMS, provider.endpoint(), "The World", null, null))
          .send(message);

      assertEquals("null", provider.received().get(0).authorization());
      assertTrue(provider.received().get(0).form().contains("&From=The+World&"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grüße! \uD83D\uDE80",
        "a&To=%2B1900&From=x",
        "line\r\nHost: other\r\n\r\n",
        "100 % + 1 = ?",
        "tab\tand\u2028"
      })
  void anyTextArrivesWhole_andIsNothingButText(String text) throws IOException {
    try (SmsProvider provider = SmsProvider.answering(201, "{}")) {
      notifier(provider.endpoint()).send(Sample.sms(Sample.MOBILE, text));

      String[] fields = provider.received().get(0).form().split("&", -1);
      assertEquals(3, fields.length);
      assertEquals("Body=" + text, URLDecoder.decode(fields[2], StandardCharsets.UTF_8), fields[2]);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0412345678",
        "61412345678",
        "+0412345678",
        "+61 412 345 678",
        "+61412345678,+61498765432",
        "+614123456789012345",
        "+6141",
        "+６１４１２３４５６７８",
        "whatsapp:+61412345678",
        "+61412345678\u2028"
      })
  void whatIsNoNumberIsRefusedBeforeAProviderIsAsked(String recipient) throws IOException {
    try (SmsProvider provider = SmsProvider.answering(201, "{}")) {
      Sample.refused("DLV_REFUSED", notifier(provider.endpoint()), Sample.sms(recipient, "a text"));

      assertEquals(List.of(), provider.received());
    }
  }

  @Test
  void aTextHasAtMost1600Characters() throws IOException {
    try (SmsProvider provider = SmsProvider.answering(201, "{}")) {
      Notifier notifier = notifier(provider.endpoint());
      notifier.send(Sample.sms(Sample.MOBILE, "x".repeat(1600)));
      Sample.refused("DLV_REFUSED", notifier, Sample.sms(Sample.MOBILE, "x".repeat(1601)));

      assertEquals(1, provider.received().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, 21211, DLV_REFUSED",
    "400, 21610, DLV_REFUSED",
    "400, 21614, DLV_REFUSED",
    "400, 21617, DLV_REFUSED",
    "422, 99999, DLV_REFUSED",
    "400, 20003, DLV_UNAVAILABLE",
    "400, 21606, DLV_UNAVAILABLE",
    "400, 21611, DLV_UNAVAILABLE",
    "401, 20003, DLV_UNAVAILABLE",
    "403, 20003, DLV_UNAVAILABLE",
    "404, 20404, DLV_UNAVAILABLE",
    "408, 21211, DLV_UNAVAILABLE",
    "429, 20429, DLV_UNAVAILABLE",
    "500, 20500, DLV_UNAVAILABLE",
    "503, 21211, DLV_UNAVAILABLE"
  })
  void aFaultOfTheRecipientIsForGood_everyOtherIsNot(int status, int fault, String code)
      throws IOException {
    String body = "{\"code\": " + fault + ", \"message\": \"'To' " + Sample.MOBILE + " is wrong\"}";
    try (SmsProvider provider = SmsProvider.answering(status, body)) {
      Finding finding = Sample.refused(code, notifier(provider.endpoint()), message);

      assertTrue(
          finding.message().endsWith("it answered " + status + ", code " + fault),
          finding.message());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>", "{\"code\": \"21211\"}", "{\"code\": 1e300}", "[21211]", "{\"a\":"})
  void anAnswerWithoutACodeIsJudgedByItsStatus(String body) throws IOException {
    try (SmsProvider bad = SmsProvider.answering(400, body);
        SmsProvider broken = SmsProvider.answering(502, body)) {
      Sample.refused("DLV_REFUSED", notifier(bad.endpoint()), message);
      Sample.refused("DLV_UNAVAILABLE", notifier(broken.endpoint()), message);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void nobodyIsSentElsewhereWithTheCredentials(int status) throws IOException {
    try (SmsProvider other = SmsProvider.answering(201, "{}");
        SmsProvider provider =
            SmsProvider.giving(
                (exchange, over) -> {
                  exchange.getResponseHeaders().set("Location", other.endpoint().toString());
                  exchange.sendResponseHeaders(status, -1);
                })) {
      Sample.refused("DLV_UNAVAILABLE", notifier(provider.endpoint()), message);

      assertEquals(List.of(), other.received());
    }
  }

  @Test
  void aProviderThatSaysNothingMeansLater() throws IOException {
    try (SmsProvider provider = SmsProvider.giving(SmsProvider::nothing)) {
      Sample.refused("DLV_UNAVAILABLE", impatient(provider.endpoint()), message);
    }
  }

  @Test
  void aProviderThatHangsUpMeansLater() throws IOException {
    try (SmsProvider provider = SmsProvider.giving((exchange, over) -> exchange.close())) {
      Sample.refused("DLV_UNAVAILABLE", notifier(provider.endpoint()), message);
    }
  }

  @Test
  void aProviderThatIsNotThereMeansLater() throws IOException {
    SmsProvider provider = SmsProvider.answering(201, "{}");
    provider.close();

    Sample.refused("DLV_UNAVAILABLE", notifier(provider.endpoint()), message);
  }

  @Test
  void onceAMessageIsTaken_whatElseIsSaidIsNoMatter() throws IOException {
    try (SmsProvider silent =
            SmsProvider.giving(
                (exchange, over) -> {
                  exchange.sendResponseHeaders(201, 1000);
                  exchange.getResponseBody().flush();
                  SmsProvider.nothing(exchange, over);
                });
        SmsProvider cutting =
            SmsProvider.giving(
                (exchange, over) -> {
                  exchange.sendResponseHeaders(201, 1000);
                  exchange.getResponseBody().write('{');
                  exchange.getResponseBody().flush();
                });
        SmsProvider endless =
            SmsProvider.giving((exchange, over) -> SmsProvider.endless(exchange, 201))) {
      for (SmsProvider provider : List.of(silent, cutting, endless)) {
        impatient(provider.endpoint()).send(message);
      }
    }
  }

  @Test
  void whileAnAnswerIsNotWholeItSaysNothingOfTheRecipient() throws IOException {
    try (SmsProvider cutting =
        SmsProvider.giving(
            (exchange, over) -> {
              exchange.sendResponseHeaders(400, 1000);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
            })) {
      Sample.refused("DLV_UNAVAILABLE", notifier(cutting.endpoint()), message);
    }
  }

  @Test
  void anEndlessAnswerIsReadAsFarAsItHelps() throws IOException {
    try (SmsProvider endless =
        SmsProvider.giving((exchange, over) -> SmsProvider.endless(exchange, 400))) {
      Sample.refused("DLV_REFUSED", notifier(endless.endpoint()), message);
    }
  }

  @Test
  void whoIsToldToStopStops() throws IOException {
    try (SmsProvider provider = SmsProvider.giving(SmsProvider::nothing)) {
      Thread.currentThread().interrupt();
      Refusal refusal =
          assertThrows(Refusal.class, () -> notifier(provider.endpoint()).send(message));

      assertTrue(Thread.interrupted());
      assertEquals("ENV_INTERRUPTED", refusal.code());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+0400", "A name too long", "12", "x&To=y", "Ümläut", "a\u2028b"})
  void aSenderIsANumberOrAName(String sender) {
    DeliverySettings settings =
        DeliverySettings.of(Channel.SMS, URI.create("https://sms.example/"), sender, null, null);

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new HttpSmsNotifier(settings));
    assertFalse(String.valueOf(refused.getMessage()).contains(sender));
  }

  @Test
  void withoutTlsNothingIsSentToAnotherMachine_unlessTheSettingsSaySo() {
    DeliverySettings settings =
        DeliverySettings.of(
            Channel.SMS, URI.create("http://sms.example/"), "+61400000000", null, null);

    assertThrows(IllegalArgumentException.class, () -> new HttpSmsNotifier(settings));
    try (Notifier allowed = new HttpSmsNotifier(settings.withEncryption(false))) {
      assertEquals(Channel.SMS, allowed.channel());
    }
  }

  private static Notifier notifier(URI endpoint) {
    return new HttpSmsNotifier(settings(endpoint));
  }

  private static Notifier impatient(URI endpoint) {
    return new HttpSmsNotifier(settings(endpoint).withTimeout(Sample.IMPATIENT));
  }

  private static DeliverySettings settings(URI endpoint) {
    return DeliverySettings.of(Channel.SMS, endpoint, "+61400000000", Sample.USER, Sample.SECRET);
  }
}
