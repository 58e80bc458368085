package online.ucca.triumvirate.servers;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server in this process that notes what it has taken. */
final class MailServer implements AutoCloseable {
  private static final Pattern ID =
      Pattern.compile("^Message-ID: <([0-9a-f-]{36})@", Pattern.MULTILINE);

  /**
   * A message that was taken.
   *
   * @param id the message's own id
   * @param to whom it was for
   */
  record Taken(String id, String to) {}

  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final SMTPServer server;

  MailServer() {
    server =
        new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .hostName("mail.test")
            .messageHandlerFactory(Handler::new)
            .build();
    server.start();
  }

  String endpoint() {
    return "smtp://127.0.0.1:" + server.getPortAllocated();
  }

  /** Every sending, those that were repeated, too. */
  List<Taken> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Handler implements MessageHandler {
    private String to = "";

    Handler(MessageContext context) {
      to = context.getHelo().orElse("");
    }

    @Override
    public void from(String address) {}

    @Override
    public void recipient(String address) {
      to = address;
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException {
      String text = new String(data.readAllBytes(), StandardCharsets.ISO_8859_1);
      Matcher id = ID.matcher(text);
      taken.add(new Taken(id.find() ? id.group(1) : "none", to));
      return null;
    }

    @Override
    public void done() {}
  }
}
