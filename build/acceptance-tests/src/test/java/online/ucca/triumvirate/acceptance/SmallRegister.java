package online.ucca.triumvirate.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A register on the loopback interface with one unit, HARBQUA204, in one of two releases. */
final class SmallRegister implements AutoCloseable {
  private static final String FIXTURE = "/META-INF/triumvirate/corpora/tga-v1/rest-unit-whole/";

  private final HttpServer server;
  private final Map<String, String> documents = new ConcurrentHashMap<>();

  SmallRegister() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
    publish("/api/training/HARBQUA204", "component.json");
    publish("/api/training/HARBQUA204/releases/2", "release.json");
    publish("/api/content/bundle/b-20", "bundle-b-20.json");
    publish("/api/content/bundle/b-21", "bundle-b-21.json");
  }

  private void publish(String path, String name) {
    try (InputStream in = SmallRegister.class.getResourceAsStream(FIXTURE + name)) {
      if (in == null) {
        throw new IllegalStateException("no fixture " + name);
      }
      documents.put(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes the next release, which words one criterion in another way. */
  void release3() {
    documents.replaceAll(
        (path, text) ->
            text.replace("\"releaseNumber\": \"2\"", "\"releaseNumber\": \"3\"")
                .replace("rel-2", "rel-3")
                .replace("each turn of the tide", "every turn of the tide"));
    String release = documents.remove("/api/training/HARBQUA204/releases/2");
    documents.put("/api/training/HARBQUA204/releases/3", String.valueOf(release));
  }

  String base() {
    return "--base-address=http://" + host();
  }

  String allowed() {
    return "--allow-host=" + host();
  }

  private String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String document = documents.get(exchange.getRequestURI().getPath());
    if (document == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
