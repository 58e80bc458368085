package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterFaultsTest {

  private interface Step {
    void run();
  }

  /** Throws in one step, does what a good adapter does in the others. */
  private static Function<AdapterContext, CorpusAdapter> failing(String step, Step how) {
    return Deed.in(step, context -> how.run());
  }

  /** The code of the refusal and the last event of the log. */
  private static String outcome(Path folder, Function<AdapterContext, CorpusAdapter> adapter) {
    return FailedRun.of(folder, adapter).summary();
  }

  private static String outcome(
      Path folder, Function<AdapterContext, CorpusAdapter> adapter, CorpusPayload payload) {
    return FailedRun.of(folder, adapter, payload).summary();
  }

  private static long overflow(long depth) {
    return depth < 0 ? 0 : 1 + overflow(depth + 1);
  }

  private static AdapterException structured(ErrorCode code) {
    return new AdapterException(AdapterError.of(Finding.of(code, "because"), Hosts.TIME));
  }

  static Stream<Step> unreportedFaults() {
    return Stream.of(
        () -> {
          throw new IllegalStateException("secret detail");
        },
        () -> {
          throw new NullPointerException();
        },
        () -> overflow(0),
        () -> {
          throw new OutOfMemoryError("a table of everything");
        },
        () -> {
          throw new InternalError("of the virtual machine");
        },
        () -> {
          throw new NoClassDefFoundError("a/part/that/is/not/Installed");
        },
        () -> {
          throw new AssertionError("cannot happen");
        });
  }

  @org.junit.jupiter.params.ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("unreportedFaults")
  void turnsWhatAnAdapterThrows_intoACodedFailureOfItsStep(
      Step how, @TempDir Path a, @TempDir Path b, @TempDir Path c, @TempDir Path d) {
    assertEquals("ING_ADAPTER_FAULT ingestion_failed", outcome(a, failing("identify", how)));
    assertEquals("ING_ADAPTER_FAULT ingestion_failed", outcome(b, failing("ingest", how)));
    assertEquals("TRN_ADAPTER_FAULT translation_failed", outcome(c, failing("translate", how)));
    assertEquals("TRN_ADAPTER_FAULT validation_failed", outcome(d, failing("validate", how)));
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesAdapterThatReturnsNothing(@TempDir Path folder) {
    assertEquals(
        "TRN_INCONSISTENT_RESULT translation_failed",
        outcome(
            folder,
            context ->
                new HarbourAdapter(context) {
                  @Override
                  public TranslationResult translate(RawCorpus raw, SupplementaryData data) {
                    return null;
                  }
                }));
  }

  @Test
  void passesStructuredErrorsOn(@TempDir Path a, @TempDir Path b) {
    Step unreadable =
        () -> {
          throw structured(ErrorCode.ING_UNREADABLE);
        };
    assertEquals("ING_UNREADABLE ingestion_failed", outcome(a, failing("ingest", unreadable)));
    Step refusing =
        () -> {
          throw new Refusal(
              List.of(
                  Finding.of(ErrorCode.TRN_SECTION_NOT_IN_SOURCE, "w"),
                  Finding.of(ErrorCode.TRN_BAD_CODE, "e")));
        };
    assertEquals("TRN_BAD_CODE translation_failed", outcome(b, failing("translate", refusing)));
  }

  @Test
  void refusesAdapterThatReportsOnlyAWarningAsItsError(@TempDir Path a, @TempDir Path b) {
    Step warning =
        () -> {
          throw structured(ErrorCode.TRN_SECTION_NOT_IN_SOURCE);
        };
    assertEquals("ING_ADAPTER_FAULT ingestion_failed", outcome(a, failing("ingest", warning)));
    assertEquals(
        "TRN_INCOMPLETE_RESULT translation_failed",
        outcome(
            b,
            context ->
                new HarbourAdapter(context) {
                  @Override
                  public TranslationResult translate(RawCorpus raw, SupplementaryData data) {
                    return TranslationResult.failed(
                        List.of(Finding.of(ErrorCode.TRN_SECTION_NOT_IN_SOURCE, "w")), List.of());
                  }
                }));
  }

  @Test
  void refusesTranslationWithErrors_andKeepsThemAll(@TempDir Path folder) {
    Function<AdapterContext, CorpusAdapter> adapter =
        context ->
            new HarbourAdapter(context) {
              @Override
              public TranslationResult translate(RawCorpus raw, SupplementaryData data) {
                return TranslationResult.failed(
                    List.of(
                        Finding.of(ErrorCode.TRN_NO_ELEMENTS, "one").from("line 1"),
                        Finding.of(ErrorCode.TRN_BAD_CODE, "two")),
                    List.of());
              }
            };
    assertEquals("TRN_NO_ELEMENTS translation_failed", outcome(folder, adapter));
    assertEquals(
        "[{\"error_code\":\"TRN_NO_ELEMENTS\",\"message\":\"one\",\"source_element\":\"line 1\"},"
            + "{\"error_code\":\"TRN_BAD_CODE\",\"message\":\"two\"}]",
        Hosts.entries(folder)
            .get(4)
            .tree()
            .getJsonObject("detail")
            .getJsonArray("errors")
            .toString());
  }

  @Test
  void refusesUnsupportedCorpus(@TempDir Path a, @TempDir Path b) {
    assertEquals(
        "ING_UNSUPPORTED_CORPUS ingestion_failed",
        outcome(a, HarbourAdapter::new, CorpusPayload.ofFile("x", new byte[0])));
    assertEquals(
        "ING_UNSUPPORTED_CORPUS ingestion_failed",
        outcome(b, HarbourAdapter::new, new CorpusPayload.Reference("HB100")));
  }

  @Test
  void refusesAdapterThatSaysInvalidAndNotWhy(@TempDir Path folder) {
    assertEquals(
        "VAL_NOT_VALIDATED validation_failed",
        outcome(
            folder,
            context ->
                new HarbourAdapter(context) {
                  @Override
                  public ValidationResult validate(Triumvirate triumvirate) {
                    return new ValidationResult(
                        true,
                        false,
                        List.of(),
                        List.of(),
                        new ValidationResult.CoverageReport(0, 0));
                  }
                }));
  }

  @Test
  void neverRepeatsAnAdaptersOwnMessage(@TempDir Path folder) {
    try (AdapterHost host =
        Hosts.host(
            folder,
            failing(
                "ingest",
                () -> {
                  throw new IllegalStateException("secret detail");
                }))) {
      Refusal refusal =
          assertThrows(
              Refusal.class, () -> host.translate(Hosts.PAYLOAD, IngestionOptions.DEFAULT));
      assertFalse(refusal.findings().toString().contains("secret detail"));
    }
  }
}
