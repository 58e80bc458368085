package online.ucca.triumvirate.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.KeyFiles;

/** Hosts with real parts around them, and what they leave on disk. */
final class Hosts {
  static final Instant TIME = Instant.parse("2026-03-09T14:30:00Z");
  static final CorpusPayload PAYLOAD =
      CorpusPayload.ofFile("unit.txt", "HARBOUR HB100".getBytes(StandardCharsets.UTF_8));

  private static final UUID SPACE = new UUID(1, 2);
  private static final EveritSchemaValidator SCHEMA = new EveritSchemaValidator();

  private Hosts() {}

  /** A clock that goes on by a millisecond at each look. */
  static TimeSource ticking(Instant start) {
    AtomicLong ticks = new AtomicLong();
    return () -> start.plusMillis(ticks.getAndIncrement());
  }

  static Signer signer(Path folder) {
    Path file = folder.resolve("key.pem");
    return Files.exists(file) ? KeyFiles.readPrivate(file) : KeyFiles.generate(file);
  }

  static HostSettings settings(Path folder, String client, Signer signer, TimeSource time) {
    return new HostSettings(
        new ClientId(client),
        folder,
        Map.of(),
        signer,
        SCHEMA,
        time,
        subject -> NameBasedUuid.of(SPACE, List.of(subject)));
  }

  static AdapterHost host(Path folder) {
    return host(folder, HarbourAdapter::new);
  }

  static AdapterHost host(Path folder, Function<AdapterContext, CorpusAdapter> adapter) {
    return new AdapterHost(
        new HarbourProvider("harbour-v1", adapter),
        settings(folder, "client-a", signer(folder), () -> TIME));
  }

  static List<JsonDocument> entries(Path folder) {
    try {
      return Files.readAllLines(AdapterHost.auditFile(folder)).stream()
          .map(line -> JsonDocument.read(line.getBytes(StandardCharsets.UTF_8)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> events(Path folder) {
    return entries(folder).stream().map(entry -> entry.tree().getString("event_type")).toList();
  }

  /** An event that no host handed in. */
  static AuditEvent event(Sha256 corpusHash) {
    return new AuditEvent(
        new SubmissionId(SPACE),
        AuditEventType.VALIDATION_PASSED,
        null,
        corpusHash,
        null,
        0,
        AuditOutcome.SUCCESS,
        Map.of());
  }

  /** The names in a folder. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
