package online.ucca.triumvirate.adapter.faa;

import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;

/** Makes adapters of US civil aviation. */
public final class FaaAdapterProvider implements CorpusAdapterProvider {

  /** Needed by {@link java.util.ServiceLoader}. */
  public FaaAdapterProvider() {}

  @Override
  public AdapterVersionInfo version() {
    return FaaAdapter.VERSION;
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return new FaaAdapter(context);
  }
}
