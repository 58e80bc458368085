package online.ucca.triumvirate.world.holding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.host.HostPolicy;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.world.WorldSettings;

/** A register of units that are alike, on the loopback interface, with entity tags. */
final class SmallRegister implements AutoCloseable {
  private static final String FIXTURE = "/META-INF/triumvirate/corpora/tga-v1/rest-unit-whole/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> documents = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile Semaphore answers = new Semaphore(Integer.MAX_VALUE);

  SmallRegister() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Publishes a unit, all of whose documents are changed in the same way. */
  void publish(String code, UnaryOperator<String> change) {
    UnaryOperator<String> own =
        text -> change.apply(text.replace("HARBQUA204", code).replace("\"b-2", "\"" + code + "-"));
    String release = own.apply(fixture("release.json"));
    String number = release.contains("\"releaseNumber\": \"3\"") ? "3" : "2";
    put("/api/training/" + code, own.apply(fixture("component.json")));
    put("/api/training/" + code + "/releases/" + number, release);
    put("/api/content/bundle/" + code + "-0", own.apply(fixture("bundle-b-20.json")));
    put("/api/content/bundle/" + code + "-1", own.apply(fixture("bundle-b-21.json")));
  }

  void publish(String code) {
    publish(code, text -> text);
  }

  void withdraw(String code) {
    documents.remove("/api/training/" + code);
  }

  private void put(String path, String document) {
    documents.put(path, document);
  }

  private static String fixture(String name) {
    try (InputStream in = SmallRegister.class.getResourceAsStream(FIXTURE + name)) {
      if (in == null) {
        throw new IllegalStateException("no fixture " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves every request without an answer after so many more, until it is told otherwise. */
  void answerOnly(int more) {
    Semaphore before = answers;
    answers = new Semaphore(more);
    before.release(before.getQueueLength());
  }

  /** Answers everything from now on. */
  void answerAll() {
    answerOnly(Integer.MAX_VALUE);
  }

  /** The paths that were asked for, in order. */
  List<String> requests() {
    return requests;
  }

  long requestsOf(String code) {
    return requests.stream().filter(path -> path.contains(code)).count();
  }

  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  WorldSettings settings(Path home) {
    return settings(home, host());
  }

  static WorldSettings settings(Path home, String host) {
    return WorldSettings.in(home)
        .withPolicy(
            HostPolicy.DEFAULT
                .withAllowedHosts(List.of(host))
                .withPace(
                    new FetchPace(
                        10_000, 1, java.time.Duration.ZERO, java.time.Duration.ofSeconds(1))))
        .withConfiguration(Map.of("register.base_address", "http://" + host));
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(path);
    try {
      answers.acquire();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
    String document = documents.get(path);
    if (document == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      String tag = "\"" + Sha256.of(bytes).hex() + "\"";
      exchange.getResponseHeaders().set("ETag", tag);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
