package online.ucca.triumvirate.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages as e-mail by SMTP: {@code smtp://host} with STARTTLS (port 587 unless another is
 * named), {@code smtps://host} with TLS from the first byte (port 465). Where the settings demand
 * encryption, nothing but the greeting crosses a connection without it, and a server must prove its
 * name. Each message has a connection of its own. Safe for use by several threads.
 */
public final class SmtpNotifier implements Notifier {
  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;

  /** How many time-outs a whole conversation may take: a server answers eight times or so. */
  private static final int ANSWERS = 9;

  private final Session session;
  private final DeliverySettings settings;
  private final MailAddress from;
  private final String name;
  private final TimeSource time;

  /**
   * A notifier; nothing is connected yet.
   *
   * @param settings by whom messages are sent
   * @param time when they are sent
   * @throws IllegalArgumentException if the endpoint's scheme is neither {@code smtp} nor {@code
   *     smtps}, or the sender is no e-mail address
   */
  public SmtpNotifier(DeliverySettings settings, TimeSource time) {
    this(settings, time, null);
  }

  /** With the trust of a socket factory; null for that of the JDK. */
  SmtpNotifier(DeliverySettings settings, TimeSource time, @Nullable SSLSocketFactory trust) {
    if (settings.channel() != Channel.EMAIL || !knows(settings.endpoint())) {
      throw new IllegalArgumentException("the endpoint of e-mail is smtp://… or smtps://…");
    }
    this.settings = settings;
    this.from =
        MailAddress.parseNamed(settings.sender())
            .orElseThrow(
                () -> new IllegalArgumentException("the sender of e-mail is an e-mail address"));
    this.name = MailAddress.nameOf(settings.sender());
    this.time = time;
    this.session = Session.getInstance(properties(settings, from, trust));
  }

  /** Whether an endpoint is one of this kind. */
  static boolean knows(URI endpoint) {
    String scheme = scheme(endpoint);
    return scheme.equals("smtp") || scheme.equals("smtps");
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  /**
   * Sends a message: returns when the server has taken it. If the connection ends before the server
   * says so, the message counts as not sent, and may arrive twice with the same {@code Message-ID}.
   *
   * @param message the message
   * @throws Refusal {@code DLV_REFUSED} if the recipient is no address that mail knows, or the
   *     server will not have the recipient or the message; {@code DLV_UNAVAILABLE} for everything
   *     that somebody can mend or that passes
   */
  @Override
  public void send(Notification message) {
    MailAddress to =
        MailAddress.parse(message.recipient())
            .orElseThrow(
                () -> DeliveryFault.refused(message, "the recipient is no e-mail address"));
    try {
      hand(Mail.of(session, from, name, to, message, time.now()));
    } catch (AuthenticationFailedException e) {
      throw DeliveryFault.unavailable(message, "the mail server does not accept the credentials");
    } catch (MessagingException e) {
      throw SmtpFault.refusal(message, e);
    }
  }

  /** Nothing is kept: each message has a connection of its own. */
  @Override
  public void close() {}

  private void hand(Mail mail) throws MessagingException {
    URI endpoint = settings.endpoint();
    String scheme = scheme(endpoint);
    int usualPort = scheme.equals("smtps") ? SUBMISSIONS : SUBMISSION;
    int port = endpoint.getPort() < 0 ? usualPort : endpoint.getPort();
    Transport transport = session.getTransport(scheme);
    try {
      transport.connect(
          endpoint.getHost().replaceAll("[\\[\\]]", ""), port, settings.user(), settings.secret());
      transport.sendMessage(mail, mail.getAllRecipients());
    } finally {
      try {
        transport.close();
      } catch (MessagingException gone) {
        // The server has said what becomes of the message; how it parts is no matter.
      }
    }
  }

  private static Properties properties(
      DeliverySettings settings, MailAddress from, @Nullable SSLSocketFactory trust) {
    String prefix = "mail." + scheme(settings.endpoint()) + ".";
    String timeout = Long.toString(settings.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty(prefix + "connectiontimeout", timeout);
    properties.setProperty(prefix + "timeout", timeout);
    properties.setProperty(prefix + "writetimeout", timeout);
    properties.setProperty(prefix + "localhost", from.domain());
    properties.setProperty(prefix + "from", from.toString());
    properties.setProperty(prefix + "auth", Boolean.toString(settings.user() != null));
    properties.setProperty(prefix + "auth.mechanisms", "PLAIN LOGIN");
    properties.setProperty(prefix + "quitwait", "false");
    properties.setProperty(prefix + "starttls.enable", Boolean.toString(settings.encrypted()));
    properties.setProperty(prefix + "starttls.required", Boolean.toString(settings.encrypted()));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
    properties.setProperty(prefix + "socketFactory.fallback", "false");
    Duration longest = settings.timeout().multipliedBy(ANSWERS);
    if (scheme(settings.endpoint()).equals("smtps")) {
      SSLSocketFactory tls =
          trust == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trust;
      properties.put(prefix + "ssl.socketFactory", new BoundedTls(longest, tls));
    } else {
      properties.put(prefix + "socketFactory", new BoundedSockets(longest));
      if (trust != null) {
        properties.put(prefix + "ssl.socketFactory", trust);
      }
    }
    return properties;
  }

  private static String scheme(URI endpoint) {
    return endpoint.getScheme().toLowerCase(Locale.ROOT);
  }
}
