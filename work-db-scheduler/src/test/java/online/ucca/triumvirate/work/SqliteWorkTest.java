package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import org.junit.jupiter.api.Test;

class SqliteWorkTest extends WorkContract {
  @Override
  DatabaseSettings freshWorld() {
    return Worlds.sqlite(folder);
  }

  /** An import takes its time, and people ask meanwhile. */
  @Test
  void saysHowMuchWaits_whileSomebodyWrites() throws Exception {
    queue.enqueue(CountedOrders.ids(2), Priority.NORMAL);
    try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + world.location());
        Statement statement = writer.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      QueueStatus status = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> queue.status());
      assertEquals(2, status.waiting());
      statement.execute("ROLLBACK");
    }
  }
}
