package online.ucca.triumvirate.certification.several;

import java.util.List;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.harbour.HarbourAdapter;

/** Makes adapters of several files. */
public final class SeveralProvider implements CorpusAdapterProvider {
  static final AdapterVersionInfo VERSION =
      HarbourAdapter.declaration(
          "harbour-several", "harbour_folder", true, List.of("harbour.example"));

  @Override
  public AdapterVersionInfo version() {
    return VERSION;
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return new SeveralAdapter(context);
  }
}
