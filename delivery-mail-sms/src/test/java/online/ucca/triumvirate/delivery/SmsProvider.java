package online.ucca.triumvirate.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A provider of text messages in this process, in the shape of Twilio. */
final class SmsProvider implements AutoCloseable {
  private static final String PATH = "/2010-04-01/Accounts/AC0/Messages.json";

  /** What is done with a request. */
  interface Answer {
    void give(HttpExchange exchange, CountDownLatch over) throws IOException, InterruptedException;
  }

  /**
   * A request as it arrived.
   *
   * @param line method and path
   * @param type its content type
   * @param authorization who it is from
   * @param key the idempotency key
   * @param form its body
   */
  record Received(String line, String type, String authorization, String key, String form) {}

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private SmsProvider(Answer answer) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          received.add(read(exchange));
          try (exchange) {
            answer.give(exchange, over);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
  }

  static SmsProvider giving(Answer answer) throws IOException {
    return new SmsProvider(answer);
  }

  /** Answers every request with this status and body. */
  static SmsProvider answering(int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new SmsProvider(
        (exchange, over) -> {
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  /** Says nothing until the test is over. */
  static void nothing(HttpExchange exchange, CountDownLatch over) throws InterruptedException {
    if (!over.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the test never ended");
    }
  }

  /** Begins an answer with this status, and goes on with it for ever, or until nobody listens. */
  static void endless(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, 0);
    OutputStream body = exchange.getResponseBody();
    for (int i = 0; i < 1 << 20; i++) {
      body.write(new byte[4096]);
    }
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private static Received read(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    return new Received(
        exchange.getRequestMethod() + " " + exchange.getRequestURI(),
        String.valueOf(headers.getFirst("Content-Type")),
        String.valueOf(headers.getFirst("Authorization")),
        String.valueOf(headers.getFirst("Idempotency-Key")),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
  }
}
