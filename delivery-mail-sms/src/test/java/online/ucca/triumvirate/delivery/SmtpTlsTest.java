package online.ucca.triumvirate.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crosses a connection before it is encrypted, and to whom. */
class SmtpTlsTest {
  @TempDir private static Path folder;
  private static SSLContext right;
  private static SSLContext wrongName;

  private final Notification message = Sample.mail("Ready", "Your packs are ready.");

  @BeforeAll
  static void makeCertificates() throws Exception {
    right = Tls.of(folder, "ip:127.0.0.1");
    wrongName = Tls.of(folder, "dns:other.example");
  }

  @Test
  void aMessageIsSentAfterStartTls() throws IOException {
    try (MailServer server = MailServer.withStartTls(right)) {
      encrypted(server.endpoint(), right).send(message);

      assertEquals(1, server.received().size());
    }
  }

  @Test
  void aMessageIsSentByTlsFromTheFirstByte() throws IOException {
    try (MailServer server = MailServer.withTls(right)) {
      encrypted(server.endpoint(), right).send(message);

      assertEquals(1, server.received().size());
    }
  }

  @Test
  void withoutStartTlsNothingIsSaid_neitherWhoNorWhat() throws IOException {
    try (ScriptedServer server = ScriptedServer.doing("NOOP", "250 ok")) {
      Sample.refused("DLV_UNAVAILABLE", encrypted(server.endpoint(), right), message);

      assertEquals(List.of("EHLO world.example"), withoutQuit(server));
    }
  }

  @Test
  void aServerThatRefusesStartTlsHearsNothing() throws IOException {
    try (ScriptedServer server =
        ScriptedServer.doing("EHLO", "250-mail.test\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS")) {
      Sample.refused("DLV_UNAVAILABLE", encrypted(server.endpoint(), right), message);

      assertEquals(List.of("EHLO world.example", "STARTTLS"), withoutQuit(server));
    }
  }

  @Test
  void aServerThatNobodyVouchesForHearsNothing() throws IOException {
    try (MailServer starting = MailServer.withStartTls(right);
        MailServer at = MailServer.withTls(right)) {
      for (MailServer server : List.of(starting, at)) {
        Notifier trusting = new SmtpNotifier(settings(server.endpoint()), () -> Sample.NOW);
        Sample.refused("DLV_UNAVAILABLE", trusting, message);

        assertEquals(0, server.logins() + server.begun());
      }
    }
  }

  @Test
  void aServerOfAnotherNameHearsNothing() throws IOException {
    try (MailServer starting = MailServer.withStartTls(wrongName);
        MailServer at = MailServer.withTls(wrongName)) {
      for (MailServer server : List.of(starting, at)) {
        Sample.refused("DLV_UNAVAILABLE", encrypted(server.endpoint(), wrongName), message);

        assertEquals(0, server.logins() + server.begun());
      }
    }
  }

  @Test
  void tlsIsDemandedOfEveryOtherMachine() {
    for (String remote :
        List.of("mail.example", "10.0.0.1", "localhost.example", "127.0.0.1.example")) {
      assertTrue(of("smtp://" + remote).encrypted(), remote);
    }
    for (String local : List.of("localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "[::1]")) {
      assertTrue(!of("smtp://" + local).encrypted(), local);
    }
  }

  private static List<String> withoutQuit(ScriptedServer server) {
    return server.heard().stream().filter(line -> !line.equals("QUIT")).toList();
  }

  private static DeliverySettings of(String endpoint) {
    return DeliverySettings.of(Channel.EMAIL, URI.create(endpoint), "a@b.example", null, null);
  }

  private static DeliverySettings settings(URI endpoint) {
    return DeliverySettings.of(
            Channel.EMAIL, endpoint, "packs@world.example", Sample.USER, Sample.SECRET)
        .withEncryption(true);
  }

  private static Notifier encrypted(URI endpoint, SSLContext trust) {
    return new SmtpNotifier(settings(endpoint), () -> Sample.NOW, trust.getSocketFactory());
  }
}
