package online.ucca.triumvirate.engine.storage;

import java.util.Set;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * Opens worlds' object stores. Found by {@link java.util.ServiceLoader}, or given explicitly. Safe
 * for use by several threads.
 */
public interface ObjectStoreProvider {

  /**
   * The types of stores that it opens, as a world's configuration names them.
   *
   * @return the types in lower case, for example {@code folder} or {@code s3}; each is served by
   *     one provider
   */
  Set<String> types();

  /**
   * Opens a store. Nothing is asked of it yet.
   *
   * @param settings which store, of one of the {@link #types}
   * @param time the clock, for the age of uploads and the end of URLs
   * @param ids where the names of uploads come from; they must be fresh ones
   * @return the store, for the caller to close
   * @throws IllegalArgumentException if the settings are not enough, or not of the form that they
   *     should have; the message says what is wrong and quotes no value
   */
  ObjectStore open(ObjectStoreSettings settings, TimeSource time, IdSource ids);
}
