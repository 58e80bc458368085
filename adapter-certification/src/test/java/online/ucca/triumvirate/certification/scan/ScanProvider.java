package online.ucca.triumvirate.certification.scan;

import java.util.List;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.harbour.HarbourAdapter;

/** Makes adapters of scans, which a model reads. */
public final class ScanProvider implements CorpusAdapterProvider {
  static final AdapterVersionInfo VERSION =
      HarbourAdapter.declaration("harbour-scan", "harbour_scan", false, List.of());

  @Override
  public AdapterVersionInfo version() {
    return VERSION;
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return new ScanAdapter(context);
  }
}
