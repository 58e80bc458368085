package online.ucca.triumvirate.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.model.error.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail servers that do not take a message, and what is said of it. */
class SmtpFaultsTest {
  private final Notification message = Sample.mail("Ready", "Your packs of Harbour are ready.");

  @ParameterizedTest
  @CsvSource({
    "550, DLV_REFUSED",
    "551, DLV_REFUSED",
    "553, DLV_REFUSED",
    "554, DLV_REFUSED",
    "501, DLV_REFUSED",
    "552, DLV_UNAVAILABLE",
    "530, DLV_UNAVAILABLE",
    "421, DLV_UNAVAILABLE",
    "450, DLV_UNAVAILABLE",
    "451, DLV_UNAVAILABLE",
    "452, DLV_UNAVAILABLE"
  })
  void aRecipientIsRefusedForGood_orNotNow(int answer, String code) throws IOException {
    try (MailServer server = MailServer.plain().answeringRecipient(answer)) {
      Finding finding = Sample.refused(code, notifier(server.endpoint()), message);

      assertTrue(finding.message().endsWith(": it answered " + answer), finding.message());
      assertEquals(0, server.received().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "550, DLV_REFUSED",
    "552, DLV_REFUSED",
    "554, DLV_REFUSED",
    "451, DLV_UNAVAILABLE",
    "452, DLV_UNAVAILABLE",
    "421, DLV_UNAVAILABLE",
    "535, DLV_UNAVAILABLE"
  })
  void aContentIsRefusedForGood_orNotNow(int answer, String code) throws IOException {
    try (MailServer server = MailServer.plain().answeringData(answer)) {
      Sample.refused(code, notifier(server.endpoint()), message);

      assertEquals(0, server.received().size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {421, 451, 530, 550, 553})
  void aSenderThatIsNotLikedIsForTheOperatorToMend(int answer) throws IOException {
    try (MailServer server = MailServer.plain().answeringSender(answer)) {
      Sample.refused("DLV_UNAVAILABLE", notifier(server.endpoint()), message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"greeting", "EHLO", "MAIL", "RCPT", "DATA", "."})
  void aConnectionThatEndsAnywhereMeansLater(String step) throws IOException {
    try (ScriptedServer server = ScriptedServer.doing(step, ScriptedServer.CUT)) {
      Sample.refused("DLV_UNAVAILABLE", notifier(server.endpoint()), message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"greeting", "MAIL", "RCPT", "DATA", "."})
  void aServerThatSaysNothingMeansLater(String step) throws IOException {
    try (ScriptedServer server = ScriptedServer.doing(step, ScriptedServer.SILENCE)) {
      Sample.refused("DLV_UNAVAILABLE", impatient(server.endpoint()), message);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"554 go away", "421 too busy", "", "garbage", "220", "-1 x", "999999999999 x"})
  void aGreetingThatIsNoneMeansLater(String greeting) throws IOException {
    try (ScriptedServer server = ScriptedServer.doing("greeting", greeting)) {
      Notifier notifier = impatient(server.endpoint());
      if (greeting.equals("220")) {
        notifier.send(message);
      } else {
        Sample.refused("DLV_UNAVAILABLE", notifier, message);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"600 what", "354 odd", "garbage", "", "25"})
  void anAnswerThatIsNoneMeansLater(String answer) throws IOException {
    for (String step : new String[] {"MAIL", "RCPT", "."}) {
      try (ScriptedServer server = ScriptedServer.doing(step, answer)) {
        Sample.refused("DLV_UNAVAILABLE", impatient(server.endpoint()), message);
      }
    }
  }

  @Test
  void howAServerPartsIsNoMatter_onceItHasTheMessage() throws IOException {
    for (String parting : new String[] {ScriptedServer.CUT, ScriptedServer.SILENCE, "500 no"}) {
      try (ScriptedServer server = ScriptedServer.doing("QUIT", parting)) {
        notifier(server.endpoint()).send(message);
        assertTrue(server.heard().contains("."));
      }
    }
  }

  @Test
  void whatWasCutAfterTheContentIsSentAgainUnderTheSameId() throws IOException {
    try (ScriptedServer cutting = ScriptedServer.doing(".", ScriptedServer.CUT);
        ScriptedServer whole = ScriptedServer.doing("NOOP", "250 ok")) {
      Sample.refused("DLV_UNAVAILABLE", notifier(cutting.endpoint()), message);
      notifier(whole.endpoint()).send(message);

      String id = "Message-ID: <" + message.id() + "@world.example>";
      assertTrue(cutting.heard().contains(id), () -> cutting.heard().toString());
      assertTrue(whole.heard().contains(id), () -> whole.heard().toString());
    }
  }

  @Test
  void aServerOnThisMachineMayAskWhoItIs() throws IOException {
    try (MailServer server = MailServer.withLogin()) {
      notifier(server.endpoint(), Sample.USER, Sample.SECRET).send(message);
      Sample.refused("DLV_UNAVAILABLE", notifier(server.endpoint(), Sample.USER, "wrong"), message);
      Sample.refused("DLV_UNAVAILABLE", notifier(server.endpoint()), message);

      assertEquals(1, server.received().size());
      assertEquals(2, server.logins());
    }
  }

  @Test
  void settingsHideWhoTheWorldIs() {
    DeliverySettings settings =
        DeliverySettings.of(
            Channel.EMAIL,
            URI.create("smtp://mail.example"),
            "a@b.example",
            Sample.USER,
            Sample.SECRET);

    assertEquals("DeliverySettings[EMAIL by smtp://mail.example]", settings.toString());
    assertTrue(settings.encrypted());
    assertEquals(Duration.ofSeconds(20), settings.timeout());
    assertFalse(settings.withEncryption(false).encrypted());
  }

  private static Notifier notifier(URI endpoint) {
    return notifier(endpoint, null, null);
  }

  private static Notifier notifier(URI endpoint, @Nullable String user, @Nullable String secret) {
    return new SmtpNotifier(
        DeliverySettings.of(Channel.EMAIL, endpoint, "packs@world.example", user, secret),
        () -> Sample.NOW);
  }

  private static Notifier impatient(URI endpoint) {
    return new SmtpNotifier(
        DeliverySettings.of(Channel.EMAIL, endpoint, "packs@world.example", null, null)
            .withTimeout(Sample.IMPATIENT),
        () -> Sample.NOW);
  }

  /** Each line comes in time, and the last one never does. */
  @ParameterizedTest
  @ValueSource(strings = {"greeting", "EHLO", "MAIL", "RCPT", "."})
  void aServerThatNeverEndsItsAnswerMeansLater(String step) throws IOException {
    for (String endless : new String[] {ScriptedServer.DRIP, ScriptedServer.FLOOD}) {
      try (ScriptedServer server = ScriptedServer.doing(step, endless)) {
        Notifier notifier =
            new SmtpNotifier(
                DeliverySettings.of(
                        Channel.EMAIL, server.endpoint(), "packs@world.example", null, null)
                    .withTimeout(Duration.ofMillis(100)),
                () -> Sample.NOW);
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> Sample.refused("DLV_UNAVAILABLE", notifier, message));
      }
    }
  }
}
