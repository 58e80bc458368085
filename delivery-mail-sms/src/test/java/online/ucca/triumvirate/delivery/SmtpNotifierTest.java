package online.ucca.triumvirate.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import online.ucca.triumvirate.delivery.MailServer.Received;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.tenant.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mail server receives, to the byte. */
class SmtpNotifierTest {
  private MailServer server;

  @BeforeEach
  void start() throws IOException {
    server = MailServer.plain();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aMessageArrivesAsItIsWritten() {
    Notification message =
        Sample.mail(
            "Your packs are ready",
            "Grüße!\n.a full stop first\nFrom here on\na trailing blank \n1 = 1\n");

    send(message);

    Received mail = only();
    assertEquals("packs@world.example", mail.from());
    assertEquals(Sample.RECIPIENT, mail.to());
    assertEquals("world.example", mail.greeting());
    assertEquals(
        """
        Date: Mon, 21 Sep 2026 14:13:20 +0000
        From: The World <packs@world.example>
        To: quartermaster@harbour.example
        Message-ID: <%s@world.example>
        Subject: Your packs are ready
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable
        Auto-Submitted: auto-generated

        Gr=C3=BC=C3=9Fe!
        .a full stop first
        From here on
        a trailing blank=20
        1 =3D 1
        """
            .formatted(message.id())
            .replace("\n", "\r\n"),
        mail.data());
  }

  @Test
  void theSameMessageIsKnownForTheSame_andAnotherForAnother() {
    send(Sample.mail("One", "once"));
    send(Sample.mail("One", "once"));
    send(
        Notification.about(
            OrderId.of(new TenantId("harbour"), "cs_test_2"),
            Channel.EMAIL,
            Sample.RECIPIENT,
            "One",
            "once"));

    List<String> ids =
        server.received().stream().map(mail -> header(mail.data(), "Message-ID: ")).toList();
    assertEquals(ids.get(0), ids.get(1));
    assertNotEquals(ids.get(0), ids.get(2));
  }

  @Test
  void everySubjectIsAscii_andSaysWhatItSaid() throws Exception {
    String subject = "Ihre Prüfungsunterlagen für „Bootsführer“ sind da – " + "naïve ".repeat(20);

    send(Sample.mail(subject, "x"));

    String data = only().data();
    MailText.assertAscii(data);
    assertEquals(subject.strip(), MailText.parsed(data).getSubject().strip());
  }

  @Test
  void aSubjectThatIsOneLongWordBreaksNoLineLimit() throws Exception {
    send(Sample.mail("x".repeat(1000), "x"));

    String data = only().data();
    MailText.assertAscii(data);
    assertEquals("x".repeat(250) + "…", MailText.parsed(data).getSubject());
  }

  @Test
  void textsOfEveryKindArriveWhole() throws Exception {
    List<String> texts =
        List.of(
            "x".repeat(10_000),
            "ü".repeat(10_000),
            "word ".repeat(3000),
            ".\n..\n.\r\n\n.",
            "a\rb\r\nc\nd",
            "tab\there, no-break\u00a0here, separator\u2028, soft\u00adhyphen",
            "=?utf-8?q?not_decoded?= =41 =\n=0D=0A",
            "\uD83D\uDE80 rocket and \u202E right to left",
            "--boundary\nContent-Type: text/html\n\n<script>");

    texts.forEach(text -> send(Sample.mail("s", text)));

    for (int i = 0; i < texts.size(); i++) {
      String data = server.received().get(i).data();
      MailText.assertAscii(data);
      assertEquals(MailText.withMailLines(texts.get(i)), MailText.body(data), "text " + i);
    }
  }

  @Test
  void anyTextArrivesWhole() throws Exception {
    Random random = new Random(20260921);
    List<String> texts =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    random
                        .ints(1 + random.nextInt(400), 0, 0x3000)
                        .map(c -> random.nextInt(6) == 0 ? "\r\n .=\t".charAt(c % 6) : c)
                        .filter(c -> !Character.isISOControl(c) || "\r\n\t".indexOf(c) >= 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
            .filter(text -> !text.isBlank())
            .toList();

    texts.forEach(text -> send(Sample.mail("s", text)));

    for (int i = 0; i < texts.size(); i++) {
      String data = server.received().get(i).data();
      MailText.assertAscii(data);
      assertEquals(MailText.withMailLines(texts.get(i)), MailText.body(data), "text " + i);
    }
  }

  @Test
  void manySendAtOnce() {
    try (Notifier notifier = notifier(settings())) {
      IntStream.range(0, 40)
          .parallel()
          .forEach(i -> notifier.send(Sample.mailTo("a" + i + "@harbour.example", "s", "t")));
    }

    assertEquals(
        40, server.received().stream().map(Received::to).distinct().count(), "some were lost");
    assertEquals(40, server.received().size());
  }

  @Test
  void aServerThatIsNotThereIsTriedLater() {
    URI nobody = server.endpoint();
    server.close();

    Sample.refused(
        "DLV_UNAVAILABLE",
        notifier(DeliverySettings.of(Channel.EMAIL, nobody, "a@b.example", null, null)),
        Sample.mail("s", "the text"));
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

  private static String header(String data, String name) {
    return data.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
  }
}
