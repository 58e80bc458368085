package online.ucca.triumvirate.certification.mutant;

import java.util.List;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.harbour.HarbourAdapter;
import online.ucca.triumvirate.certification.lines.LinesAdapter;

/** Stands in no services file. */
public final class LostProvider implements CorpusAdapterProvider {
  @Override
  public AdapterVersionInfo version() {
    return HarbourAdapter.declaration("harbour-lost", "harbour_lines", true, List.of());
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return new LinesAdapter(context);
  }
}
