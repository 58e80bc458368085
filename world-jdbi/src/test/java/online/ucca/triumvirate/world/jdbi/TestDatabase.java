package online.ucca.triumvirate.world.jdbi;

import java.nio.file.Path;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.world.jdbi.session.Dialect;

/** Where the tests of one class get a database that nobody used before. */
enum TestDatabase {
  SQLITE {
    @Override
    DatabaseSettings fresh(Path folder) {
      return DatabaseSettings.at(folder.resolve("world.db").toString());
    }
  },
  POSTGRESQL {
    @Override
    DatabaseSettings fresh(Path folder) {
      return Server.freshDatabase();
    }
  };

  /** What orders need of a world's database. */
  static OrderBooks books(WorldData data) {
    return new OrderBooks(
        data.triumvirates(),
        data.tenants(),
        data.offers(),
        data.orders(),
        data.entitlements(),
        data.notifications());
  }

  /** What it says differently. */
  Dialect dialect() {
    return Dialect.valueOf(name());
  }

  /** The settings of a database that is not there yet, or is empty. */
  abstract DatabaseSettings fresh(Path folder);
}
