package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.SourceCorpus;
import online.ucca.triumvirate.model.Triumvirate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvalidTriumvirateTest {

  /** The code of the refusal and the last event of the log. */
  private static String outcome(Path folder, Function<AdapterContext, CorpusAdapter> adapter) {
    return FailedRun.of(folder, adapter).summary();
  }

  private static Function<AdapterContext, CorpusAdapter> translating(
      Function<Triumvirate, Triumvirate> change, boolean honest) {
    return context ->
        new HarbourAdapter(context) {
          @Override
          Triumvirate triumvirate(RawCorpus raw, SupplementaryData data) {
            return change.apply(super.triumvirate(raw, data));
          }

          @Override
          public ValidationResult validate(Triumvirate triumvirate) {
            return honest
                ? super.validate(triumvirate)
                : new ValidationResult(
                    true, true, List.of(), List.of(), new ValidationResult.CoverageReport(1, 1));
          }
        };
  }

  private static Triumvirate untitled(Triumvirate t) {
    SourceCorpus corpus = t.sourceCorpus();
    return new Triumvirate(
        t.schemaVersion(),
        t.triumvirateId(),
        t.createdAt(),
        t.adapterId(),
        t.adapterVersion(),
        t.clientId(),
        new SourceCorpus(
            corpus.corpusId(),
            "",
            corpus.corpusVersion(),
            corpus.corpusHash(),
            corpus.receivedAt(),
            null,
            null),
        t.instruments(),
        t.validation(),
        t.provenance(),
        t.extensions());
  }

  private static Triumvirate extended(Triumvirate t, Map<String, Object> extensions) {
    return new Triumvirate(
        t.schemaVersion(),
        t.triumvirateId(),
        t.createdAt(),
        t.adapterId(),
        t.adapterVersion(),
        t.clientId(),
        t.sourceCorpus(),
        t.instruments(),
        t.validation(),
        t.provenance(),
        extensions);
  }

  /** The host signs nothing that breaks the schema, whatever the adapter says of it. */
  @Test
  void refusesInvalidTriumvirate_ofAnHonestAdapterAndOfAnother(
      @TempDir Path a, @TempDir Path b, @TempDir Path c, @TempDir Path d) {
    Function<Triumvirate, Triumvirate> blank = InvalidTriumvirateTest::untitled;
    assertEquals("VAL_BAD_VALUE validation_failed", outcome(a, translating(blank, true)));
    assertEquals("VAL_BAD_VALUE validation_failed", outcome(b, translating(blank, false)));
    Function<Triumvirate, Triumvirate> fraction = t -> extended(t, Map.of("org.example.x", 1.5));
    assertEquals("JSN_NUMBER validation_failed", outcome(c, translating(fraction, true)));
    assertEquals("JSN_NUMBER validation_failed", outcome(d, translating(fraction, false)));
  }
}
