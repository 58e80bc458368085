package online.ucca.triumvirate.certification.lines;

import java.util.List;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.harbour.HarbourAdapter;

/** Makes adapters of one file of lines. */
public final class LinesProvider implements CorpusAdapterProvider {
  static final AdapterVersionInfo VERSION =
      HarbourAdapter.declaration("harbour-lines", "harbour_lines", true, List.of());

  @Override
  public AdapterVersionInfo version() {
    return VERSION;
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return new LinesAdapter(context);
  }
}
