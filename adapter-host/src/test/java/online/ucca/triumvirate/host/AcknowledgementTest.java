package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.cache.FileExtractionCache;
import online.ucca.triumvirate.host.step.ScopedCache;
import online.ucca.triumvirate.host.step.StepRunner;
import online.ucca.triumvirate.host.step.WitnessLog;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries are on disk before what they vouch for is delivered, and not one by one. */
class AcknowledgementTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final LazyLog log = new LazyLog();
  @TempDir Path folder;

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /** A log that writes nothing to the disk until somebody waits for it. */
  private static final class LazyLog implements AuditLog {
    private final List<AuditEntry> given = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger onDisk = new AtomicInteger();
    private final AtomicInteger waits = new AtomicInteger();
    private volatile boolean broken;

    @Override
    public synchronized AuditReceipt append(AuditEvent event) {
      AuditEntry entry =
          AuditDraft.of(event, Hosts.TIME, new AdapterId("harbour-v1"), new ClientId("client-a"))
              .link(given.size(), AuditEntry.NO_PREVIOUS)
              .entry();
      given.add(entry);
      int place = given.size();
      return () -> {
        waits.incrementAndGet();
        if (broken) {
          throw new Refusal(Finding.of(ErrorCode.AUD_WRITE_FAILED, "the disk is full"));
        }
        onDisk.accumulateAndGet(place, Math::max);
        return entry;
      };
    }
  }

  private Instance instance() {
    HostSettings settings =
        Hosts.settings(folder, "client-a", Hosts.signer(folder), () -> Hosts.TIME);
    AdapterContext context =
        new AdapterContext(
            settings.clientId(),
            Map.of(),
            settings.time(),
            new WitnessLog(log),
            new ScopedCache(
                new FileExtractionCache(folder.resolve("cache"), settings.time()), log, false),
            uri -> {
              throw new IllegalStateException("not used");
            },
            new EveritSchemaValidator());
    return new Instance(
        new HarbourAdapter(context),
        HarbourProvider.version("harbour-v1"),
        context,
        settings,
        new StepRunner(threads, Duration.ofMinutes(1), 1),
        log);
  }

  private SignedTriumvirate translate(Instance instance, CorpusPayload payload) {
    SubmissionId submission = Hosts.event(Sha256.of(new byte[0])).submissionId();
    return new TranslationRun(instance, submission, payload, IngestionOptions.DEFAULT).run();
  }

  @Test
  void waitsOnce_beforeATriumvirateIsGiven() {
    translate(instance(), Hosts.PAYLOAD);
    assertEquals(7, log.given.size());
    assertEquals(7, log.onDisk.get());
    assertEquals(1, log.waits.get());
  }

  @Test
  void waits_beforeARefusalIsThrown() {
    CorpusPayload foreign =
        CorpusPayload.ofFile("x", "LIGHTHOUSE".getBytes(StandardCharsets.UTF_8));
    assertThrows(Refusal.class, () -> translate(instance(), foreign));
    assertEquals(2, log.onDisk.get());
  }

  @Test
  void waits_beforeASubmissionIsSent_andBeforeItsAnswerIsGiven() {
    Instance instance = instance();
    SignedTriumvirate signed = translate(instance, Hosts.PAYLOAD);
    new SubmissionRun(instance, signed)
        .run(
            bytes -> {
              assertEquals(8, log.onDisk.get());
              return new SubmissionOutcome(true, List.of());
            });
    assertEquals(9, log.onDisk.get());
  }

  @Test
  void givesNothing_whenTheEntriesDoNotReachTheDisk() {
    Instance instance = instance();
    SignedTriumvirate signed = translate(instance, Hosts.PAYLOAD);
    log.broken = true;
    assertEquals(
        "AUD_WRITE_FAILED",
        assertThrows(Refusal.class, () -> translate(instance, Hosts.PAYLOAD)).code());
    boolean[] sent = new boolean[1];
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                new SubmissionRun(instance, signed)
                    .run(
                        bytes -> {
                          sent[0] = true;
                          return new SubmissionOutcome(true, List.of());
                        }));
    assertEquals("AUD_WRITE_FAILED", refusal.code());
    assertTrue(!sent[0]);
  }
}
