package online.ucca.triumvirate.world.data;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.WorldSettings;
import org.jspecify.annotations.Nullable;

/**
 * Opens a world's database: the file {@value #FILE} of its home, unless another place is named.
 * Nothing else opens it: a world that is only translated in needs none.
 */
public final class OpenWorldData {
  /** The database's file in a world's home. */
  public static final String FILE = "world.db";

  private OpenWorldData() {}

  /**
   * Opens by the implementation that is installed.
   *
   * @param settings the world's
   * @param location a file's path or a JDBC URL; null for the world's own file
   * @return the open database, for the caller to close
   * @throws Refusal {@code REG_AMBIGUOUS_ID} unless one implementation is installed, and as {@link
   *     WorldDataProvider#open}
   */
  public static WorldData open(WorldSettings settings, @Nullable String location) {
    List<WorldDataProvider> found =
        ServiceLoader.load(WorldDataProvider.class, OpenWorldData.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    if (found.size() != 1) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_AMBIGUOUS_ID,
              "a world's database needs one WorldDataProvider on the class path and found "
                  + found.size()));
    }
    Path own = settings.home().resolve(FILE);
    return found
        .get(0)
        .open(
            DatabaseSettings.at(
                location == null || location.isEmpty() ? own.toString() : location));
  }
}
