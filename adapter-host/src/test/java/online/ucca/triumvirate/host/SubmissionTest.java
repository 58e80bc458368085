package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubmissionTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway")
  static Stream<SubmissionPort> enginesThatGiveNoAnswer() {
    return Stream.of(
        bytes -> {
          throw new IllegalStateException("connection lost, password hunter2");
        },
        bytes -> {
          throw new NoClassDefFoundError("engine/Part");
        },
        bytes -> null,
        bytes -> new SubmissionOutcome(false, List.of()),
        bytes ->
            new SubmissionOutcome(
                false, List.of(Finding.of(ErrorCode.VAL_RULESET_REFERENCE_ONLY, "a warning"))));
  }

  /** Whether the engine has it is not known; the trail says that there was no answer. */
  @ParameterizedTest
  @MethodSource("enginesThatGiveNoAnswer")
  void recordsARejection_whenTheEngineGivesNoUsableAnswer(SubmissionPort engine) {
    SubmissionOutcome outcome;
    try (AdapterHost host = Hosts.host(folder)) {
      outcome = host.submit(host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT), engine);
    }
    assertFalse(outcome.accepted());
    Finding last = outcome.findings().get(outcome.findings().size() - 1);
    assertEquals("ENV_SUBMISSION_FAILED", last.errorCode());
    assertFalse(last.message().contains("hunter2"));
    List<String> events = Hosts.events(folder);
    assertEquals(List.of("triumvirate_submitted", "triumvirate_rejected"), events.subList(7, 9));
    assertEquals(9, events.size());
    assertTrue(Hosts.entries(folder).get(8).tree().toString().contains("ENV_SUBMISSION_FAILED"));
  }
}
