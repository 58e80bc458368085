package online.ucca.triumvirate.adapter;

/**
 * Makes instances of one adapter. Found by {@link java.util.ServiceLoader}: declare it both in
 * {@code module-info} ({@code provides}) and in {@code META-INF/services}, without which it
 * vanishes on the class path. Needs a public constructor without parameters and keeps no state.
 */
public interface CorpusAdapterProvider {

  /**
   * Says which adapter it makes, without making one.
   *
   * @return what the instances' own {@link CorpusAdapter#version} returns
   */
  AdapterVersionInfo version();

  /**
   * Makes an instance for one client.
   *
   * @param context what the host hands in; belongs to this instance alone
   * @return a fresh instance
   */
  CorpusAdapter create(AdapterContext context);
}
