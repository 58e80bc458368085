package online.ucca.triumvirate.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.host.check.DeclarationCheck;
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

  /** Sorts the providers; refuses two of the same id, and one that does not say who it is. */
  public InstalledAdapters {
    providers.forEach(InstalledAdapters::demandDeclaration);
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
   * @throws Refusal {@code REG_BROKEN_ADAPTER} if one cannot be loaded, {@code REG_BAD_DECLARATION}
   *     if one does not say who it is; both name the provider
   */
  public static InstalledAdapters discover(ClassLoader loader) {
    List<CorpusAdapterProvider> found = new ArrayList<>();
    try {
      ServiceLoader.load(CorpusAdapterProvider.class, loader).forEach(found::add);
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_BROKEN_ADAPTER, "an adapter cannot be loaded: " + e.getMessage()));
    }
    return new InstalledAdapters(found);
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

  private static void demandDeclaration(CorpusAdapterProvider provider) {
    String who = "the provider " + provider.getClass().getName();
    try {
      DeclarationCheck.complete(provider.version(), who);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException | LinkageError e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_BROKEN_ADAPTER,
              who + " cannot say who it is: " + e.getClass().getName()));
    }
  }

  private static AdapterId id(CorpusAdapterProvider provider) {
    return provider.version().adapterId();
  }
}
