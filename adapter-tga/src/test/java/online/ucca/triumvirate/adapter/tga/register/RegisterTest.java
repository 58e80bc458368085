package online.ucca.triumvirate.adapter.tga.register;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.TgaAdapterProvider;
import online.ucca.triumvirate.certification.subject.ScratchSigner;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.host.HostPolicy;
import online.ucca.triumvirate.host.HostSettings;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A server that plays the register, and a host whose adapter fetches from it. */
abstract class RegisterTest {
  static final IngestionOptions REFRESH = options(true, false);
  static final IngestionOptions OFFLINE = options(false, true);

  @TempDir Path folder;
  final RegisterServer server = new RegisterServer();

  @AfterEach
  void stop() {
    server.close();
  }

  static IngestionOptions options(boolean refresh, boolean skipNetwork) {
    return new IngestionOptions(refresh, skipNetwork, IngestionOptions.EnrichmentLevel.NONE);
  }

  SignedTriumvirate translate(String code, IngestionOptions options) {
    return translate(code, options, server.base());
  }

  SignedTriumvirate translate(String code, IngestionOptions options, String base) {
    HostPolicy policy =
        new HostPolicy(
            Duration.ofMinutes(1),
            4,
            List.of(server.host()),
            1_000_000,
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            new FetchPace(1000, 3, Duration.ofMillis(10), Duration.ofSeconds(2)));
    HostSettings settings =
        new HostSettings(
                new ClientId("client-a"),
                folder,
                Map.of(RegisterAddresses.BASE_ADDRESS, base),
                new ScratchSigner(),
                new EveritSchemaValidator(),
                () -> Instant.parse("2026-11-22T12:00:00Z"),
                subject -> NameBasedUuid.of(new java.util.UUID(1, 2), List.of(subject)))
            .withPolicy(policy);
    try (AdapterHost host = new AdapterHost(new TgaAdapterProvider(), settings)) {
      return host.translate(new CorpusPayload.Reference(code), options);
    }
  }

  Finding refusal(String code, IngestionOptions options) {
    return assertThrows(Refusal.class, () -> translate(code, options)).findings().get(0);
  }

  JsonObject lastEntry(String event) {
    try (Stream<String> lines = Files.lines(AdapterHost.auditFile(folder))) {
      return lines
          .map(line -> JsonDocument.read(line.getBytes(StandardCharsets.UTF_8)).tree())
          .filter(entry -> entry.getString("event_type").equals(event))
          .reduce((first, last) -> last)
          .orElseThrow()
          .getJsonObject("detail");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int elements(SignedTriumvirate signed) {
    return signed.triumvirate().instruments().outcomeSpecification().outcomes().size();
  }
}
