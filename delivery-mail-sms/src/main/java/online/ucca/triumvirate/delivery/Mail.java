package online.ucca.triumvirate.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.model.error.Excerpt;

/**
 * A message as mail: plain text in UTF-8, in ASCII on its way. Its {@code Message-ID} follows from
 * the message's id, so that whoever receives it twice can tell.
 */
final class Mail extends MimeMessage {
  private static final String UTF_8 = "UTF-8";
  private static final int LONGEST_SUBJECT = 250;

  /** RFC 5322 §3.3; the library's own form names the machine's zone. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final String id;

  private Mail(Session session, String id) {
    super(session);
    this.id = id;
  }

  /**
   * Writes a mail.
   *
   * @param from the sender's address
   * @param name the sender's name; empty if it has none
   */
  static Mail of(
      Session session,
      MailAddress from,
      String name,
      MailAddress to,
      Notification message,
      Instant sentAt)
      throws MessagingException {
    Mail mail = new Mail(session, "<" + message.id() + "@" + from.domain() + ">");
    mail.setFrom(address(from, name));
    mail.setRecipient(Message.RecipientType.TO, address(to, ""));
    mail.setSubject(Excerpt.of(message.subject(), LONGEST_SUBJECT), UTF_8);
    mail.setHeader("Date", DATE.format(sentAt));
    // RFC 3834: nobody's holiday notice answers it.
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                lines(message.text()).getBytes(StandardCharsets.UTF_8),
                "text/plain; charset=utf-8")));
    mail.setHeader("Content-Transfer-Encoding", "quoted-printable");
    mail.saveChanges();
    return mail;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  private static InternetAddress address(MailAddress address, String name) {
    InternetAddress known = new InternetAddress();
    known.setAddress(address.toString());
    if (!name.isEmpty()) {
      try {
        known.setPersonal(name, UTF_8);
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException("every JDK has UTF-8", e);
      }
    }
    return known;
  }

  /** With the line ends of mail, of which the last line has one, too. */
  private static String lines(String text) {
    String lines = text.replaceAll("\\r\\n|\\r|\\n", "\r\n");
    return lines.endsWith("\r\n") ? lines : lines + "\r\n";
  }
}
