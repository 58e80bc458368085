package online.ucca.triumvirate.world.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.ObjectStoreSettings;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.ReadTriumvirate;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.WorldSettings;
import online.ucca.triumvirate.world.archive.WholeWorld;
import online.ucca.triumvirate.world.config.ReadWorldConfig;
import online.ucca.triumvirate.world.config.WorldConfig;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a container's world for what is done to it as a whole. Unlike {@link OpenContainer}
 * it claims nothing, makes no key and registers no adapter, so that a world can be put back where
 * nothing is, and taken out while it is frozen.
 */
public final class ContainerParts implements AutoCloseable {
  private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal", ".lock");

  private final Path container;
  private final WorldConfig config;
  private final WorldSettings settings;
  private final WorldData data;
  private final ObjectStore objects;
  private final List<Path> elsewhere = new ArrayList<>();

  private ContainerParts(Path container, WorldConfig config, ContainerSettings given) {
    this.container = container;
    this.config = config;
    this.settings = given.change().apply(WorldSettings.in(given.homes().resolve(config.worldId())));
    var places = new ConfiguredPlaces(config, container, settings.home(), given.secrets());
    places.refuseInContainer(settings.home(), "the world's home");
    var infrastructure = config.infrastructure();
    var databases = given.services().database(infrastructure.database().type());
    var stores = given.services().store(infrastructure.storage().type());
    DatabaseSettings place = places.database();
    ObjectStoreSettings storage = places.storage();
    remember(place.location(), BESIDE);
    remember(storage.bucket() == null ? storage.place() : null, List.of(""));
    this.objects = places.open(stores, SystemSources.time(), SystemSources.ids());
    boolean open = false;
    try {
      this.data = databases.open(place);
      open = true;
    } finally {
      if (!open) {
        objects.close();
      }
    }
  }

  private void remember(@Nullable String place, List<String> endings) {
    if (place != null && !place.startsWith("jdbc:")) {
      endings.forEach(ending -> elsewhere.add(Path.of(place + ending)));
    }
  }

  /**
   * Opens the parts.
   *
   * @param container the folder with {@code world.config.json}
   * @param given what it is opened with
   * @return the parts
   * @throws Refusal as {@link OpenContainer#open}, save that nothing is claimed
   */
  public static ContainerParts open(Path container, ContainerSettings given) {
    WorldConfig config =
        new ReadWorldConfig(ReadTriumvirate.installed().schemaValidator()).read(container);
    return new ContainerParts(container, config, given);
  }

  /**
   * The world that its home is known to be of, as a whole.
   *
   * @return the world, with its container
   * @throws Refusal {@code WLD_EXISTS} if home, database or objects are another world's
   */
  public WholeWorld known() {
    WorldHome.claim(settings.home(), config.worldId(), settings.zone());
    data.claim(config.worldId());
    StoreClaim.claim(objects, config.worldId());
    return place(container);
  }

  /**
   * The place for a world that is to be put back.
   *
   * @param withContainer whether the container was made of the world's archive
   * @return the place
   */
  public WholeWorld place(boolean withContainer) {
    return place(withContainer ? container : null);
  }

  private WholeWorld place(@Nullable Path withContainer) {
    return new WholeWorld(
        config.worldId(), withContainer, settings.home(), elsewhere, data, objects);
  }

  /**
   * What the world is opened with.
   *
   * @return the settings; the home is its home
   */
  public WorldSettings settings() {
    return settings;
  }

  /**
   * The key that the world signs with.
   *
   * @return the signer
   * @throws Refusal if there is none, or it cannot be used
   */
  public Signer signer() {
    Path given = settings.keyFile();
    return KeyFiles.readPrivate(
        given == null ? settings.home().resolve("keys").resolve("signing-key.pem") : given,
        settings.passphrases());
  }

  /**
   * What checks signatures here.
   *
   * @return the installed verifier
   */
  public static ProofVerifier verifier() {
    return ServiceLoader.load(ProofVerifier.class, ContainerParts.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a world comes with a ProofVerifier"));
  }

  @Override
  public void close() {
    try {
      objects.close();
    } finally {
      data.close();
    }
  }
}
