package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An envelope that is not what it says, or not what the adapter says of it, is found out. */
class InconsistentEnvelopeTest {
  private static final String HASH = "0".repeat(64);

  @TempDir Path folder;

  private void assertFails(String message, Function<AdapterContext, CorpusAdapter> adapter) {
    FailedRun run = FailedRun.of(folder, adapter);
    assertEquals("TRN_INCONSISTENT_RESULT translation_failed", run.summary());
    assertTrue(
        run.messages().stream().anyMatch(found -> found.startsWith(message)),
        run.messages().toString());
  }

  private static Function<AdapterContext, CorpusAdapter> translating(
      UnaryOperator<TranslationResult> change) {
    return InconsistentResultTest.translating(change);
  }

  private static TranslationResult with(TranslationResult good, Triumvirate triumvirate) {
    return new TranslationResult(
        triumvirate,
        good.translationLog(),
        good.unmappedElements(),
        good.confidence(),
        good.warnings(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "/adapter_id, '\"harbour-v2\"', CA-19",
        "/adapter_version, '\"1.0.1\"', CA-19",
        "/schema_version, '\"1.0\"', CA-19",
        "/client_id, '\"client-b\"', CA-19",
        "/source_corpus/corpus_id, '\"HB999_R1\"', CA-19",
        "/source_corpus/corpus_hash, '\"" + "0000000000000000" + "\"', CA-19",
        "/triumvirate_id, '\"00000000-0000-5000-8000-000000000000\"', CA-18",
        "/provenance/translation_log_hash, '\"" + "0000000000000000" + "\"', CA-24",
        "/provenance/confidence, '\"partial\"', CA-26",
        "/validation/coverage/mapped, 2, CA-25",
        "/validation/coverage/unmapped, 1, CA-25",
        "/validation/structural_valid, true, CA-19",
        "/validation/semantic_valid, true, CA-19"
      })
  void refusesEnvelopeThatStatesSomethingElse(String pointer, String value, String obligation) {
    String whole = value.replace("0000000000000000\"", HASH + "\"");
    FailedRun run =
        FailedRun.of(
            folder,
            translating(
                good -> {
                  Triumvirate made = Objects.requireNonNull(good.triumvirate());
                  return with(good, replaced(made, pointer, whole));
                }));
    assertEquals("TRN_INCONSISTENT_RESULT translation_failed", run.summary());
    Finding finding =
        run.refusal().findings().stream()
            .filter(found -> found.message().startsWith(obligation + ": "))
            .findFirst()
            .orElseThrow();
    String place = String.valueOf(finding.triumvirateElement());
    assertTrue(pointer.startsWith(place), place);
  }

  private static Triumvirate replaced(Triumvirate good, String pointer, String value) {
    try (JsonReader reader = Json.createReader(new StringReader("[" + value + "]"))) {
      JsonValue other = reader.readArray().get(0);
      return Binding.read(
          JsonDocument.of(
              Json.createPatchBuilder()
                  .replace(pointer, other)
                  .build()
                  .apply(Binding.write(good).tree())),
          Triumvirate.class);
    }
  }

  @Test
  void refusesEnvelopeThatIsSubmittedAlready() {
    assertFails(
        "CA-19: ",
        translating(
            good -> {
              Triumvirate made = Objects.requireNonNull(good.triumvirate());
              return with(
                  good,
                  made.withProvenance(
                      made.provenance()
                          .withSubmissionId(Hosts.event(new Sha256(HASH)).submissionId())));
            }));
  }

  @Test
  void refusesFullConfidence_whereASectionIsMissing() {
    assertFails(
        "CA-26: the confidence is full",
        translating(
            good ->
                new TranslationResult(
                    good.triumvirate(),
                    good.translationLog(),
                    List.of(),
                    Confidence.FULL,
                    List.of(Finding.of(ErrorCode.TRN_SECTION_NOT_IN_SOURCE, "line 3")),
                    List.of())));
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesEnvelopeThatCannotBeRead() {
    assertFails(
        "CA-17: the result cannot be read: java.lang.NullPointerException",
        translating(
            good -> {
              Triumvirate made = Objects.requireNonNull(good.triumvirate());
              return with(good, made.withProvenance(null));
            }));
  }

  @Test
  void reportsEveryContradiction() {
    FailedRun run =
        FailedRun.of(
            folder,
            translating(
                good -> {
                  Triumvirate made = Objects.requireNonNull(good.triumvirate());
                  Triumvirate one = replaced(made, "/client_id", "\"client-b\"");
                  return with(good, replaced(one, "/adapter_version", "\"2.0.0\""));
                }));
    assertEquals(
        List.of("/adapter_version", "/client_id"),
        run.refusal().findings().stream().map(Finding::triumvirateElement).toList());
    assertEquals(2, run.messages().size());
  }
}
