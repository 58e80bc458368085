package online.ucca.triumvirate.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server in this process that keeps what it gets, to the byte. */
final class MailServer implements AutoCloseable {

  /**
   * A message as it arrived.
   *
   * @param from the envelope's sender
   * @param to the envelope's recipient
   * @param data the message, each byte a character
   * @param greeting how the client called itself
   */
  record Received(String from, String to, String data, String greeting) {}

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger logins = new AtomicInteger();
  private final SMTPServer server;
  private final String scheme;
  private volatile int senderAnswer = 250;
  private volatile int recipientAnswer = 250;
  private volatile int dataAnswer = 250;

  private MailServer(SMTPServer.Builder builder, String scheme) throws IOException {
    this.scheme = scheme;
    this.server =
        builder
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .hostName("mail.test")
            .insertReceivedHeaders(false)
            .messageHandlerFactory(Handler::new)
            .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(this::login))
            .build();
    server.start();
  }

  /** A server that knows no TLS. */
  static MailServer plain() throws IOException {
    return new MailServer(new SMTPServer.Builder(), "smtp");
  }

  /** A server that takes nothing before it knows who it is from. */
  static MailServer withLogin() throws IOException {
    return new MailServer(new SMTPServer.Builder().requireAuth(), "smtp");
  }

  /** A server that takes nothing before STARTTLS, and nothing from strangers. */
  static MailServer withStartTls(SSLContext tls) throws IOException {
    return new MailServer(
        new SMTPServer.Builder().enableTLS().requireTLS().requireAuth().startTlsSocketFactory(tls),
        "smtp");
  }

  /** A server that speaks TLS from the first byte, and takes nothing from strangers. */
  static MailServer withTls(SSLContext tls) throws IOException {
    return new MailServer(new SMTPServer.Builder().requireAuth().serverSocketFactory(tls), "smtps");
  }

  MailServer answeringSender(int code) {
    senderAnswer = code;
    return this;
  }

  MailServer answeringRecipient(int code) {
    recipientAnswer = code;
    return this;
  }

  MailServer answeringData(int code) {
    dataAnswer = code;
    return this;
  }

  URI endpoint() {
    return URI.create(scheme + "://127.0.0.1:" + server.getPortAllocated());
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  /** How many messages were begun, whatever became of them. */
  int begun() {
    return begun.get();
  }

  /** How often somebody said who it is. */
  int logins() {
    return logins.get();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void login(String user, String password, MessageContext context)
      throws LoginFailedException {
    logins.incrementAndGet();
    if (!user.equals(Sample.USER) || !password.equals(Sample.SECRET)) {
      throw new LoginFailedException();
    }
  }

  private final class Handler implements MessageHandler {
    private final MessageContext context;
    private String from = "";
    private String to = "";

    Handler(MessageContext context) {
      this.context = context;
    }

    @Override
    public void from(String address) throws RejectException {
      begun.incrementAndGet();
      from = address;
      answer(senderAnswer);
    }

    @Override
    public void recipient(String address) throws RejectException {
      to = address;
      answer(recipientAnswer);
    }

    @Override
    public @Nullable String data(InputStream data) throws RejectException, IOException {
      String bytes = new String(data.readAllBytes(), StandardCharsets.ISO_8859_1);
      answer(dataAnswer);
      received.add(new Received(from, to, bytes, context.getHelo().orElse("")));
      return null;
    }

    @Override
    public void done() {}

    private void answer(int code) throws RejectException {
      if (code >= 300) {
        throw new RejectException(code, "not " + to + " of " + from);
      }
    }
  }
}
