package online.ucca.triumvirate.world.opening;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.ObjectStoreProvider;
import online.ucca.triumvirate.engine.storage.ObjectStoreSettings;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.world.config.WorldConfig;
import online.ucca.triumvirate.world.data.OpenWorldData;
import org.jspecify.annotations.Nullable;

/** Where a world's configuration says that its database and its objects are. */
final class ConfiguredPlaces {
  /** The folder of a world's objects in its home, where no bucket is named. */
  static final String OBJECTS = "objects";

  private static final Set<String> FILES = Set.of("sqlite", "folder");
  private static final String DATABASE = "/infrastructure/database/override_endpoint";
  private static final String STORAGE = "/infrastructure/storage/override_endpoint";

  private final WorldConfig config;
  private final Path container;
  private final Path home;
  private final SecretSource secrets;

  ConfiguredPlaces(WorldConfig config, Path container, Path home, SecretSource secrets) {
    this.config = config;
    this.container = container;
    this.home = home;
    this.secrets = secrets;
  }

  /** The database: a file of the home, the file that is named, or a server. */
  DatabaseSettings database() {
    var database = config.infrastructure().database();
    String endpoint = database.overrideEndpoint();
    if (FILES.contains(database.type())) {
      return DatabaseSettings.at(file(endpoint, OpenWorldData.FILE, DATABASE).toString());
    }
    if (endpoint == null) {
      throw refused(
          DATABASE,
          "a database of the type '" + database.type() + "' has an address, jdbc:…, and this none");
    }
    if (!endpoint.startsWith("jdbc:" + database.type() + ":")) {
      throw refused(
          DATABASE,
          "the address of this database begins with 'jdbc:"
              + database.type()
              + ":', and this does"
              + " not");
    }
    return new DatabaseSettings(endpoint, secret("database-user"), secret("database-password"));
  }

  /** The object store: a folder of the home, the folder that is named, or a bucket. */
  ObjectStoreSettings storage() {
    var storage = config.infrastructure().storage();
    String endpoint = storage.overrideEndpoint();
    if (FILES.contains(storage.type())) {
      return ObjectStoreSettings.folder(file(endpoint, OBJECTS, STORAGE).toString());
    }
    return new ObjectStoreSettings(
        storage.type(),
        endpoint,
        storage.name(),
        secret("storage-account"),
        secret("storage-region"),
        secret("storage-access-key"),
        secret("storage-secret-key"));
  }

  /**
   * Opens the object store. Its own words say what is wrong with the settings, and quote nothing.
   */
  ObjectStore open(ObjectStoreProvider provider, TimeSource time, IdSource ids) {
    ObjectStoreSettings storage = storage();
    try {
      return provider.open(storage, time, ids);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.WLD_BAD_CONFIG, "the object store cannot be opened: " + e.getMessage())
              .at("/infrastructure/storage")
              .withRemedy(
                  "Give access key, secret key, account and region outside the configuration, such"
                      + " as $"
                      + SecretSource.variable(config.worldId(), "storage-access-key")
                      + "; correct the rest in "
                      + WorldConfig.FILE
                      + "."));
    }
  }

  /** Nothing that changes at run time stands in a container (specification §4). */
  void refuseInContainer(Path place, String what) {
    if (real(place).startsWith(real(container))) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.WLD_NOT_CONFORMING,
                  what + " would be " + place + ", which is inside the container")
              .from(place.toString())
              .withRemedy("Name a folder outside the container."));
    }
  }

  private @Nullable String secret(String name) {
    return secrets.find(config.worldId(), name).orElse(null);
  }

  private Path file(@Nullable String endpoint, String usual, String pointer) {
    Path place = endpoint == null ? home.resolve(usual) : named(endpoint, pointer);
    refuseInContainer(place, "what " + pointer + " names");
    return place;
  }

  private static Path named(String endpoint, String pointer) {
    try {
      URI uri = URI.create(endpoint);
      if ("file".equals(uri.getScheme())) {
        return Path.of(uri);
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Said below: whatever is wrong with it, it names no file.
    }
    throw refused(pointer, "a file or folder is named by an address such as file:///srv/world");
  }

  /** A path as the file system knows it, as far as it is there. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path part = whole; part != null; part = part.getParent()) {
      if (Files.exists(part)) {
        try {
          return part.toRealPath().resolve(part.relativize(whole));
        } catch (IOException e) {
          return whole;
        }
      }
    }
    return whole;
  }

  private static Refusal refused(String pointer, String message) {
    return new Refusal(Finding.of(ErrorCode.WLD_BAD_CONFIG, message).at(pointer));
  }
}
