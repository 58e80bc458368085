package online.ucca.triumvirate.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;

/**
 * The adapters that can be run.
 *
 * @param providers one per adapter id, sorted by id
 */
public record InstalledAdapters(List<CorpusAdapterProvider> providers) {

  /** Sorts the providers and refuses two of the same id. */
  public InstalledAdapters {
    List<CorpusAdapterProvider> sorted = new ArrayList<>(providers);
    sorted.sort((a, b) -> id(a).value().compareTo(id(b).value()));
    Set<AdapterId> ids = new HashSet<>();
    for (CorpusAdapterProvider provider : sorted) {
      if (!ids.add(id(provider))) {
        throw new Refusal(
            Finding.of(
                ErrorCode.REG_AMBIGUOUS_ID,
                "two installed adapters have the id '" + id(provider) + "'"));
      }
    }
    providers = List.copyOf(sorted);
  }

  /**
   * Exactly these adapters.
   *
   * @param providers the adapters
   * @return the installation
   */
  public static InstalledAdapters of(CorpusAdapterProvider... providers) {
    return new InstalledAdapters(List.of(providers));
  }

  /**
   * The adapters that a class loader offers as services.
   *
   * @param loader the class loader
   * @return the installation
   */
  public static InstalledAdapters discover(ClassLoader loader) {
    return new InstalledAdapters(
        ServiceLoader.load(CorpusAdapterProvider.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /**
   * Finds an adapter.
   *
   * @param adapterId its id
   * @return its provider, or nothing
   */
  public Optional<CorpusAdapterProvider> find(AdapterId adapterId) {
    return providers.stream().filter(provider -> id(provider).equals(adapterId)).findFirst();
  }

  private static AdapterId id(CorpusAdapterProvider provider) {
    return provider.version().adapterId();
  }
}
