package online.ucca.triumvirate.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import online.ucca.triumvirate.delivery.MailServer.Received;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an address to mail, and what only tries to be one. */
class SmtpAddressTest {
  private MailServer server;

  @BeforeEach
  void start() throws IOException {
    server = MailServer.plain();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example\r\nBcc: all@b.example",
        "a@b.example\nX: y",
        "a@b.example\u0000",
        "a@b.example\u0085"
      })
  void noMessageCanBeMadeWhoseAddressOrSubjectEndsItsLine(String injected) {
    assertThrows(IllegalArgumentException.class, () -> Sample.mailTo(injected, "subject", "text"));
    assertThrows(IllegalArgumentException.class, () -> Sample.mail(injected, "text"));
    assertThrows(
        IllegalArgumentException.class,
        () -> DeliverySettings.of(Channel.EMAIL, server.endpoint(), injected, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "@harbour.example",
        "a@",
        "a@b.example,c@harbour.example",
        "a@b.example c@harbour.example",
        "a@b.example> SIZE=1 <c@harbour.example",
        "<a@harbour.example>",
        "A <a@harbour.example>",
        "all: a@b.example, c@harbour.example;",
        "\"a b\"@harbour.example",
        "a(comment)@harbour.example",
        "a..b@harbour.example",
        ".a@harbour.example",
        "ü@harbour.example",
        "a@[127.0.0.1]",
        "a@-harbour.example",
        "a@har bour.example",
        "a@harbour..example",
        "a@harbour.example\u2028RCPT TO:<b@b.example>"
      })
  void whatIsNoAddressIsRefusedBeforeAServerIsAsked(String recipient) {
    Notification message = Sample.mailTo(recipient, "s", "t" + recipient);

    Sample.refused("DLV_REFUSED", notifier(settings()), message);

    assertEquals(0, server.begun());
  }

  @Test
  void anAddressMayHaveADomainOfOtherLetters_andBlanksAroundIt() {
    send(Sample.mailTo(" m.o'neil+packs@häfen.example ", "s", "t"));

    assertEquals("m.o'neil+packs@xn--hfen-loa.example", only().to());
  }

  @Test
  void theSendersNameMayHaveAnyLetters() throws Exception {
    DeliverySettings settings =
        DeliverySettings.of(
            Channel.EMAIL,
            server.endpoint(),
            "\"Häfen, Boote & Co.\" <packs@world.example>",
            null,
            null);

    try (Notifier notifier = notifier(settings)) {
      notifier.send(Sample.mail("s", "t"));
    }

    MailText.assertAscii(only().data());
    InternetAddress from = (InternetAddress) MailText.parsed(only().data()).getFrom()[0];
    assertEquals("Häfen, Boote & Co.", from.getPersonal());
    assertEquals("packs@world.example", from.getAddress());
  }

  @ParameterizedTest
  @ValueSource(strings = {"packs", "Packs <packs>", "a@b.example, c@b.example", "<a@b.example> x"})
  void aSenderIsAnAddress(String sender) {
    DeliverySettings settings =
        DeliverySettings.of(Channel.EMAIL, server.endpoint(), sender, null, null);

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> notifier(settings));
    assertEquals("the sender of e-mail is an e-mail address", refused.getMessage());
  }

  private DeliverySettings settings() {
    return DeliverySettings.of(
        Channel.EMAIL, server.endpoint(), "The World <packs@world.example>", null, null);
  }

  private static Notifier notifier(DeliverySettings settings) {
    return new SmtpNotifier(settings, () -> Sample.NOW);
  }

  private void send(Notification message) {
    try (Notifier notifier = notifier(settings())) {
      notifier.send(message);
    }
  }

  private Received only() {
    assertEquals(1, server.received().size());
    return server.received().get(0);
  }
}
