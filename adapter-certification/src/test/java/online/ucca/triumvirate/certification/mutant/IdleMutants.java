package online.ucca.triumvirate.certification.mutant;

import static online.ucca.triumvirate.adapter.Obligation.CA_38;
import static online.ucca.triumvirate.adapter.Obligation.CA_39;

import java.util.List;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;

/** Adapters that do not come to an end. */
final class IdleMutants {
  private static final int LONG_MS = 4_000;
  private static final int FOREVER_MS = 60_000;

  private IdleMutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.lines(
            CA_38,
            "never ends on a corpus whose end is missing",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public TranslationResult translate(RawCorpus raw, SupplementaryData data) {
                    TranslationResult good = super.translate(raw, data);
                    if (good.triumvirate() == null) {
                      idle(FOREVER_MS);
                    }
                    return good;
                  }
                }),
        Mutant.lines(
            CA_39,
            "swallows an interruption",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public TranslationResult translate(RawCorpus raw, SupplementaryData data) {
                    idle(1);
                    return super.translate(raw, data);
                  }
                }),
        Mutant.lines(
            CA_39,
            "works on although it is interrupted",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public TranslationResult translate(RawCorpus raw, SupplementaryData data) {
                    long end = System.nanoTime() + LONG_MS * 1_000_000L;
                    while (Thread.currentThread().isInterrupted() && System.nanoTime() < end) {
                      Thread.onSpinWait();
                    }
                    return super.translate(raw, data);
                  }
                }));
  }

  private static void idle(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException swallowed) {
      // That is the defect.
    }
  }
}
