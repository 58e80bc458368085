package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

class PostgresqlFailingWorkTest extends FailingWorkContract {
  @Override
  DatabaseSettings freshWorld() {
    return Server.shared().freshWorld();
  }

  @Override
  DatabaseSettings emptyPlace() {
    return new DatabaseSettings(
        world.location().replaceAll("currentSchema=.*", "currentSchema=nowhere"),
        world.user(),
        world.password());
  }

  @Override
  String whyNot() {
    return "SQLSTATE 42P01";
  }

  @Test
  void isUnavailable_whereNoServerIs() {
    DatabaseSettings nobody =
        new DatabaseSettings("jdbc:postgresql://localhost:1/world", "somebody", "secret");
    Refusal refused = assertThrows(Refusal.class, () -> provider.open(nobody));
    assertEquals("WRK_UNAVAILABLE", refused.code());
    assertEquals(
        "the queue of work in jdbc:postgresql://localhost:1/world cannot be used: SQLSTATE 08001",
        refused.findings().get(0).message());
  }
}
