package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.IngestionOptions.EnrichmentLevel;
import online.ucca.triumvirate.corpus.ModelCall;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.host.http.Register;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an ingestion leaves: extractions on record, requests beyond the source, stale entries. */
class AcquisitionTest {
  private static final IngestionOptions REFRESH =
      new IngestionOptions(true, false, EnrichmentLevel.FULL);
  private static final ModelCall CALL =
      new ModelCall("extractor-2", "call-7", Sha256.of(new byte[] {7}));

  private final Register register = Register.start();
  @TempDir Path folder;

  @AfterEach
  void stop() {
    register.stop();
  }

  /** Reads the payload, and acquires something beside it. */
  private static class Acquiring extends HarbourAdapter {
    private final AdapterVersionInfo declared;
    private final Function<AdapterContext, CachedFile> acquisition;

    Acquiring(
        AdapterContext context,
        AdapterVersionInfo declared,
        Function<AdapterContext, CachedFile> acquisition) {
      super(context);
      this.declared = declared;
      this.acquisition = acquisition;
    }

    @Override
    public AdapterVersionInfo version() {
      return declared;
    }

    @Override
    public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
      IngestionResult given = super.ingest(payload, options);
      CachedFile beside = acquisition.apply(context);
      return new IngestionResult(
          given.rawCorpus(),
          new SupplementaryData(List.of(beside.file())),
          List.of(new AcquisitionStep(context.time().now(), "register", beside.file().name())),
          beside.status());
    }
  }

  private AdapterHost host(
      AdapterVersionInfo declared,
      HostPolicy policy,
      Function<AdapterContext, CachedFile> acquisition) {
    return new AdapterHost(
        new HarbourProvider(declared, context -> new Acquiring(context, declared, acquisition)),
        Hosts.settings(folder, "client-a", Hosts.signer(folder), () -> Hosts.TIME)
            .withPolicy(policy));
  }

  private AdapterHost host(
      AdapterVersionInfo declared, Function<AdapterContext, CachedFile> acquisition) {
    return host(declared, HostPolicy.DEFAULT, acquisition);
  }

  private static CachedFile extract(AdapterContext context, ModelCall... calls) {
    return context
        .extractionCache()
        .obtain(
            "HB100_PDF",
            IngestionOptions.DEFAULT,
            () ->
                new AcquiredFile(
                    new CorpusFile("HB100.json", new byte[] {1, 2}),
                    "HB100.pdf",
                    calls.length == 0 ? null : calls[0]));
  }

  private JsonObject detail(String event) {
    return Hosts.entries(folder).stream()
        .map(entry -> entry.tree())
        .filter(entry -> entry.getString("event_type").equals(event))
        .reduce((first, last) -> last)
        .orElseThrow()
        .getJsonObject("detail");
  }

  @Test
  void recordsAnExtraction_once_beforeItIsUsed() {
    AdapterVersionInfo extracting = HarbourProvider.version(false);
    boolean[] recorded = new boolean[1];
    try (AdapterHost host =
        host(
            extracting,
            context -> {
              CachedFile file = extract(context, CALL);
              recorded[0] = Hosts.events(folder).contains("extraction_recorded");
              return file;
            })) {
      assertEquals(
          CacheStatus.MISS, host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT).cacheStatus());
      assertTrue(recorded[0]);
      assertEquals(
          CacheStatus.HIT, host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT).cacheStatus());
    }
    assertEquals(
        List.of(
            "corpus_received",
            "ingestion_started",
            "extraction_recorded",
            "ingestion_completed",
            "translation_started",
            "translation_completed",
            "validation_started",
            "validation_passed",
            "corpus_received",
            "ingestion_started",
            "ingestion_completed"),
        Hosts.events(folder).subList(0, 11));
    JsonObject detail = detail("extraction_recorded");
    assertEquals("extractor-2", detail.getString("model"));
    assertEquals("call-7", detail.getString("call_id"));
    assertEquals(CALL.responseHash().hex(), detail.getString("response_sha256"));
    assertEquals("HB100_PDF", detail.getString("cache_key"));
    assertEquals(Sha256.of(new byte[] {1, 2}).hex(), detail.getString("file_sha256"));
    assertEquals(
        Hosts.entries(folder).get(0).tree().getString("submission_id"),
        Hosts.entries(folder).get(2).tree().getString("submission_id"));
  }

  /** Neither one that names no call nor one that the adapter does not declare. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesExtractionThatNobodyCouldTrace(boolean declaredDeterministic) {
    try (AdapterHost host =
        host(
            HarbourProvider.version(declaredDeterministic),
            context -> declaredDeterministic ? extract(context, CALL) : extract(context))) {
      FailedRun run = FailedRun.of(folder, host, Hosts.PAYLOAD, IngestionOptions.DEFAULT);
      assertEquals("ING_UNTRACED_EXTRACTION ingestion_failed", run.summary());
      assertTrue(run.messages().get(0).startsWith("CA-13: "));
      assertFalse(Hosts.events(folder).contains("extraction_recorded"));
      assertEquals(1, Hosts.names(folder.resolve("cache")).stream().filter(this::isEntry).count());
    }
  }

  private boolean isEntry(String name) {
    return name.endsWith(".entry");
  }

  @Test
  void refusesStoringAnExtractionThatIsNotDeclared() {
    try (AdapterHost host =
        host(
            HarbourProvider.version(true),
            context -> {
              AcquiredFile file =
                  new AcquiredFile(new CorpusFile("a", new byte[1]), "HB100.pdf", CALL);
              context.extractionCache().store("a", file);
              return context.extractionCache().find("a").orElseThrow();
            })) {
      assertEquals(
          "ING_UNTRACED_EXTRACTION ingestion_failed",
          FailedRun.of(folder, host, Hosts.PAYLOAD, IngestionOptions.DEFAULT).summary());
    }
  }

  @Test
  void saysInTheEnvelopeThatAStaleEntryWasUsed() {
    register.answer("/HB100.json", 200, "first".getBytes(StandardCharsets.UTF_8));
    AdapterVersionInfo fetching = HarbourProvider.version(true, "127.0.0.1:" + register.port());
    try (AdapterHost host =
        host(
            fetching,
            context ->
                context
                    .extractionCache()
                    .obtain(
                        "HB100_NET",
                        REFRESH,
                        () ->
                            AcquiredFile.of(
                                context.sourceClient().fetch(register.uri("/HB100.json")).file(),
                                "the register")))) {
      SignedTriumvirate fresh = host.translate(Hosts.PAYLOAD, REFRESH);
      assertEquals(CacheStatus.MISS, fresh.cacheStatus());
      assertEquals(List.of(), fresh.triumvirate().validation().validationWarnings());
      assertFalse(Hosts.events(folder).contains("enrichment_outside_source"));
      register.stop();
      SignedTriumvirate stale = host.translate(Hosts.PAYLOAD, REFRESH);
      assertEquals(CacheStatus.STALE, stale.cacheStatus());
      Finding warning = stale.triumvirate().validation().validationWarnings().get(0);
      assertEquals(
          "ING_CACHE_STALE HB100.json", warning.errorCode() + " " + warning.sourceElement());
      assertTrue(stale.document().tree().toString().contains("ING_CACHE_STALE"));
    }
    JsonObject ingested = detail("ingestion_completed");
    assertEquals("stale", ingested.getString("cache_status"));
    assertTrue(ingested.getJsonArray("acquired").getString(0).contains("register: HB100.json"));
    assertEquals("stale", ingested.getJsonArray("cached").getJsonObject(0).getString("status"));
    JsonObject started = detail("ingestion_started");
    assertTrue(started.getBoolean("refresh"));
    assertFalse(started.getBoolean("skip_network"));
    assertEquals("full", started.getString("enrichment_level"));
  }

  private CachedFile fetchBeside(AdapterContext context, URI uri) {
    return context
        .extractionCache()
        .obtain(
            "beside",
            IngestionOptions.DEFAULT,
            () -> AcquiredFile.of(context.sourceClient().fetch(uri).file(), uri.toString()));
  }

  @Test
  void recordsEveryRequestBeyondTheSource_beforeItIsSent() {
    boolean[] recorded = new boolean[1];
    register.handle(
        "/rules.json",
        exchange -> {
          recorded[0] = Hosts.events(folder).contains("enrichment_outside_source");
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write(new byte[2]);
          exchange.close();
        });
    HostPolicy allowed =
        HostPolicy.DEFAULT.withAllowedHosts(List.of("127.0.0.1:" + register.port()));
    try (AdapterHost host =
        host(
            HarbourProvider.version(true, "register.example"),
            allowed,
            context -> fetchBeside(context, register.uri("/rules.json?token=secret")))) {
      host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
    }
    assertTrue(recorded[0]);
    assertEquals(
        register.uri("/rules.json").toString(),
        detail("enrichment_outside_source").getString("address"));
    assertEquals("success", outcome("enrichment_outside_source"));
  }

  @Test
  void recordsWhatIsRefused_andSendsNothing() {
    try (AdapterHost host =
        host(
            HarbourProvider.version(true, "register.example"),
            context -> fetchBeside(context, register.uri("/rules.json")))) {
      FailedRun run = FailedRun.of(folder, host, Hosts.PAYLOAD, IngestionOptions.DEFAULT);
      assertEquals("ING_HOST_NOT_ALLOWED ingestion_failed", run.summary());
    }
    assertEquals("failure", outcome("enrichment_outside_source"));
    assertEquals(List.of(), register.requests());
    assertTrue(Files.exists(folder.resolve("cache")));
  }

  private String outcome(String event) {
    return Hosts.entries(folder).stream()
        .filter(entry -> entry.tree().getString("event_type").equals(event))
        .findFirst()
        .orElseThrow()
        .tree()
        .getString("outcome");
  }
}
