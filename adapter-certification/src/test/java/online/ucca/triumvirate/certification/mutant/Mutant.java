package online.ucca.triumvirate.certification.mutant;

import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.certification.lines.LinesProvider;
import online.ucca.triumvirate.certification.scan.ScanProvider;
import online.ucca.triumvirate.certification.several.SeveralProvider;
import online.ucca.triumvirate.certification.wrapped.MutantProvider;

/**
 * A good adapter with one planted defect.
 *
 * @param defect what is wrong with it
 * @param caughtBy the rule that is meant for it
 * @param provider the adapter
 */
public record Mutant(String defect, Obligation caughtBy, CorpusAdapterProvider provider) {

  static Mutant lines(
      Obligation caughtBy, String defect, Function<AdapterContext, CorpusAdapter> adapter) {
    return new Mutant(defect, caughtBy, new MutantProvider(new LinesProvider().version(), adapter));
  }

  static Mutant scan(
      Obligation caughtBy, String defect, Function<AdapterContext, CorpusAdapter> adapter) {
    return new Mutant(defect, caughtBy, new MutantProvider(new ScanProvider().version(), adapter));
  }

  static Mutant several(
      Obligation caughtBy, String defect, Function<AdapterContext, CorpusAdapter> adapter) {
    return new Mutant(
        defect, caughtBy, new MutantProvider(new SeveralProvider().version(), adapter));
  }

  @Override
  public String toString() {
    return caughtBy.id() + " " + defect;
  }
}
