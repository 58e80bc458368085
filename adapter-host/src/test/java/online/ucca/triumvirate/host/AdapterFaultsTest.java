package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
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
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterFaultsTest {

  private interface Step {
    void run();
  }

  /** Throws in one step, does what a good adapter does in the others. */
  private static Function<AdapterContext, CorpusAdapter> failing(String step, Step how) {
    return context ->
        new HarbourAdapter(context) {
          private void at(String name) {
            if (name.equals(step)) {
              how.run();
            }
          }

          @Override
          public CorpusIdentity identify(CorpusPayload payload) {
            at("identify");
            return super.identify(payload);
          }

          @Override
          public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
            at("ingest");
            return super.ingest(payload, options);
          }

          @Override
          public TranslationResult translate(RawCorpus raw, SupplementaryData supplementary) {
            at("translate");
            return super.translate(raw, supplementary);
          }

          @Override
          public ValidationResult validate(Triumvirate triumvirate) {
            at("validate");
            return super.validate(triumvirate);
          }
        };
  }

  /** The code of the refusal and the last event of the log, which must be a failure. */
  private static String outcome(Path folder, Function<AdapterContext, CorpusAdapter> adapter) {
    return outcome(folder, adapter, Hosts.PAYLOAD);
  }

  private static String outcome(
      Path folder, Function<AdapterContext, CorpusAdapter> adapter, CorpusPayload payload) {
    try (AdapterHost host = Hosts.host(folder, adapter)) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> host.translate(payload, IngestionOptions.DEFAULT));
      List<JsonDocument> entries = Hosts.entries(folder);
      JsonDocument last = entries.get(entries.size() - 1);
      assertEquals("failure", last.tree().getString("outcome"));
      assertEquals(
          1,
          entries.stream()
              .filter(entry -> entry.tree().getString("outcome").equals("failure"))
              .count());
      assertFalse(Hosts.events(folder).contains("validation_passed"));
      return refusal.code() + " " + last.tree().getString("event_type");
    }
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
        "TRN_ADAPTER_FAULT translation_failed",
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
                        Finding.of(ErrorCode.TRN_NO_ELEMENTS, "one"),
                        Finding.of(ErrorCode.TRN_BAD_CODE, "two")),
                    List.of());
              }
            };
    assertEquals("TRN_NO_ELEMENTS translation_failed", outcome(folder, adapter));
    assertEquals(
        "[\"TRN_NO_ELEMENTS\",\"TRN_BAD_CODE\"]",
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

  @Test
  void refusesTheNetwork_toAnAdapterThatDeclaresNoHosts(@TempDir Path folder) {
    assertEquals(
        "ING_NETWORK_NOT_ALLOWED ingestion_failed",
        outcome(
            folder,
            context ->
                new HarbourAdapter(context) {
                  @Override
                  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
                    context.sourceClient().fetch(URI.create("https://register.example/HB100"));
                    return super.ingest(payload, options);
                  }
                }));
  }
}
