package online.ucca.triumvirate.world.opening;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.order.PackMaker;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.world.ReadTriumvirate;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;
import online.ucca.triumvirate.world.archive.FreezableObjectStore;
import online.ucca.triumvirate.world.config.ReadWorldConfig;
import online.ucca.triumvirate.world.config.WorldConfig;
import org.jspecify.annotations.Nullable;

/**
 * An open world container: its world, with the database, the object store and the orders that its
 * configuration names. What the world accepts and issues is kept in the database; its keys,
 * registrations and audit logs are in its home, which is never inside the container.
 *
 * <p>Several processes may open one container at once; they share a home, since they sign with one
 * key. Safe for use by several threads. Closing it closes everything that it opened; close its
 * workers first.
 */
public final class OpenContainer implements AutoCloseable {
  private final Path container;
  private final WorldConfig config;
  private final WorldSettings settings;
  private final DatabaseSettings place;
  private final WorldServices services;
  private final SecretSource secrets;
  private final Deque<AutoCloseable> opened;
  private final WorldData data;
  private final ObjectStore objects;
  private final World world;
  private @Nullable ContainerOrders orders;

  private OpenContainer(
      Path container,
      WorldConfig config,
      WorldSettings settings,
      ConfiguredPlaces places,
      ContainerSettings given,
      Deque<AutoCloseable> opened) {
    this.container = container;
    this.config = config;
    this.settings = settings;
    this.services = given.services();
    this.secrets = given.secrets();
    this.opened = opened;
    var infrastructure = config.infrastructure();
    var databases = given.services().database(infrastructure.database().type());
    var stores = given.services().store(infrastructure.storage().type());
    this.place = places.database();
    ObjectStore store = places.open(stores, SystemSources.time(), SystemSources.ids());
    opened.push(store);
    StoreClaim.claim(store, config.worldId());
    this.data = databases.open(place);
    opened.push(data);
    data.claim(config.worldId());
    this.objects = new FreezableObjectStore(store, data.freezing());
    this.world = World.open(settings, data.triumvirates(), data.capabilities());
    opened.push(world);
  }

  /**
   * Opens a container.
   *
   * @param container the folder with {@code world.config.json}
   * @param given what it is opened with
   * @return the open container
   * @throws Refusal {@code WLD_BAD_CONFIG} with every violation; {@code WLD_NO_PROVIDER} if nothing
   *     installed serves what the configuration names; {@code WLD_EXISTS} if home, database or
   *     object store are another world's; {@code WLD_NOT_CONFORMING} if something would be inside
   *     the container; what database, object store, keys or home refuse with. Nothing stays open
   *     then
   */
  public static OpenContainer open(Path container, ContainerSettings given) {
    WorldConfig config =
        new ReadWorldConfig(ReadTriumvirate.installed().schemaValidator()).read(container);
    WorldSettings settings =
        given
            .change()
            .apply(
                WorldSettings.in(given.homes().resolve(config.worldId()))
                    .withClientId(new ClientId(config.owner().clientId())));
    Path home = settings.home();
    var places = new ConfiguredPlaces(config, container, home, given.secrets());
    places.refuseInContainer(home, "the world's home");
    ZoneId zone = WorldHome.claim(home, config.worldId(), settings.zone()).zoneId();
    Deque<AutoCloseable> opened = new ArrayDeque<>();
    try {
      return new OpenContainer(container, config, settings.withZone(zone), places, given, opened);
    } catch (RuntimeException | Error e) {
      try {
        closeAll(opened);
      } catch (RuntimeException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }

  /**
   * The folder that was opened.
   *
   * @return the container
   */
  public Path folder() {
    return container;
  }

  /**
   * What its configuration says.
   *
   * @return the configuration
   */
  public WorldConfig config() {
    return config;
  }

  /**
   * What its world was opened with; the home is its home, the zone that of its pack dates.
   *
   * @return the settings
   */
  public WorldSettings settings() {
    return settings;
  }

  /**
   * Its world: adapters, the engine, and bytes between them.
   *
   * @return the world; closed with this
   */
  public World world() {
    return world;
  }

  /**
   * Its database.
   *
   * @return the database; closed with this
   */
  public WorldData data() {
    return data;
  }

  /**
   * Where its database is.
   *
   * @return the place, with credentials, which its text does not show
   */
  public DatabaseSettings database() {
    return place;
  }

  /**
   * Its object store.
   *
   * @return the store; closed with this
   */
  public ObjectStore objects() {
    return objects;
  }

  /**
   * Offers packs of a code from an accepted Triumvirate, in place of the one before.
   *
   * @param code what is offered, as the authority calls it
   * @param accepted what packs are made from
   */
  public void offer(String code, AcceptedTriumvirate accepted) {
    data.offers().offer(code, accepted.triumvirate().triumvirateId(), settings.time().now());
  }

  /**
   * What makes the packs of orders: from what is offered, through the gate again, dated by the
   * order in the world's zone.
   *
   * @return the maker
   */
  public PackMaker packMaker() {
    return new GatePackMaker(world, data.offers(), data.triumvirates(), settings.zone());
  }

  /**
   * Its orders. The queue is opened by the first call.
   *
   * @return the orders
   * @throws Refusal {@code WLD_NO_PROVIDER} if nothing installed keeps a queue; {@code
   *     WRK_UNAVAILABLE} if it cannot be opened
   */
  public synchronized ContainerOrders orders() {
    if (orders == null) {
      WorkQueue queue = services.queue().open(place);
      opened.push(queue);
      orders = new ContainerOrders(this, services, secrets, queue);
    }
    return orders;
  }

  /** Closes world, database and object store. May be called again. */
  @Override
  public synchronized void close() {
    closeAll(opened);
  }

  private static void closeAll(Deque<AutoCloseable> opened) {
    RuntimeException first = null;
    for (AutoCloseable one = opened.poll(); one != null; one = opened.poll()) {
      try {
        one.close();
      } catch (RuntimeException e) {
        first = first == null ? e : first;
      } catch (Exception e) {
        throw new IllegalStateException("nothing that a container opens throws this", e);
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
