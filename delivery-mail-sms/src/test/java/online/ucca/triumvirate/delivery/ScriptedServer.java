package online.ucca.triumvirate.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that goes wrong at one step. A script names the step by the line that the client
 * sends, or by {@code greeting}, and what is done there: an answer to give, {@link #CUT} or {@link
 * #SILENCE}.
 */
final class ScriptedServer implements AutoCloseable {
  static final String CUT = "cut";
  static final String SILENCE = "silence";

  /** A line of an answer now and then, of which none is the last. */
  static final String DRIP = "drip";

  /** The same, as fast as it goes. */
  static final String FLOOD = "flood";

  private static final Map<String, String> USUAL =
      Map.of(
          "greeting", "220 mail.test ready",
          "EHLO", "250 mail.test",
          "MAIL", "250 sender ok",
          "RCPT", "250 recipient ok",
          "DATA", "354 go on",
          ".", "250 taken",
          "QUIT", "221 bye",
          "RSET", "250 reset");

  private final ServerSocket socket;
  private final Map<String, String> script;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private ScriptedServer(Map<String, String> script) throws IOException {
    this.script = script;
    this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "scripted mail server");
    thread.setDaemon(true);
    thread.start();
  }

  static ScriptedServer doing(String step, String what) throws IOException {
    return new ScriptedServer(Map.of(step, what));
  }

  URI endpoint() {
    return URI.create("smtp://127.0.0.1:" + socket.getLocalPort());
  }

  /** Every line that clients sent. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        converse(client);
      } catch (IOException e) {
        // The client went, or the test is over.
      }
    }
  }

  private void converse(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    boolean goesOn = answer(client, "greeting");
    boolean inData = false;
    while (goesOn) {
      @Nullable String line = in.readLine();
      if (line == null) {
        return;
      }
      heard.add(line);
      if (!inData || line.equals(".")) {
        String step = line.split(" ", 2)[0];
        goesOn = answer(client, step) && !step.equals("QUIT");
        inData = step.equals("DATA") && !script.containsKey("DATA");
      }
    }
  }

  private boolean answer(Socket client, String step) throws IOException {
    String what = script.getOrDefault(step, USUAL.getOrDefault(step, "500 what?"));
    while (what.equals(DRIP) || what.equals(FLOOD)) {
      client.getOutputStream().write("250-and\r\n".getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().flush();
      if (what.equals(DRIP)) {
        LockSupport.parkNanos(40_000_000);
      }
    }
    if (what.equals(CUT)) {
      return false;
    }
    if (!what.equals(SILENCE)) {
      client.getOutputStream().write((what + "\r\n").getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().flush();
    }
    return true;
  }
}
