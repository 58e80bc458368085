package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import org.junit.jupiter.api.Test;

class PostgresqlWorldTablesRefusalTest extends WorldTablesRefusalContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }

  /** A server may hold what is somebody else's beside a world, though it should not. */
  @Test
  void leavesTheTablesThatAreNotTheWorlds() throws SQLException {
    DatabaseSettings settings = Server.freshDatabase();
    try (WorldDatabase world = WorldDatabase.open(settings)) {
      TableFilling.fill(world);
      TableFilling.execute(world, "CREATE TABLE xxexample_quays (name TEXT)");
      TableFilling.execute(world, "CREATE TABLE payroll (name TEXT)");
      TableFilling.execute(
          world,
          "CREATE FUNCTION checked() RETURNS trigger LANGUAGE plpgsql AS"
              + " $$ BEGIN RETURN NEW; END $$");
      TableFilling.execute(
          world,
          "CREATE TRIGGER checking BEFORE INSERT ON payroll FOR EACH ROW EXECUTE FUNCTION"
              + " checked()");
      TableFilling.execute(world, "INSERT INTO payroll VALUES ('Mate')");
      world.freezing().freeze(Instant.EPOCH);
      List<String> remains = world.tables().remove("xx-example");
      assertTrue(remains.get(0).contains("payroll"), remains::toString);
    }
    try (Connection connection =
            DriverManager.getConnection(settings.location(), settings.user(), settings.password());
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate("UPDATE payroll SET name = 'Master'"));
      assertEquals(1, statement.executeUpdate("INSERT INTO payroll VALUES ('Cook')"));
      assertThrows(SQLException.class, () -> statement.execute("SELECT * FROM orders"));
    }
  }
}
