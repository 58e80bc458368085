package online.ucca.triumvirate.host.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A source system on the loopback interface. */
public final class Register {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private Register(HttpServer server) {
    this.server = server;
  }

  public static Register start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Register register = new Register(server);
      server.createContext("/", register::handle);
      server.setExecutor(register.threads);
      server.start();
      return register;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    requests.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().keySet());
    HttpHandler handler = handlers.get(exchange.getRequestURI().getPath());
    if (handler == null) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    } else {
      handler.handle(exchange);
    }
  }

  public void handle(String path, HttpHandler handler) {
    handlers.put(path, handler);
  }

  public void answer(String path, int status, byte[] body, String... headers) {
    handle(
        path,
        exchange -> {
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          if (body.length > 0) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  public List<String> requests() {
    return requests;
  }

  public void stop() {
    server.stop(0);
    threads.shutdownNow();
  }
}
