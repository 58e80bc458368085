package online.ucca.triumvirate.adapter.tga.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.ContentDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register may do wrong, and what becomes of it. */
class FetchFaultsTest extends RegisterTest {

  /** 429 with a pause, 503, a connection that is reset, a body that breaks off, one that drips. */
  @ParameterizedTest
  @ValueSource(strings = {"busy", "down", "reset", "cut", "slow"})
  void getsOverFaultsThatPass(String fault) {
    server.order(RegisterServer.UNIT, fault(fault));
    assertEquals(2, elements(translate("HARBQUA204", IngestionOptions.DEFAULT)));
    assertEquals(2, server.requests().stream().filter(one -> one.contains("bundle/b-20")).count());
  }

  private static HttpHandler fault(String fault) {
    return exchange -> {
      switch (fault) {
        case "busy" -> {
          exchange.getResponseHeaders().set("Retry-After", "1");
          exchange.sendResponseHeaders(429, -1);
          exchange.close();
        }
        case "down" -> {
          exchange.sendResponseHeaders(503, -1);
          exchange.close();
        }
        case "cut" -> {
          exchange.sendResponseHeaders(200, 5000);
          exchange.getResponseBody().write('{');
          exchange.close();
        }
        case "slow" -> drip(exchange);
        default -> exchange.close();
      }
    };
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    for (int i = 0; i < 150; i++) {
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Test
  void refusesWhatIsNotTheDocument_andKeepsNothingOfIt() {
    HttpHandler page =
        exchange -> RegisterServer.answer(exchange, 200, "text/html", RegisterServer.PAGE);
    HttpHandler disguised =
        exchange -> RegisterServer.answer(exchange, 200, "application/json", RegisterServer.PAGE);
    HttpHandler otherType =
        exchange ->
            RegisterServer.answer(
                exchange, 200, "application/pdf", server.document(RegisterServer.UNIT));
    HttpHandler half =
        exchange ->
            RegisterServer.answer(
                exchange,
                200,
                "application/json",
                server.document(RegisterServer.UNIT).substring(0, 900));
    HttpHandler another =
        exchange ->
            RegisterServer.answer(
                exchange, 200, "application/json", server.document(RegisterServer.RELEASE));
    for (HttpHandler answer : List.of(page, disguised, otherType, half, another)) {
      server.order(RegisterServer.UNIT, answer);
      assertEquals(
          "ING_UPSTREAM_STATUS", refusal("HARBQUA204", IngestionOptions.DEFAULT).errorCode());
      assertEquals("ING_NOT_IN_CACHE", refusal("HARBQUA204", OFFLINE).errorCode());
    }
    assertEquals(2, elements(translate("HARBQUA204", IngestionOptions.DEFAULT)));
  }

  @Test
  void refusesWhatTheRegisterDoesNotHave() {
    Finding finding = refusal("HARBQUA999", IngestionOptions.DEFAULT);
    assertEquals("ING_UPSTREAM_404", finding.errorCode());
    assertEquals("HARBQUA999", finding.sourceElement());
  }

  @Test
  void refusesARedirectToAnotherHost() {
    server.order(
        RegisterServer.COMPONENT,
        exchange -> {
          exchange.getResponseHeaders().set("Location", "https://elsewhere.example/api");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    assertEquals(
        "ING_HOST_NOT_ALLOWED", refusal("HARBQUA204", IngestionOptions.DEFAULT).errorCode());
  }

  @Test
  void refusesAMirrorThatIsNotAllowed() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> translate("HARBQUA204", IngestionOptions.DEFAULT, "https://mirror.example"));
    assertEquals("ING_HOST_NOT_ALLOWED", refusal.code());
    for (String base : List.of("mirror", "https://mirror.example?x=1", "::")) {
      assertEquals(
          "ING_HOST_NOT_ALLOWED",
          assertThrows(Refusal.class, () -> translate("HARBQUA204", IngestionOptions.DEFAULT, base))
              .code());
    }
  }

  /** Between the component and its release, and between the release and its text. */
  @Test
  void refusesAReleaseThatChangesWhileItIsFetched() {
    String component = server.document(RegisterServer.COMPONENT);
    server.order(
        RegisterServer.RELEASE,
        exchange ->
            RegisterServer.answer(
                exchange,
                200,
                "application/json",
                server.document(RegisterServer.RELEASE).replace("rel-2", "rel-9")));
    assertEquals(
        "ING_UPSTREAM_CHANGED", refusal("HARBQUA204", IngestionOptions.DEFAULT).errorCode());
    server.order(
        RegisterServer.ASSESSMENT,
        exchange -> {
          server.put(
              RegisterServer.COMPONENT,
              component
                  .replace("\"releaseNumber\": \"2\"", "\"releaseNumber\": \"3\"")
                  .replace("rel-2", "rel-3"));
          RegisterServer.answer(
              exchange, 200, "application/json", server.document(RegisterServer.ASSESSMENT));
        });
    assertEquals(
        "ING_UPSTREAM_CHANGED", refusal("HARBQUA204", IngestionOptions.DEFAULT).errorCode());
    server.put(RegisterServer.COMPONENT, component);
    assertEquals(2, elements(translate("HARBQUA204", IngestionOptions.DEFAULT)));
  }

  /** An interrupted or refused refresh leaves what was held as it was. */
  @Test
  void keepsWhatItHeld_whenARefreshIsRefused() {
    SignedTriumvirate first = translate("HARBQUA204", IngestionOptions.DEFAULT);
    server.put(
        RegisterServer.UNIT,
        server.document(RegisterServer.UNIT).replace("for size, depth", "for size, draught"));
    server.order(
        RegisterServer.ASSESSMENT,
        exchange -> RegisterServer.answer(exchange, 404, "text/plain", ""));
    assertEquals("ING_UPSTREAM_404", refusal("HARBQUA204", REFRESH).errorCode());
    SignedTriumvirate held = translate("HARBQUA204", OFFLINE);
    assertEquals(ContentDigest.of(first.document()), ContentDigest.of(held.document()));
  }

  @Test
  void replacesADamagedEntry_whenRefreshed_andNeverUsesIt() throws IOException {
    translate("HARBQUA204", IngestionOptions.DEFAULT);
    try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
      for (Path entry : entries.filter(Files::isRegularFile).collect(Collectors.toList())) {
        byte[] bytes = Files.readAllBytes(entry);
        bytes[bytes.length - 1] ^= 1;
        Files.write(entry, bytes);
      }
    }
    assertEquals("ING_CACHE_CORRUPT", refusal("HARBQUA204", IngestionOptions.DEFAULT).errorCode());
    assertEquals(2, elements(translate("HARBQUA204", REFRESH)));
    assertEquals(2, elements(translate("HARBQUA204", OFFLINE)));
  }

  /** Old components have no text in the service; what is published of them is tried in order. */
  @Test
  void looksForThePublishedXml_whereTheServiceHasNoText() {
    for (String bundle : List.of(RegisterServer.UNIT, RegisterServer.ASSESSMENT)) {
      server.put(
          bundle, "{\"id\": \"" + bundle.substring(bundle.length() - 4) + "\", \"items\": []}");
    }
    Finding none = refusal("HARBQUA204", IngestionOptions.DEFAULT);
    assertEquals("ING_UPSTREAM_404", none.errorCode());
    assertTrue(none.message().contains("neither text nor a published XML"), none.message());
    List<String> asked = server.requests().stream().filter(one -> !one.contains("/api/")).toList();
    assertEquals(
        List.of(
            "/assets/HARB/HARBQUA204_Complete_R2.xml",
            "/assets/HARB/HARBQUA204_R2.xml",
            "/TrainingComponentFiles/HARB/HARBQUA204_R2.xml"),
        asked);
    assertFalse(lastEntry("ingestion_failed").getJsonArray("fetched").isEmpty());
  }
}
