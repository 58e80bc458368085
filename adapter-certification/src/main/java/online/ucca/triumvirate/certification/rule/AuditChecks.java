package online.ucca.triumvirate.certification.rule;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.subject.Bench;
import online.ucca.triumvirate.certification.subject.Deadline;
import online.ucca.triumvirate.certification.subject.RecordingClock;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.ScratchSigner;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.host.HostSettings;
import online.ucca.triumvirate.host.SubmissionOutcome;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.json.JsonDocument;

/** What the adapter leaves in the audit log. */
final class AuditChecks {
  private static final int STEPS_OF_A_RUN = 4;
  private static final UUID SUBMISSION = new UUID(0x4000, 0x8000000000000001L);

  /** Events that a run leaves only where there is something to tell. */
  private static final Set<String> OCCASIONAL =
      Set.of(
          name(AuditEventType.EXTRACTION_RECORDED), name(AuditEventType.ENRICHMENT_OUTSIDE_SOURCE));

  private static final List<String> GOOD_RUN =
      Stream.of(
              AuditEventType.CORPUS_RECEIVED,
              AuditEventType.INGESTION_STARTED,
              AuditEventType.INGESTION_COMPLETED,
              AuditEventType.TRANSLATION_STARTED,
              AuditEventType.TRANSLATION_COMPLETED,
              AuditEventType.VALIDATION_STARTED,
              AuditEventType.VALIDATION_PASSED,
              AuditEventType.TRIUMVIRATE_SUBMITTED,
              AuditEventType.TRIUMVIRATE_ACCEPTED)
          .map(AuditChecks::name)
          .toList();

  private AuditChecks() {}

  /** CA-33. */
  static void handedOver(Subject subject, Remarks remarks) {
    Bench bench =
        subject.bench(
            CanonicalCorpus.NONE, Subject.CLIENT, Map.of(), new RecordingClock(Subject.START, 1));
    List<AuditEvent> expected = new ArrayList<>();
    for (AuditEventType type : AuditEventType.values()) {
      for (AuditOutcome outcome : AuditOutcome.values()) {
        AuditEvent event =
            new AuditEvent(
                new SubmissionId(SUBMISSION),
                type,
                new CorpusId("corpus"),
                Sha256.of(type.name().getBytes(StandardCharsets.UTF_8)),
                null,
                expected.size(),
                outcome,
                Map.of("note", "ä", "number", 7, "list", List.of("a", "b")));
        expected.add(event);
        bench.adapter().auditEntry(event);
        remarks.expect(
            bench.log().events().equals(expected),
            type.name(),
            "expected the log to hold this event once and unchanged, found "
                + last(bench.log().events(), expected.size() - 1));
        expected = new ArrayList<>(bench.log().events());
      }
    }
    remarks.expect(
        bench.uses() == bench.log().events().size(),
        "auditEntry",
        "it used the cache or the network");
  }

  private static List<AuditEvent> last(List<AuditEvent> events, int from) {
    return events.subList(Math.min(from, events.size()), events.size());
  }

  /** CA-34. */
  static void run(Subject subject, Remarks remarks) {
    if (subject.corpora().isEmpty()) {
      remarks.skip("there are no canonical corpora to run");
    }
    for (CanonicalCorpus corpus : subject.corpora()) {
      Path folder = subject.folder();
      fillCache(subject, corpus, folder.resolve("cache"));
      String refused = host(subject, corpus, folder);
      List<JsonObject> entries = entries(folder);
      List<String> events =
          entries.stream()
              .map(entry -> entry.getString("event_type"))
              .filter(event -> !OCCASIONAL.contains(event))
              .toList();
      if (corpus.isRefused()) {
        failed(corpus, entries, events, remarks);
      } else {
        remarks.expect(
            events.equals(GOOD_RUN),
            corpus.name(),
            "expected " + GOOD_RUN + ", found " + events + refused);
      }
    }
  }

  /** A failed run says what was begun, then that it failed, and nothing after that. */
  private static void failed(
      CanonicalCorpus corpus, List<JsonObject> entries, List<String> events, Remarks remarks) {
    int last = events.size() - 1;
    boolean begun = last > 0 && events.subList(0, last).equals(GOOD_RUN.subList(0, last));
    long failures =
        entries.stream().filter(entry -> entry.getString("outcome").equals("failure")).count();
    remarks.expect(
        begun && events.get(last).endsWith("_failed") && failures == 1,
        corpus.name(),
        "expected the events up to one failure, found " + events);
  }

  /** What a source system would answer and a model would extract, the host finds in its cache. */
  private static void fillCache(Subject subject, CanonicalCorpus corpus, Path cache) {
    if (corpus.served().isEmpty() && corpus.extractions().isEmpty()) {
      return;
    }
    Bench bench = subject.bench(corpus);
    bench.attempt(corpus.payload(), corpus.options());
    try (Stream<Path> entries = Files.list(bench.cache().folder())) {
      Files.createDirectories(cache);
      for (Path entry : entries.filter(Files::isRegularFile).toList()) {
        Files.copy(entry, cache.resolve(entry.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a real host; gives what it was refused with, or nothing. */
  private static String host(Subject subject, CanonicalCorpus corpus, Path folder) {
    HostSettings settings =
        new HostSettings(
            Subject.CLIENT,
            folder,
            corpus.configuration(),
            new ScratchSigner(),
            subject.schemaValidator(),
            new RecordingClock(Subject.START, 1),
            subjectOf -> SUBMISSION);
    Duration limit = subject.stepDeadline().multipliedBy(STEPS_OF_A_RUN);
    return Deadline.within(
        limit,
        "a run in a host",
        () -> {
          try (AdapterHost host = new AdapterHost(subject.provider(), settings)) {
            host.submit(
                host.translate(corpus.payload(), corpus.options()),
                signed -> new SubmissionOutcome(true, List.of()));
            return "";
          } catch (Refusal e) {
            return "; the host refused: " + e.getMessage();
          }
        });
  }

  private static List<JsonObject> entries(Path folder) {
    try {
      Path log = AdapterHost.auditFile(folder);
      return Files.exists(log)
          ? Files.readAllLines(log).stream()
              .map(line -> JsonDocument.read(line.getBytes(StandardCharsets.UTF_8)).tree())
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(AuditEventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
