package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import online.ucca.triumvirate.engine.StoredTriumvirate;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database that may not grow, at twenty different points of the making of orders. Unlike a small
 * disk it needs nobody's rights.
 */
class DatabaseFullTest {
  private static final int POINTS = 20;
  private static final int CONNECTIONS = 4;
  private static final long UNLIMITED = 1L << 30;

  @TempDir Path folder;

  @Test
  void claimsNoSuccess_andGoesOnWithoutBeingReopened_whenThereIsSpaceAgain() {
    try (WorldDatabase database =
        WorldDatabase.open(DatabaseSettings.at(folder.resolve("world.db").toString()))) {
      OrderSteps.begin(database);
      long number = 0;
      for (int point = 0; point < POINTS; point++) {
        limit(database, size(database) + 1 + point % 7);
        long failed = number;
        while (succeeds(database, failed)) {
          failed++;
          assertTrue(failed < number + 200, "the database did not fill up");
        }
        assertNothingHalf(database, failed);
        long again = failed;
        assertThrows(Refusal.class, () -> make(database, again));
        limit(database, UNLIMITED);
        make(database, failed);
        number = failed + 1;
        OrderSteps.assertKept(database, number);
      }
      assertEquals(
          "ok",
          database
              .sessions()
              .read(h -> h.createQuery("PRAGMA integrity_check").mapTo(String.class).one()));
    }
  }

  private static boolean succeeds(WorldDatabase database, long number) {
    try {
      make(database, number);
      return true;
    } catch (Refusal refusal) {
      assertEquals("DBS_UNAVAILABLE", refusal.code());
      return false;
    }
  }

  private static void make(WorldDatabase database, long number) {
    JsonDocument envelope = WritingProcess.envelope(number);
    database
        .triumvirates()
        .keep(
            WritingProcess.id(number),
            new StoredTriumvirate(
                envelope, envelope.digest(), Instant.parse("2027-01-01T00:00:00Z")));
    OrderSteps.make(database, number);
  }

  /** What failed says so or is not there; what was acknowledged before is whole. */
  private static void assertNothingHalf(WorldDatabase database, long failed) {
    OrderSteps.assertKept(database, failed);
    database
        .orders()
        .find(OrderSteps.id(failed))
        .filter(order -> order.state() == OrderState.READY)
        .map(Order::id)
        .ifPresent(ready -> assertEquals(2, database.orders().packs(ready).size()));
  }

  private static long size(WorldDatabase database) {
    return database
        .sessions()
        .read(handle -> handle.createQuery("PRAGMA page_count").mapTo(Long.class).one());
  }

  /** Limits every connection of the pool: each is lent while the others are. */
  private static void limit(WorldDatabase database, long pages) {
    limit(database, pages, CONNECTIONS);
  }

  private static long limit(WorldDatabase database, long pages, int connections) {
    return connections == 0
        ? 0
        : database
            .sessions()
            .read(
                (Handle handle) ->
                    handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Long.class).one()
                        + limit(database, pages, connections - 1));
  }
}
