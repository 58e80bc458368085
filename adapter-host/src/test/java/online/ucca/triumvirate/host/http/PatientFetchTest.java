package online.ucca.triumvirate.host.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.corpus.Validators;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fetch does about a source system that is busy, broken or unchanged. */
class PatientFetchTest {
  private static final Instant TIME = Instant.parse("2026-03-09T14:30:00Z");
  private static final FetchPace PACE =
      new FetchPace(1_000_000, 4, Duration.ofSeconds(1), Duration.ofSeconds(30));
  private static final byte[] BODY = {1, 2, 3};

  private final Register register = Register.start();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    register.stop();
  }

  private HttpFetch fetcher(FetchPace pace, Pause pause) {
    return new HttpFetch(
        new SourceHosts(List.of("127.0.0.1:" + register.port()), List.of()),
        new FetchLimits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(20)),
        pace,
        pause,
        () -> TIME);
  }

  private FetchedFile fetch(String path) {
    return fetcher(PACE, this::note).fetch(register.uri(path), (address, may) -> {});
  }

  /** The turns of a million requests a second are too short to count. */
  private void note(Duration pause) {
    if (pause.toMillis() >= 1) {
      pauses.add(pause);
    }
  }

  private List<Long> seconds() {
    return pauses.stream().map(Duration::toSeconds).toList();
  }

  /** Answers with the given statuses in turn, then with 200. */
  private void answers(String path, List<Integer> statuses, String... headers) {
    AtomicInteger asked = new AtomicInteger();
    register.handle(
        path,
        exchange -> {
          int n = asked.getAndIncrement();
          if (n < statuses.size()) {
            for (int i = 0; i < headers.length; i += 2) {
              exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(statuses.get(n), -1);
            exchange.close();
          } else {
            good(exchange);
          }
        });
  }

  private static void good(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, BODY.length);
    exchange.getResponseBody().write(BODY);
    exchange.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void asksAgain_afterPausesThatDouble(int status) {
    answers("/x", List.of(status, status, status));
    assertArrayEquals(BODY, fetch("/x").file().bytes());
    assertEquals(List.of(1L, 2L, 4L), seconds());
    assertEquals(4, register.requests().size());
  }

  @Test
  void givesUp_whenItHasAskedAsOftenAsItMay() {
    answers("/x", List.of(503, 503, 503, 503));
    Refusal refusal = assertThrows(Refusal.class, () -> fetch("/x"));
    assertEquals("ING_UPSTREAM_STATUS", refusal.code());
    assertTrue(refusal.findings().get(0).message().endsWith("status 503, 4 times"));
    assertEquals(4, register.requests().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void asksOnce_whereAskingAgainMendsNothing(int status) {
    answers("/x", List.of(status));
    assertThrows(Refusal.class, () -> fetch("/x"));
    assertEquals(1, register.requests().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 1, 30})
  void waitsAsLongAsItIsTold(long asked) {
    answers("/x", List.of(429), "Retry-After", String.valueOf(asked));
    assertArrayEquals(BODY, fetch("/x").file().bytes());
    assertEquals(List.of(asked), seconds());
  }

  /** Seconds, or a date, counted from the answer's own; anything else asks for nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7                             | 7",
        "0                             | 0",
        "Mon, 09 Mar 2026 14:30:12 GMT | 12",
        "Mon, 09 Mar 2026 14:29:00 GMT | 0",
        "-1                            | ",
        "soon                          | "
      })
  void readsTheTwoFormsOfAPause(String retryAfter, @Nullable Long seconds) {
    HttpHeaders headers =
        HttpHeaders.of(
            Map.of(
                "Retry-After", List.of(retryAfter),
                "Date", List.of("Mon, 09 Mar 2026 14:30:00 GMT")),
            (name, value) -> true);
    assertEquals(Optional.ofNullable(seconds).map(Duration::ofSeconds), RetryAfter.of(headers));
  }

  @Test
  void doesNotAskAgain_whenItIsToldToWaitLongerThanItMay() {
    answers("/x", List.of(429), "Retry-After", "3600");
    Refusal refusal = assertThrows(Refusal.class, () -> fetch("/x"));
    assertEquals("ING_UPSTREAM_STATUS", refusal.code());
    assertTrue(refusal.findings().get(0).message().contains("asks to wait 3600 seconds"));
    assertEquals(List.of(), pauses);
    assertEquals(1, register.requests().size());
  }

  /** RFC 6761 keeps the name from ever being given to a host. */
  @Test
  void asksOnce_whenTheNameLeadsNowhere() {
    HttpFetch fetch =
        new HttpFetch(
            new SourceHosts(List.of("register.invalid"), List.of()),
            new FetchLimits(1000, Duration.ofSeconds(2), Duration.ofSeconds(5)),
            PACE,
            this::note,
            () -> TIME);
    URI uri = URI.create("https://register.invalid/x");
    Refusal refusal = assertThrows(Refusal.class, () -> fetch.fetch(uri, (address, may) -> {}));
    assertEquals("ING_NETWORK_FAILURE", refusal.code());
    assertTrue(refusal.findings().get(0).message().contains("name is not known"));
    assertEquals(List.of(), pauses);
  }

  @Test
  void asksNoFasterThanItMay() {
    answers("/x", List.of());
    HttpFetch fetch =
        fetcher(new FetchPace(4, 1, Duration.ZERO, Duration.ZERO), pause -> pauses.add(pause));
    long start = System.nanoTime();
    for (int i = 0; i < 4; i++) {
      fetch.fetch(register.uri("/x"), (address, may) -> {});
    }
    long passed = System.nanoTime() - start;
    // Nothing really waits here, so each request waits a quarter of a second longer than the last,
    // less the time that has passed.
    long third = pauses.isEmpty() ? 0 : pauses.get(pauses.size() - 1).toNanos();
    assertTrue(third + passed >= 750_000_000, "waited " + third + " ns after " + passed + " ns");
    assertTrue(third <= 750_000_000, "waited " + third + " ns");
  }

  @Test
  void endsAPause_whenItsThreadIsInterrupted() {
    answers("/x", List.of(503));
    HttpFetch fetch =
        fetcher(
            PACE,
            pause -> {
              if (pause.toMillis() >= 1) {
                throw new InterruptedException();
              }
            });
    Refusal refusal =
        assertThrows(Refusal.class, () -> fetch.fetch(register.uri("/x"), (address, may) -> {}));
    assertEquals("ING_NETWORK_FAILURE", refusal.code());
    assertTrue(Thread.interrupted(), "the interruption is passed on");
    assertEquals(1, register.requests().size());
  }

  @Test
  void asksWithWhatItKnows_andTakesTheKnownFile_whenNothingHasChanged() {
    List<String> conditions = new ArrayList<>();
    register.handle(
        "/x",
        exchange -> {
          conditions.add(
              exchange.getRequestHeaders().getFirst("If-None-Match")
                  + " "
                  + exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Mon, 09 Mar 2026 10:00:00 GMT");
          if (conditions.size() == 1) {
            good(exchange);
          } else {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
          }
        });
    URI uri = register.uri("/x");
    HttpFetch fetch = fetcher(PACE, this::note);
    FetchedFile first = fetch.fetch(uri, (address, may) -> {});
    assertEquals(200, first.status());
    assertEquals(new Validators("\"v1\"", "Mon, 09 Mar 2026 10:00:00 GMT"), first.validators());
    CorpusFile known = new CorpusFile("kept.json", BODY);
    FetchedFile second = fetch.fetch(uri, first.validators(), known, (address, may) -> {});
    assertEquals(304, second.status());
    assertSame(known, second.file());
    assertEquals(first.validators(), second.validators());
    assertEquals(List.of("null null", "\"v1\" Mon, 09 Mar 2026 10:00:00 GMT"), conditions);
  }

  @Test
  void asksWithoutConditions_whenItHasNoFile() {
    register.handle(
        "/x",
        exchange -> {
          assertNull(exchange.getRequestHeaders().getFirst("If-None-Match"));
          good(exchange);
        });
    FetchedFile file =
        fetcher(PACE, this::note)
            .fetch(register.uri("/x"), new Validators("\"v1\"", null), null, (address, may) -> {});
    assertEquals(200, file.status());
  }
}
