package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CA-38 and CA-39: an adapter that does not come back holds nobody up. */
class DeadlineTest {
  private static final HostPolicy IMPATIENT =
      new HostPolicy(
          Duration.ofMillis(1500),
          1,
          List.of(),
          1000,
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          FetchPace.DEFAULT);

  /** Lets go of whatever ignores its interruption, so that no test leaves a thread behind. */
  private final CountDownLatch end = new CountDownLatch(1);

  @TempDir Path folder;

  /** What a first run loads takes a good adapter past the deadline of these tests. */
  @BeforeAll
  static void warmUp(@TempDir Path elsewhere) {
    try (AdapterHost host = Hosts.host(elsewhere)) {
      host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
    }
  }

  @AfterEach
  void letGo() {
    end.countDown();
  }

  private AdapterHost host(Function<AdapterContext, CorpusAdapter> adapter) {
    return new AdapterHost(
        new HarbourProvider("harbour-v1", adapter),
        Hosts.settings(folder, "client-a", Hosts.signer(folder), () -> Hosts.TIME)
            .withPolicy(IMPATIENT));
  }

  /** Does not come back, interrupted or not. */
  private void loop() {
    while (end.getCount() > 0) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private Function<AdapterContext, CorpusAdapter> looping(String step) {
    return Deed.in(step, context -> loop());
  }

  private FailedRun failedRun(AdapterHost host) {
    return FailedRun.of(folder, host, Hosts.PAYLOAD, IngestionOptions.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "identify, ING_DEADLINE_EXCEEDED ingestion_failed",
    "ingest, ING_DEADLINE_EXCEEDED ingestion_failed",
    "translate, TRN_DEADLINE_EXCEEDED translation_failed",
    "validate, TRN_DEADLINE_EXCEEDED validation_failed",
    "auditEntry, AUD_ENTRY_MISHANDLED ingestion_failed"
  })
  void refusesStepThatDoesNotEnd_andSaysSoInTheLog(String step, String summary) {
    try (AdapterHost host = host(looping(step))) {
      FailedRun run = failedRun(host);
      assertEquals(summary, run.summary());
      assertTrue(run.messages().get(0).startsWith("CA-38: "), run.messages().toString());
      assertEquals("corpus_received", Hosts.events(folder).get(0));
    }
  }

  @Test
  void boundsRecognitionAndValidation_outsideOfARun() {
    try (AdapterHost host = host(looping("identify"))) {
      Refusal refusal = assertThrows(Refusal.class, () -> host.identify(Hosts.PAYLOAD));
      assertEquals("ING_DEADLINE_EXCEEDED", refusal.code());
    }
    try (AdapterHost host = host(looping("validate"))) {
      Refusal refusal = assertThrows(Refusal.class, () -> host.validate(HarbourAdapter.sample()));
      assertEquals("TRN_DEADLINE_EXCEEDED", refusal.code());
    }
  }

  @Test
  void boundsTheStartOfAnInstance() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                host(context -> {
                      loop();
                      return new HarbourAdapter(context);
                    })
                    .close());
    assertEquals("REG_BROKEN_ADAPTER", refusal.code());
    assertTrue(refusal.findings().get(0).message().startsWith("CA-38"));
  }

  @Test
  void interruptsStepThatIsLate() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    try (AdapterHost host =
        host(
            Deed.in(
                "translate",
                context -> {
                  try {
                    end.await();
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                  }
                }))) {
      assertEquals("TRN_DEADLINE_EXCEEDED translation_failed", failedRun(host).summary());
      assertTrue(interrupted.await(10, TimeUnit.SECONDS));
    }
  }

  /** What is late finds nothing left to work with. */
  @Test
  void refusesEverythingToAStepWhoseTimeIsOver() throws InterruptedException {
    ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    CountDownLatch tried = new CountDownLatch(1);
    try (AdapterHost host =
        host(
            context ->
                new HarbourAdapter(context) {
                  @Override
                  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
                    loop();
                    AcquiredFile file = AcquiredFile.of(new CorpusFile("late", new byte[1]), "x");
                    refusal(() -> context.extractionCache().store("late", file));
                    refusal(() -> context.extractionCache().find("late"));
                    refusal(() -> context.sourceClient().fetch(URI.create("https://a.example/x")));
                    refusal(() -> context.auditLog().append(Hosts.event(Hosts.PAYLOAD.hash())));
                    tried.countDown();
                    return super.ingest(payload, options);
                  }

                  private void refusal(Runnable late) {
                    Refusal refusal = assertThrows(Refusal.class, late::run);
                    refused.add(
                        refusal.code() + " " + refusal.findings().get(0).message().substring(0, 5));
                  }
                })) {
      assertEquals("ING_DEADLINE_EXCEEDED ingestion_failed", failedRun(host).summary());
      int entries = Hosts.entries(folder).size();
      end.countDown();
      assertTrue(tried.await(10, TimeUnit.SECONDS));
      assertEquals(
          List.of(
              "ING_OUT_OF_PLACE CA-38",
              "ING_OUT_OF_PLACE CA-38",
              "ING_NETWORK_NOT_ALLOWED CA-38",
              "ING_OUT_OF_PLACE CA-38"),
          List.copyOf(refused));
      assertEquals(entries, Hosts.entries(folder).size());
      assertFalse(Files.exists(folder.resolve("cache")));
    }
  }

  @Test
  void doesNotStoreWhatIsAcquiredTooLate() throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    try (AdapterHost host =
        host(
            Deed.in(
                "ingest",
                context -> {
                  try {
                    context
                        .extractionCache()
                        .obtain(
                            "late",
                            IngestionOptions.DEFAULT,
                            () -> {
                              loop();
                              Thread.interrupted(); // and takes no notice of it
                              return AcquiredFile.of(new CorpusFile("late", new byte[1]), "x");
                            });
                  } finally {
                    over.countDown();
                  }
                }))) {
      assertEquals("ING_DEADLINE_EXCEEDED ingestion_failed", failedRun(host).summary());
      end.countDown();
      assertTrue(over.await(10, TimeUnit.SECONDS));
      assertEquals(List.of("locks"), Hosts.names(folder.resolve("cache")));
    }
  }

  @Test
  void refusesFurtherRuns_whileTooManyStillRun_andTakesThemAgainAfterwards()
      throws InterruptedException {
    try (AdapterHost host = host(looping("translate"))) {
      failedRun(host);
      assertThrows(Refusal.class, () -> host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT));
      int before = Hosts.entries(folder).size();
      Refusal refusal =
          assertThrows(
              Refusal.class, () -> host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT));
      assertEquals("ENV_RUNAWAY_STEPS", refusal.code());
      assertEquals(
          List.of("corpus_received", "ingestion_failed"),
          Hosts.events(folder).subList(before, Hosts.entries(folder).size()));
      assertEquals(
          "ENV_RUNAWAY_STEPS",
          assertThrows(Refusal.class, () -> host.identify(Hosts.PAYLOAD)).code());
      end.countDown();
      for (int i = 0; i < 100 && !translates(host); i++) {
        Thread.sleep(50);
      }
      assertTrue(translates(host));
    }
  }

  private static boolean translates(AdapterHost host) {
    try {
      host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  @Test
  void honoursTheInterruptOfWhoeverWaits_andLeavesItsEntry() throws InterruptedException {
    CountDownLatch translating = new CountDownLatch(1);
    ConcurrentLinkedQueue<String> outcome = new ConcurrentLinkedQueue<>();
    try (AdapterHost host =
        Hosts.host(
            folder,
            Deed.in(
                "translate",
                context -> {
                  translating.countDown();
                  loop();
                }))) {
      Thread caller =
          new Thread(
              () -> {
                outcome.add(failedRun(host).summary());
                outcome.add("interrupted: " + Thread.currentThread().isInterrupted());
              });
      caller.start();
      assertTrue(translating.await(10, TimeUnit.SECONDS));
      caller.interrupt();
      caller.join(10_000);
      assertEquals(
          List.of("ENV_INTERRUPTED translation_failed", "interrupted: true"), List.copyOf(outcome));
    }
    try (AdapterHost host = Hosts.host(folder)) {
      host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
    }
  }

  /** Java closes a file whose writer is interrupted; the log must outlive that. */
  @Test
  void keepsItsLog_whenWhoeverWritesToItIsInterrupted() {
    Function<AdapterContext, CorpusAdapter> interrupting =
        Deed.in("auditEntry", context -> Thread.currentThread().interrupt());
    try (AdapterHost host = Hosts.host(folder, interrupting)) {
      host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
      host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
    }
    assertEquals(14, Hosts.events(folder).size());
  }
}
