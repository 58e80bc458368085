package online.ucca.triumvirate.host.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fetch does about answers that begin and do not end, or never begin. */
class BrokenAnswersTest {
  private static final FetchPace PACE =
      new FetchPace(1_000_000, 4, Duration.ofSeconds(1), Duration.ofSeconds(30));
  private static final byte[] BODY = {1, 2, 3};

  private final Register register = Register.start();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    register.stop();
  }

  private FetchedFile fetch(String path) {
    return new HttpFetch(
            new SourceHosts(List.of("127.0.0.1:" + register.port()), List.of()),
            new FetchLimits(100_000, Duration.ofSeconds(20), Duration.ofMillis(400)),
            PACE,
            this::note,
            () -> Instant.EPOCH)
        .fetch(register.uri(path), (address, may) -> {});
  }

  /** The turns of a million requests a second are too short to count. */
  private void note(Duration pause) {
    if (pause.toMillis() >= 1) {
      pauses.add(pause);
    }
  }

  /** The JDK's client may mend a connection by itself that broke before it read any answer. */
  @ParameterizedTest
  @ValueSource(strings = {"reset", "truncated", "silent"})
  void asksAgain_whenAnAnswerBreaks(String fault) {
    AtomicInteger asked = new AtomicInteger();
    register.handle(
        "/x",
        exchange -> {
          if (asked.getAndIncrement() == 0) {
            breakOff(exchange, fault);
          } else {
            exchange.sendResponseHeaders(200, BODY.length);
            exchange.getResponseBody().write(BODY);
            exchange.close();
          }
        });
    assertArrayEquals(BODY, fetch("/x").file().bytes());
    assertTrue(asked.get() >= 2, "asked " + asked.get() + " times");
    assertTrue(pauses.size() < asked.get(), "paused " + pauses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reset", "truncated", "silent"})
  void givesUp_whenEveryAnswerBreaks(String fault) {
    register.handle("/x", exchange -> breakOff(exchange, fault));
    Refusal refusal = assertThrows(Refusal.class, () -> fetch("/x"));
    assertEquals("ING_NETWORK_FAILURE", refusal.code());
    assertEquals(List.of(1L, 2L, 4L), pauses.stream().map(Duration::toSeconds).toList());
  }

  private static void breakOff(HttpExchange exchange, String fault) throws IOException {
    if (fault.equals("truncated")) {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write(BODY);
    }
    if (!fault.equals("silent")) {
      exchange.close();
    }
  }
}
