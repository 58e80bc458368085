package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** CA-33: the trail is whole, whatever the adapter does with it; and the adapter is found out. */
class AuditWitnessTest {
  private static final Map<String, BiConsumer<AdapterContext, AuditEvent>> DEFECTS =
      Map.of(
          "drops", (context, event) -> {},
          "doubles",
              (context, event) -> {
                context.auditLog().append(event);
                context.auditLog().append(event);
              },
          "alters", (context, event) -> context.auditLog().append(altered(event)),
          "adds",
              (context, event) -> {
                context.auditLog().append(event);
                context.auditLog().append(altered(event));
              },
          "throws",
              (context, event) -> {
                throw new IllegalStateException("no log today");
              },
          "hides",
              (context, event) -> {
                try {
                  context.auditLog().append(altered(event));
                } catch (Refusal swallowed) {
                  context.auditLog().append(event);
                }
              });

  @TempDir Path folder;

  private static AuditEvent altered(AuditEvent event) {
    return new AuditEvent(
        event.submissionId(),
        event.eventType(),
        event.corpusId(),
        event.corpusHash(),
        event.triumvirateId(),
        event.durationMs() + 1,
        AuditOutcome.SUCCESS,
        event.detail());
  }

  /** Mistreats one kind of event. */
  private static Function<AdapterContext, CorpusAdapter> mishandling(
      AuditEventType type, String defect) {
    return context ->
        new HarbourAdapter(context) {
          @Override
          public void auditEntry(AuditEvent event) {
            if (event.eventType() == type) {
              Objects.requireNonNull(DEFECTS.get(defect)).accept(context, event);
            } else {
              super.auditEntry(event);
            }
          }
        };
  }

  static Stream<Arguments> defectsOfARun() {
    return DEFECTS.keySet().stream()
        .sorted()
        .flatMap(
            defect ->
                Stream.of(
                        "corpus_received ingestion_failed",
                        "ingestion_started ingestion_failed",
                        "ingestion_completed ingestion_failed",
                        "translation_started translation_failed",
                        "translation_completed translation_failed",
                        "validation_started validation_failed",
                        "validation_passed validation_failed")
                    .map(events -> events.split(" "))
                    .map(events -> Arguments.of(defect, events[0], events[1])));
  }

  @ParameterizedTest
  @MethodSource("defectsOfARun")
  void writesWhatTheAdapterDoesNot_andRefusesTheRun(String defect, String event, String failure) {
    AuditEventType type = AuditEventType.valueOf(event.toUpperCase(Locale.ROOT));
    try (AdapterHost host = Hosts.host(folder, mishandling(type, defect))) {
      Refusal refusal =
          assertThrows(
              Refusal.class, () -> host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT));
      assertEquals("AUD_ENTRY_MISHANDLED", refusal.code());
      assertTrue(refusal.findings().get(0).message().startsWith("CA-33: "), refusal.getMessage());
    }
    List<String> events = Hosts.events(folder);
    assertEquals(List.of(event, failure), events.subList(events.size() - 2, events.size()));
    assertEquals(new HashSet<>(events).size(), events.size(), "nothing stands there twice");
    assertEquals(
        "failure", Hosts.entries(folder).get(events.size() - 1).tree().getString("outcome"));
  }

  @Test
  void keepsTheReasonOfAFailure_whenTheAdapterDropsThatEntry() {
    Function<AdapterContext, CorpusAdapter> adapter =
        context ->
            new HarbourAdapter(context) {
              @Override
              public void auditEntry(AuditEvent event) {
                if (event.outcome() == AuditOutcome.SUCCESS) {
                  super.auditEntry(event);
                }
              }
            };
    try (AdapterHost host = Hosts.host(folder, adapter)) {
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  host.translate(CorpusPayload.ofFile("x", new byte[0]), IngestionOptions.DEFAULT));
      assertEquals(
          List.of("ING_UNSUPPORTED_CORPUS", "AUD_ENTRY_MISHANDLED"),
          refusal.findings().stream().map(Finding::errorCode).toList());
    }
    assertEquals(List.of("corpus_received", "ingestion_failed"), Hosts.events(folder));
  }

  @ParameterizedTest
  @CsvSource({"TRIUMVIRATE_SUBMITTED, false", "TRIUMVIRATE_ACCEPTED, true"})
  void recordsASubmissionWhole_andRefusesIt(AuditEventType dropped, boolean sent) {
    boolean[] reached = new boolean[1];
    try (AdapterHost host = Hosts.host(folder, mishandling(dropped, "drops"))) {
      SignedTriumvirate signed = host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT);
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  host.submit(
                      signed,
                      bytes -> {
                        reached[0] = true;
                        return new SubmissionOutcome(true, List.of());
                      }));
      assertEquals("AUD_ENTRY_MISHANDLED", refusal.code());
    }
    assertEquals(sent, reached[0]);
    List<String> events = Hosts.events(folder);
    assertEquals(
        List.of("triumvirate_submitted", sent ? "triumvirate_accepted" : "triumvirate_rejected"),
        events.subList(7, events.size()));
  }

  @Test
  void refusesTheRun_whenTheLogTakesNothing() {
    AdapterHost host = Hosts.host(folder);
    host.close();
    Refusal refusal =
        assertThrows(Refusal.class, () -> host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT));
    assertEquals("AUD_WRITE_FAILED", refusal.code());
    assertEquals(List.of(), Hosts.events(folder));
  }
}
