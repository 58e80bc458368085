package online.ucca.triumvirate.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.ObjectStoreProvider;
import online.ucca.triumvirate.engine.storage.ObjectStoreSettings;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.engine.work.RecurringWork;
import online.ucca.triumvirate.engine.work.WorkProvider;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.world.ReadTriumvirate;
import online.ucca.triumvirate.world.container.InstalledSchemas;
import online.ucca.triumvirate.world.container.NewWorld;
import online.ucca.triumvirate.world.container.ScaffoldContainer;
import online.ucca.triumvirate.world.opening.WorldServices;

/** A container with prices, and services that note with what the installed ones are opened. */
final class SellingWorld {
  private SellingWorld() {}

  static Path container(Path worlds, String id) {
    try {
      Path container =
          new ScaffoldContainer(
                  ReadTriumvirate.installed().schemaValidator(),
                  InstalledSchemas.discover(SellingWorld.class.getClassLoader()))
              .make(worlds, NewWorld.local(id));
      Files.copy(
          Command.ROOT.resolve("examples/worlds/prices.json"),
          container.resolve("assets/reference/prices.json"));
      return container;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the services of a container were asked for. */
  static final class Asked {
    final List<DatabaseSettings> databases = new ArrayList<>();
    final List<ObjectStoreSettings> stores = new ArrayList<>();
    final List<RecurringWork> recurring = new ArrayList<>();
    private final WorldServices installed = WorldServices.installed();
    private final Path folder;

    /** Whatever is asked for is opened in files of a folder. */
    Asked(Path folder) {
      this.folder = folder;
    }

    WorldServices services() {
      return new WorldServices(
          List.of(new Databases()),
          List.of(new Stores()),
          List.of(new Work()),
          installed.notifiers(),
          installed.payments());
    }

    private final class Databases implements WorldDataProvider {
      @Override
      public Set<String> types() {
        return Set.of("sqlite", "postgresql");
      }

      @Override
      public WorldData open(DatabaseSettings settings) {
        databases.add(settings);
        String file = folder.resolve("asked.db").toString();
        return installed.databases().get(0).open(DatabaseSettings.at(file));
      }
    }

    private final class Stores implements ObjectStoreProvider {
      @Override
      public Set<String> types() {
        return Set.of("folder", "r2", "minio");
      }

      @Override
      public ObjectStore open(ObjectStoreSettings settings, TimeSource time, IdSource ids) {
        stores.add(settings);
        String place = folder.resolve("asked-objects").toString();
        return installed.stores().get(0).open(ObjectStoreSettings.folder(place), time, ids);
      }
    }

    private final class Work implements WorkProvider {
      @Override
      public WorkQueue open(DatabaseSettings database) {
        return installed.work().get(0).open(asked());
      }

      @Override
      public Worker start(
          DatabaseSettings database,
          WorkSettings settings,
          OrderWork orders,
          List<RecurringWork> also) {
        recurring.addAll(also);
        return installed.work().get(0).start(asked(), settings, orders, also);
      }

      private DatabaseSettings asked() {
        return DatabaseSettings.at(folder.resolve("asked.db").toString());
      }
    }
  }
}
