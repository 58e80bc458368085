package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * A run that gave no Triumvirate: what it said, and what it left in the log.
 *
 * @param refusal why
 * @param entries the log
 */
record FailedRun(Refusal refusal, List<JsonDocument> entries) {

  static FailedRun of(Path folder, Function<AdapterContext, CorpusAdapter> adapter) {
    return of(folder, adapter, Hosts.PAYLOAD);
  }

  static FailedRun of(
      Path folder, Function<AdapterContext, CorpusAdapter> adapter, CorpusPayload payload) {
    try (AdapterHost host = Hosts.host(folder, adapter)) {
      return of(folder, host, payload, IngestionOptions.DEFAULT);
    }
  }

  /** Runs a host that must fail, with a failure as its last entry and none before it. */
  static FailedRun of(
      Path folder, AdapterHost host, CorpusPayload payload, IngestionOptions options) {
    Refusal refusal = assertThrows(Refusal.class, () -> host.translate(payload, options));
    FailedRun run = new FailedRun(refusal, Hosts.entries(folder));
    assertEquals("failure", run.last().tree().getString("outcome"));
    assertEquals(
        1,
        run.entries.stream()
            .filter(entry -> entry.tree().getString("event_type").matches(".*_failed"))
            .count());
    assertFalse(Hosts.events(folder).contains("validation_passed"));
    return run;
  }

  /** Its code and its last event. */
  String summary() {
    return refusal.code() + " " + last().tree().getString("event_type");
  }

  /** Every message, and every message of the log's last entry, which must be the same. */
  List<String> messages() {
    List<String> messages = refusal.findings().stream().map(Finding::message).toList();
    assertEquals(
        messages,
        last().tree().getJsonObject("detail").getJsonArray("errors").stream()
            .map(error -> error.asJsonObject().getString("message"))
            .toList());
    return messages;
  }

  private JsonDocument last() {
    return entries.get(entries.size() - 1);
  }
}
