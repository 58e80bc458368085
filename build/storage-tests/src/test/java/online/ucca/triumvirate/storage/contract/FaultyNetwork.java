package online.ucca.triumvirate.storage.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands between a client and a server and breaks requests as it is told, each by its first line.
 * Every connection serves one request.
 */
final class FaultyNetwork {
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *([0-9]+)\\r?$");
  private static final byte[] UNAVAILABLE =
      "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
          .getBytes(ISO_8859_1);

  /** What may happen to a request. */
  enum Fault {
    /** Nothing. */
    NONE,
    /** It never arrives. */
    LOST,
    /** It is carried out, and its answer is lost. */
    ANSWER_LOST,
    /** It is carried out, and its answer ends in the middle. */
    ANSWER_CUT,
    /** It is carried out, and its answer comes too late. */
    ANSWER_LATE,
    /** It is answered by 503 and not carried out. */
    UNAVAILABLE,
    /** It is carried out and answered by 503. */
    UNAVAILABLE_AFTERWARDS,
    /** A bit of the object changes on its way to the server. */
    WRONG_THERE,
    /** A bit of the object changes on its way back. */
    WRONG_BACK
  }

  private final ServerSocket entrance;
  private final int server;
  private final long lateMillis;
  private final Function<String, Fault> faults;
  private final AtomicInteger broken = new AtomicInteger();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "faulty network");
            thread.setDaemon(true);
            return thread;
          });

  FaultyNetwork(int server, long lateMillis, Function<String, Fault> faults) throws IOException {
    this.server = server;
    this.lateMillis = lateMillis;
    this.faults = faults;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** How many requests had a fault. */
  int broken() {
    return broken.get();
  }

  void close() throws IOException {
    entrance.close();
    threads.shutdownNow();
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket client = entrance.accept();
        threads.execute(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = head(client.getInputStream());
      if (head.isEmpty()) {
        return;
      }
      byte[] body = client.getInputStream().readNBytes(length(head));
      String line = head.substring(0, head.indexOf('\r'));
      Fault fault = faults.apply(line);
      if (fault != Fault.NONE) {
        broken.incrementAndGet();
      }
      answer(client, fault, line, head, body);
    } catch (IOException | InterruptedException gone) {
      // The client gave up, or the test is over.
    }
  }

  private void answer(Socket client, Fault fault, String line, String head, byte[] body)
      throws IOException, InterruptedException {
    if (fault == Fault.LOST) {
      return;
    }
    if (fault == Fault.UNAVAILABLE) {
      client.getOutputStream().write(UNAVAILABLE);
      return;
    }
    if (fault == Fault.WRONG_THERE && line.startsWith("PUT ") && body.length > 0) {
      body[body.length / 2] ^= 4;
    }
    byte[] answer = forward(head, body);
    switch (fault) {
      case ANSWER_LOST -> {}
      case ANSWER_LATE -> Thread.sleep(lateMillis);
      case UNAVAILABLE_AFTERWARDS -> client.getOutputStream().write(UNAVAILABLE);
      case ANSWER_CUT ->
          client.getOutputStream().write(Arrays.copyOf(answer, Math.max(0, answer.length - 3)));
      case WRONG_BACK -> client.getOutputStream().write(altered(line, answer));
      default -> client.getOutputStream().write(answer);
    }
  }

  /** Only an object's own bytes: a damaged list or error text is a matter of the transport. */
  private static byte[] altered(String line, byte[] answer) {
    String text = new String(answer, ISO_8859_1);
    boolean isObject =
        line.startsWith("GET ") && !line.contains("?") && text.startsWith("HTTP/1.1 200");
    if (isObject && text.indexOf("\r\n\r\n") + 4 < answer.length) {
      answer[answer.length - 1] ^= 4;
    }
    return answer;
  }

  private byte[] forward(String head, byte[] body) throws IOException {
    try (Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
      String oneRequest =
          head.replaceFirst("(?i)\r\nConnection: [^\r]*", "")
              .replaceFirst("\r\n", "\r\nConnection: close\r\n");
      upstream.getOutputStream().write(oneRequest.getBytes(ISO_8859_1));
      upstream.getOutputStream().write(body);
      upstream.getOutputStream().flush();
      return upstream.getInputStream().readAllBytes();
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int ending = 0;
    while (ending < 4) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.write(next);
      ending = next == (ending % 2 == 0 ? '\r' : '\n') ? ending + 1 : 0;
    }
    return head.toString(ISO_8859_1);
  }

  private static int length(String head) {
    if (head.toLowerCase(Locale.ROOT).contains("\r\ntransfer-encoding:")) {
      throw new UncheckedIOException(new IOException("only requests of known length are expected"));
    }
    Matcher length = LENGTH.matcher(head);
    return length.find() ? Integer.parseInt(length.group(1)) : 0;
  }
}
