package online.ucca.triumvirate.certification.wrapped;

import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;

/** Makes the adapters that it is told to, under the declaration of a good one. */
public record MutantProvider(
    AdapterVersionInfo version, Function<AdapterContext, CorpusAdapter> factory)
    implements CorpusAdapterProvider {
  @Override
  public CorpusAdapter create(AdapterContext context) {
    return factory.apply(context);
  }
}
