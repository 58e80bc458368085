package online.ucca.triumvirate.adapter.tga;

import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;

/** Makes adapters of training.gov.au. */
public final class TgaAdapterProvider implements CorpusAdapterProvider {

  /** Needed by {@link java.util.ServiceLoader}. */
  public TgaAdapterProvider() {}

  @Override
  public AdapterVersionInfo version() {
    return TgaAdapter.VERSION;
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return new TgaAdapter(context);
  }
}
