package online.ucca.triumvirate.certification.mutant;

import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.certification.lines.LinesProvider;

/** Keeps state where none may be. */
public final class CountingProvider implements CorpusAdapterProvider {
  private int instances;

  @Override
  public AdapterVersionInfo version() {
    return new LinesProvider().version();
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    instances++;
    return new LinesAdapter(context);
  }

  @Override
  public String toString() {
    return instances + " instances";
  }
}
