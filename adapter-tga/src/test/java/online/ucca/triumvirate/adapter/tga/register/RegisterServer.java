package online.ucca.triumvirate.adapter.tga.register;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import online.ucca.triumvirate.adapter.tga.rest.RestFixture;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The register on the loopback interface: its real paths, entity tags, its own page for every path
 * that it does not know, and whatever fault a test orders for a path.
 */
final class RegisterServer implements AutoCloseable {
  static final String COMPONENT = "/api/training/HARBQUA204";
  static final String RELEASE = "/api/training/HARBQUA204/releases/2";
  static final String UNIT = "/api/content/bundle/b-20";
  static final String ASSESSMENT = "/api/content/bundle/b-21";
  static final String PAGE = "<!DOCTYPE html><html><body><div id=\"app\"></div></body></html>";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> documents = new ConcurrentHashMap<>();
  private final Map<String, List<HttpHandler>> ordered = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  RegisterServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
    put(COMPONENT, RestFixture.text("component.json"));
    put(RELEASE, RestFixture.text("release.json"));
    put(UNIT, RestFixture.text("bundle-b-20.json"));
    put(ASSESSMENT, RestFixture.text("bundle-b-21.json"));
  }

  void put(String path, String document) {
    documents.put(path, document);
  }

  String document(String path) {
    return Objects.requireNonNull(documents.get(path));
  }

  /** What the next requests of a path get, one each, before it is answered as usual again. */
  void order(String path, HttpHandler... handlers) {
    ordered.put(path, new CopyOnWriteArrayList<>(handlers));
  }

  /** Method, path, query and whether it was conditional, of every request so far. */
  List<String> requests() {
    return requests;
  }

  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  String base() {
    return "http://" + host();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
    requests.add(exchange.getRequestURI() + (condition == null ? "" : " if changed"));
    List<HttpHandler> handlers = ordered.getOrDefault(path, List.of());
    if (!handlers.isEmpty()) {
      handlers.remove(0).handle(exchange);
      return;
    }
    String document = documents.get(path);
    if (document == null) {
      boolean api = path.startsWith("/api/");
      answer(exchange, api ? 404 : 200, "text/html; charset=utf-8", PAGE);
      return;
    }
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    String tag = "\"" + Sha256.of(bytes).hex().substring(0, 16) + "\"";
    exchange.getResponseHeaders().set("ETag", tag);
    if (tag.equals(condition)) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      String type = path.startsWith("/api/") ? "application/json; charset=utf-8" : "text/xml";
      answer(exchange, 200, type, document);
    }
  }

  static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
