package online.ucca.triumvirate.host.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFetchTest {
  private static final Instant TIME = Instant.parse("2026-03-09T14:30:00Z");
  private static final int LARGEST = 100_000;
  private static final FetchPace ONCE =
      new FetchPace(1000, 1, Duration.ZERO, Duration.ofSeconds(1));

  private final Register register = Register.start();
  private final List<String> witnessed = new ArrayList<>();

  @AfterEach
  void stop() {
    register.stop();
  }

  private static HttpFetch fetcher(List<String> source, List<String> allowed, Duration answer) {
    return new HttpFetch(
        new SourceHosts(source, allowed),
        new FetchLimits(LARGEST, Duration.ofSeconds(2), answer),
        ONCE,
        Pause.SLEEP,
        () -> TIME);
  }

  private FetchedFile fetch(URI uri) {
    return fetch(uri, List.of());
  }

  private FetchedFile fetch(URI uri, List<String> allowed) {
    return fetcher(List.of("127.0.0.1:" + register.port()), allowed, Duration.ofSeconds(2))
        .fetch(uri, (address, may) -> witnessed.add(address.getHost() + " " + may));
  }

  private String code(URI uri) {
    return assertThrows(Refusal.class, () -> fetch(uri)).code();
  }

  @Test
  void givesTheBodyAsItIs_withItsNameAndType() {
    byte[] body = {0, (byte) 0xff, '\r', '\n', 1};
    register.answer("/units/HB100.json", 200, body, "Content-Type", "application/json; x=y");
    URI uri = register.uri("/units/HB100.json?release=2");
    FetchedFile file = fetch(uri);
    assertEquals(uri, file.uri());
    assertEquals("HB100.json", file.file().name());
    assertArrayEquals(body, file.file().bytes());
    assertEquals("application/json; x=y", file.mediaType());
    assertEquals(TIME, file.fetchedAt());
    assertEquals(List.of(), witnessed);
  }

  @Test
  void namesAFileByItsHost_whereThePathHasNoName() {
    register.answer("/", 200, new byte[0]);
    FetchedFile file = fetch(register.uri("/"));
    assertEquals("127.0.0.1", file.file().name());
    assertNull(file.mediaType());
  }

  @Test
  void asksByGet_withoutCredentialsOrCookies() {
    register.answer("/a", 302, new byte[0], "Location", "/b", "Set-Cookie", "session=1; Path=/");
    register.answer("/b", 200, new byte[0], "Set-Cookie", "session=2; Path=/");
    HttpFetch same =
        fetcher(List.of("127.0.0.1:" + register.port()), List.of(), Duration.ofSeconds(2));
    same.fetch(register.uri("/a"), (address, may) -> {});
    same.fetch(register.uri("/a"), (address, may) -> {});
    assertEquals(4, register.requests().size());
    for (String request : register.requests()) {
      assertTrue(request.startsWith("GET "), request);
      assertTrue(!request.contains("Cookie") && !request.contains("Authorization"), request);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "404, ING_UPSTREAM_404",
    "204, ING_UPSTREAM_STATUS",
    "206, ING_UPSTREAM_STATUS",
    "304, ING_UPSTREAM_STATUS",
    "301, ING_UPSTREAM_STATUS",
    "401, ING_UPSTREAM_STATUS",
    "403, ING_UPSTREAM_STATUS",
    "410, ING_UPSTREAM_STATUS",
    "429, ING_UPSTREAM_STATUS",
    "500, ING_UPSTREAM_STATUS",
    "503, ING_UPSTREAM_STATUS"
  })
  void refusesEveryAnswerButOk(int status, String code) {
    register.answer("/x", status, new byte[0]);
    assertEquals(code, code(register.uri("/x")));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsRedirects_onTheSameHost(int status) {
    register.answer("/old/HB100.json", status, new byte[0], "Location", "../new/y.json");
    register.answer("/new/y.json", 200, new byte[] {7});
    FetchedFile file = fetch(register.uri("/old/HB100.json"));
    assertArrayEquals(new byte[] {7}, file.file().bytes());
    assertEquals(register.uri("/old/HB100.json"), file.uri());
    assertEquals("HB100.json", file.file().name());
  }

  @Test
  void holdsEveryRedirectAgainstTheHosts() {
    Register other = Register.start();
    try {
      other.answer("/x", 200, new byte[] {1});
      for (String location :
          List.of(
              other.uri("/x").toString(),
              "http://localhost:" + register.port() + "/b",
              "//evil.example/x",
              "https://evil.example/x",
              "http://127.0.0.1@evil.example/x",
              "file:///etc/passwd")) {
        register.answer("/a", 302, new byte[0], "Location", location);
        assertEquals("ING_HOST_NOT_ALLOWED", code(register.uri("/a")), location);
      }
      assertEquals(List.of(), other.requests());
      register.answer("/a", 302, new byte[0], "Location", "http://bad host/");
      assertEquals("ING_UPSTREAM_STATUS", code(register.uri("/a")));
    } finally {
      other.stop();
    }
  }

  @Test
  void givesUpRedirectsWithoutEnd() {
    register.answer("/a", 302, new byte[0], "Location", "/a");
    assertEquals("ING_UPSTREAM_STATUS", code(register.uri("/a")));
    assertEquals(6, register.requests().size());
  }

  @Test
  void tellsOfEveryHostOutsideTheSource_beforeItAsks() {
    Register other = Register.start();
    try {
      other.answer("/x", 200, new byte[] {1});
      register.answer("/a", 302, new byte[0], "Location", other.uri("/x").toString());
      List<String> allowed = List.of("127.0.0.1:" + other.port());
      assertArrayEquals(new byte[] {1}, fetch(register.uri("/a"), allowed).file().bytes());
      assertEquals(List.of("127.0.0.1 true"), witnessed);
      HttpFetch fetch = fetcher(List.of(), allowed, Duration.ofSeconds(2));
      int before = other.requests().size();
      assertThrows(
          IllegalStateException.class,
          () ->
              fetch.fetch(
                  other.uri("/x"),
                  (address, may) -> {
                    throw new IllegalStateException("not on disk");
                  }));
      assertEquals(before, other.requests().size());
    } finally {
      other.stop();
    }
  }

  @Test
  void takesAnAnswerOfTheLargestSize_andNoLarger() {
    register.answer("/fits", 200, new byte[LARGEST]);
    register.answer("/large", 200, new byte[LARGEST + 1]);
    assertEquals(LARGEST, fetch(register.uri("/fits")).file().bytes().length);
    assertEquals("ING_UPSTREAM_TOO_LARGE", code(register.uri("/large")));
  }

  /** A body without end, of an answer that is wanted and of one that nobody reads. */
  @ParameterizedTest
  @CsvSource({"200, ING_UPSTREAM_TOO_LARGE", "404, ING_UPSTREAM_404"})
  void stopsReading_whenAnAnswerDoesNotEnd(int status, String code) {
    register.handle(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(status, 0);
          byte[] block = new byte[8192];
          while (true) {
            exchange.getResponseBody().write(block);
          }
        });
    assertEquals(code, code(register.uri("/endless")));
  }

  @Test
  void givesUpAnAnswerThatTrickles() {
    register.handle(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          trickle(exchange);
        });
    long start = System.nanoTime();
    assertEquals("ING_NETWORK_FAILURE", code(register.uri("/slow")));
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
  }

  private static void trickle(HttpExchange exchange) throws IOException {
    for (int i = 0; i < 200; i++) {
      exchange.getResponseBody().write(1);
      exchange.getResponseBody().flush();
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Test
  void reportsANetworkThatFails() throws IOException {
    int port = register.port();
    register.stop();
    assertEquals("ING_NETWORK_FAILURE", code(URI.create("http://127.0.0.1:" + port + "/x")));
    try (ServerSocket silent = new ServerSocket(0, 1)) {
      HttpFetch fetch =
          fetcher(List.of("127.0.0.1:" + silent.getLocalPort()), List.of(), Duration.ofMillis(300));
      URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/x");
      Refusal refusal = assertThrows(Refusal.class, () -> fetch.fetch(uri, (address, may) -> {}));
      assertEquals("ING_NETWORK_FAILURE", refusal.code());
    }
  }

  @Test
  void reportsAnAnswerThatBreaksOff() {
    register.handle(
        "/cut",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[10]);
          exchange.close();
        });
    assertEquals("ING_NETWORK_FAILURE", code(register.uri("/cut")));
  }

  @Test
  void endsWhenItIsInterrupted() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    register.handle(
        "/wait",
        exchange -> {
          asked.countDown();
          awaitQuietly(end);
          exchange.close();
        });
    HttpFetch patient =
        fetcher(List.of("127.0.0.1:" + register.port()), List.of(), Duration.ofMinutes(1));
    List<String> outcome = new ArrayList<>();
    Thread caller =
        new Thread(
            () -> {
              Refusal refusal =
                  assertThrows(
                      Refusal.class,
                      () -> patient.fetch(register.uri("/wait"), (address, may) -> {}));
              outcome.add(refusal.code() + " " + Thread.currentThread().isInterrupted());
            });
    caller.start();
    assertTrue(asked.await(10, TimeUnit.SECONDS));
    caller.interrupt();
    caller.join(10_000);
    end.countDown();
    assertEquals(List.of("ING_NETWORK_FAILURE true"), outcome);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
