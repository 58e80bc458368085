package online.ucca.triumvirate.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Messages to send, and what must hold when they are refused. */
final class Sample {
  static final String RECIPIENT = "quartermaster@harbour.example";
  static final String MOBILE = "+61412345678";
  static final String USER = "the-account";
  static final String SECRET = "s3cret-of-the-world";
  static final Instant NOW = Instant.parse("2026-09-21T14:13:20Z");
  static final Duration PATIENT = Duration.ofSeconds(20);
  static final Duration IMPATIENT = Duration.ofMillis(1500);
  private static final OrderId ORDER = OrderId.of(new TenantId("harbour"), "cs_test_1");

  private Sample() {}

  static Notification mail(String subject, String text) {
    return mailTo(RECIPIENT, subject, text);
  }

  static Notification mailTo(String recipient, String subject, String text) {
    return Notification.about(ORDER, Channel.EMAIL, recipient, subject, text);
  }

  static Notification sms(String recipient, String text) {
    return Notification.about(ORDER, Channel.SMS, recipient, "", text);
  }

  /** Sends what must be refused, by this code and without a word of what is secret or personal. */
  static Finding refused(String code, Notifier notifier, Notification message) {
    Refusal refusal = assertThrows(Refusal.class, () -> notifier.send(message));

    assertEquals(code, refusal.code(), refusal::getMessage);
    String said = refusal + refusal.findings().toString() + refusal.getCause();
    for (String hidden :
        List.of(message.recipient(), message.text(), USER, SECRET, "harbour.example", "61412")) {
      assertFalse(said.contains(hidden), said);
    }
    Finding finding = refusal.findings().get(0);
    assertEquals("message " + message.id(), finding.sourceElement());
    return finding;
  }
}
