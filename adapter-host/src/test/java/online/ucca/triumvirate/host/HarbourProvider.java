package online.ucca.triumvirate.host;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.id.AdapterId;

/** An adapter of an invented domain, with whatever behaviour a test wants. */
public final class HarbourProvider implements CorpusAdapterProvider {
  private final AdapterVersionInfo declared;
  private final Function<AdapterContext, CorpusAdapter> factory;

  public HarbourProvider() {
    this("harbour-v1", HarbourAdapter::new);
  }

  HarbourProvider(String id, Function<AdapterContext, CorpusAdapter> factory) {
    this(version(id), factory);
  }

  HarbourProvider(AdapterVersionInfo declared, Function<AdapterContext, CorpusAdapter> factory) {
    this.declared = declared;
    this.factory = factory;
  }

  /** The declaration of an adapter that fetches, or extracts by a model. */
  static AdapterVersionInfo version(boolean deterministic, String... hosts) {
    AdapterVersionInfo plain = version("harbour-v1");
    return new AdapterVersionInfo(
        plain.adapterId(),
        plain.adapterVersion(),
        plain.sourceSystem(),
        plain.supportedCorpusTypes(),
        plain.triumvirateSchemaVersion(),
        Map.of("deterministic_extraction", deterministic),
        List.of(hosts));
  }

  static AdapterVersionInfo version(String id) {
    return new AdapterVersionInfo(
        new AdapterId(id),
        "1.0.0",
        "Harbour Board",
        List.of("harbour_unit"),
        SchemaVersion.V1_1,
        Map.of(),
        List.of());
  }

  @Override
  public AdapterVersionInfo version() {
    return declared;
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return factory.apply(context);
  }
}
