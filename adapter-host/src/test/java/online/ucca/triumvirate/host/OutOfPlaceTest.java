package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.IngestionOptions.EnrichmentLevel;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CA-06, CA-14, CA-28 and CA-34: cache, network and log belong to one step each. */
class OutOfPlaceTest {
  @TempDir Path folder;

  private static void use(AdapterContext context, String what) {
    switch (what) {
      case "find" -> context.extractionCache().find("k");
      case "store" ->
          context
              .extractionCache()
              .store("k", AcquiredFile.of(new CorpusFile("f", new byte[1]), "x"));
      case "obtain" ->
          context
              .extractionCache()
              .obtain(
                  "k",
                  IngestionOptions.DEFAULT,
                  () -> AcquiredFile.of(new CorpusFile("f", new byte[1]), "x"));
      case "fetch" -> context.sourceClient().fetch(URI.create("https://register.example/k"));
      default -> context.auditLog().append(Hosts.event(Hosts.PAYLOAD.hash()));
    }
  }

  /** Does something in one step, and keeps quiet about what comes of it. */
  private static Function<AdapterContext, CorpusAdapter> secretly(
      String step, Consumer<AdapterContext> deed) {
    return Deed.in(
        step,
        context -> {
          try {
            deed.accept(context);
          } catch (Refusal swallowed) {
            assertTrue(swallowed.findings().get(0).message().startsWith("CA-"));
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "identify, find, CA-06, ING_OUT_OF_PLACE ingestion_failed",
    "identify, store, CA-06, ING_OUT_OF_PLACE ingestion_failed",
    "identify, obtain, CA-06, ING_OUT_OF_PLACE ingestion_failed",
    "identify, fetch, CA-06, ING_NETWORK_NOT_ALLOWED ingestion_failed",
    "identify, append, CA-06, ING_OUT_OF_PLACE ingestion_failed",
    "ingest, append, CA-34, ING_OUT_OF_PLACE ingestion_failed",
    "translate, find, CA-28, ING_OUT_OF_PLACE translation_failed",
    "translate, obtain, CA-28, ING_OUT_OF_PLACE translation_failed",
    "translate, fetch, CA-28, ING_NETWORK_NOT_ALLOWED translation_failed",
    "translate, append, CA-28, ING_OUT_OF_PLACE translation_failed",
    "validate, store, CA-28, ING_OUT_OF_PLACE validation_failed",
    "validate, fetch, CA-28, ING_NETWORK_NOT_ALLOWED validation_failed",
    "validate, append, CA-28, ING_OUT_OF_PLACE validation_failed"
  })
  void refusesWhatBelongsToAnotherStep_evenIfTheAdapterKeepsQuiet(
      String step, String what, String obligation, String summary) {
    FailedRun run = FailedRun.of(folder, secretly(step, context -> use(context, what)));
    assertEquals(summary, run.summary());
    assertTrue(run.messages().get(0).startsWith(obligation + ": "), run.messages().toString());
    assertEquals(
        1, Hosts.events(folder).stream().filter(event -> event.endsWith("_failed")).count());
    if (step.equals("identify")) {
      assertFalse(Files.exists(folder.resolve("cache")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "find, ING_OUT_OF_PLACE",
    "fetch, ING_NETWORK_NOT_ALLOWED",
    "append, ING_OUT_OF_PLACE"
  })
  void refusesAThreadThatTheHostDoesNotKnow(String what, String code) {
    List<String> codes = new ArrayList<>();
    Function<AdapterContext, CorpusAdapter> adapter =
        secretly(
            "ingest",
            context -> {
              Thread helper =
                  new Thread(
                      () ->
                          codes.add(assertThrows(Refusal.class, () -> use(context, what)).code()));
              helper.start();
              join(helper);
            });
    try (AdapterHost host = Hosts.host(folder, adapter)) {
      host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
    }
    assertEquals(List.of(code), codes);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void refusesTheInstanceWhatItKeepsForLater() {
    List<AdapterContext> kept = new ArrayList<>();
    try (AdapterHost host = Hosts.host(folder, secretly("ingest", kept::add))) {
      host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
      for (String what : List.of("find", "store", "obtain", "fetch", "append")) {
        Refusal refusal = assertThrows(Refusal.class, () -> use(kept.get(0), what));
        assertTrue(refusal.findings().get(0).message().startsWith("CA-28"), refusal.getMessage());
      }
    }
  }

  @Test
  void refusesTheNetwork_whenItIsToBeSkipped() {
    IngestionOptions offline = new IngestionOptions(false, true, EnrichmentLevel.NONE);
    Function<AdapterContext, CorpusAdapter> fetching =
        Deed.in("ingest", context -> use(context, "fetch"));
    try (AdapterHost host = Hosts.host(folder, fetching)) {
      FailedRun run = FailedRun.of(folder, host, Hosts.PAYLOAD, offline);
      assertEquals("ING_NETWORK_NOT_ALLOWED ingestion_failed", run.summary());
      assertTrue(run.messages().get(0).startsWith("CA-11: "));
      assertFalse(Hosts.events(folder).contains("enrichment_outside_source"));
    }
  }
}
