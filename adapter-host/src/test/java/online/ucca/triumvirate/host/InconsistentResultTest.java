package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Severity;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An adapter that contradicts what it was given, its declaration or itself is found out. */
class InconsistentResultTest {
  private static final String HASH = "0".repeat(64);

  @TempDir Path folder;

  private void assertFails(
      String summary, String message, Function<AdapterContext, CorpusAdapter> adapter) {
    FailedRun run = FailedRun.of(folder, adapter);
    assertEquals(summary, run.summary());
    assertTrue(
        run.messages().stream().anyMatch(found -> found.startsWith(message)),
        run.messages().toString());
  }

  private static Function<AdapterContext, CorpusAdapter> identifying(
      UnaryOperator<CorpusIdentity> change) {
    return context ->
        new HarbourAdapter(context) {
          @Override
          public CorpusIdentity identify(CorpusPayload payload) {
            return change.apply(super.identify(payload));
          }
        };
  }

  private static Function<AdapterContext, CorpusAdapter> ingesting(
      UnaryOperator<IngestionResult> change) {
    return context ->
        new HarbourAdapter(context) {
          @Override
          public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
            return change.apply(super.ingest(payload, options));
          }
        };
  }

  static Function<AdapterContext, CorpusAdapter> translating(
      UnaryOperator<TranslationResult> change) {
    return context ->
        new HarbourAdapter(context) {
          @Override
          public TranslationResult translate(RawCorpus raw, SupplementaryData supplementary) {
            return change.apply(super.translate(raw, supplementary));
          }
        };
  }

  private static Function<AdapterContext, CorpusAdapter> validating(
      UnaryOperator<ValidationResult> change) {
    return context ->
        new HarbourAdapter(context) {
          @Override
          public ValidationResult validate(Triumvirate triumvirate) {
            return change.apply(super.validate(triumvirate));
          }
        };
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesStepsThatReturnNothing(@TempDir Path a, @TempDir Path b, @TempDir Path c) {
    assertFails("ING_INCONSISTENT_RESULT ingestion_failed", "CA-03: ", identifying(r -> null));
    folder = a;
    assertFails("ING_INCONSISTENT_RESULT ingestion_failed", "CA-08: ", ingesting(r -> null));
    folder = b;
    assertFails("TRN_INCONSISTENT_RESULT translation_failed", "CA-17: ", translating(r -> null));
    folder = c;
    assertFails("TRN_INCONSISTENT_RESULT validation_failed", "CA-30: ", validating(r -> null));
  }

  @ParameterizedTest
  @CsvSource({
    "hash, CA-04: identify states the hash",
    "type, CA-03: identify states the type 'lighthouse'",
    "noType, CA-03: identify states the type 'null'",
    "system, CA-03: identify states the source system 'TGA'"
  })
  void refusesIdentityThatIsNotThePayloads(String defect, String message) {
    assertFails(
        "ING_INCONSISTENT_RESULT ingestion_failed",
        message,
        identifying(
            good ->
                new CorpusIdentity(
                    good.corpusId(),
                    defect.equals("type")
                        ? "lighthouse"
                        : defect.equals("noType") ? null : good.corpusType(),
                    good.corpusVersion(),
                    defect.equals("hash") ? new Sha256(HASH) : good.corpusHash(),
                    defect.equals("system") ? "TGA" : good.sourceSystem(),
                    good.jurisdiction(),
                    true,
                    false)));
  }

  @ParameterizedTest
  @CsvSource({
    "type, CA-08: ingest returns a corpus of type 'lighthouse'",
    "file, CA-08: the file unit.txt was given",
    "name, CA-08: the file unit.txt was given",
    "log, CA-09: ",
    "nothing, CA-08: ingest leaves out"
  })
  @SuppressWarnings("NullAway")
  void refusesCorpusThatIsNotThePayloads(String defect, String message) {
    assertFails(
        "ING_INCONSISTENT_RESULT ingestion_failed",
        message,
        ingesting(
            good -> {
              CorpusFile given = good.rawCorpus().files().get(0);
              CorpusFile file =
                  switch (defect) {
                    case "file" ->
                        new CorpusFile(
                            given.name(), "HARBOUR HB101".getBytes(StandardCharsets.UTF_8));
                    case "name" -> new CorpusFile("other.txt", given.bytes());
                    default -> given;
                  };
              return new IngestionResult(
                  new RawCorpus(
                      defect.equals("type") ? "lighthouse" : good.rawCorpus().corpusType(),
                      List.of(file)),
                  defect.equals("nothing") ? null : good.supplementaryData(),
                  defect.equals("log") ? List.of() : good.acquisitionLog(),
                  good.cacheStatus());
            }));
  }

  @Test
  void refusesValidationThatCountsOtherwiseThanTheEnvelope() {
    assertFails(
        "TRN_INCONSISTENT_RESULT validation_failed",
        "CA-31: ",
        validating(
            good ->
                new ValidationResult(
                    true, true, List.of(), List.of(), new ValidationResult.CoverageReport(5, 5))));
  }

  /** What cannot be recorded is found before anything is recorded of it. */
  @ParameterizedTest
  @CsvSource({"decision, CA-24: ", "unmapped, CA-25: ", "warning, CA-32: ", "confidence, CA-26: "})
  @SuppressWarnings("NullAway")
  void refusesTranslationThatLeavesSomethingOut(String defect, String message) {
    Finding mute =
        new Finding(
            null, Severity.WARNING, Phase.TRANSLATION, null, null, "message", "remedy", null);
    assertFails(
        "TRN_INCONSISTENT_RESULT translation_failed",
        message,
        translating(
            good ->
                new TranslationResult(
                    good.triumvirate(),
                    defect.equals("decision")
                        ? List.of(new MappingDecision(null, "/instruments", "rule", true))
                        : good.translationLog(),
                    defect.equals("unmapped")
                        ? List.of(new UnmappedElement("line 2", null))
                        : List.of(),
                    defect.equals("confidence") ? null : good.confidence(),
                    defect.equals("warning") ? List.of(mute) : List.of(),
                    List.of())));
  }
}
