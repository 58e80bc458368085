package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL behind a wire that is cut, also between a commit and its answer, or falls silent. */
class CutConnectionsTest {
  private DatabaseSettings settings;
  private CuttingProxy wire;

  @BeforeEach
  void connect() throws IOException {
    settings = Server.freshDatabase();
    wire = new CuttingProxy(Server.port());
  }

  @AfterEach
  void disconnect() {
    wire.close();
  }

  private DatabaseSettings behindTheWire(String more) {
    String location =
        settings.location().replace(":" + Server.port() + "/", ":" + wire.port() + "/") + more;
    return new DatabaseSettings(location, settings.user(), settings.password());
  }

  @Test
  void endsEveryOrderOnce_whereverItsAnswersAreCut() {
    try (WorldDatabase direct = WorldDatabase.open(settings);
        WorldDatabase cut = WorldDatabase.open(behindTheWire(""))) {
      OrderBooks books = Samples.fill(TestDatabase.books(direct));
      boolean lost = true;
      int answers = 0;
      while (lost) {
        String key = "k" + answers;
        // The pool connects before what is counted.
        assertTrue(cut.tenants().find(Samples.QUAY).isPresent());
        wire.cutAfter(answers);
        String code = code(cut, key, answers + 1);
        lost = wire.mend();
        assertEquals(lost ? "DBS_UNAVAILABLE" : "", code, "after " + answers + " answers");
        Order ready = make(TestDatabase.books(cut), key, answers + 1);
        assertEquals(OrderState.READY, ready.state());
        assertEquals(2, books.notifications().unsent(ready.id()).size());
        assertEquals(1, books.orders().packs(ready.id()).size());
        answers++;
      }
      assertTrue(answers > 12, "every step has an answer, and was cut: " + answers);
      assertEquals(answers, books.orders().list(Samples.QUAY, 1, 100).size());
      assertEquals(answers, books.entitlements().list(Samples.QUAY, 1, 100).size());
    }
  }

  private static String code(WorldDatabase database, String key, int number) {
    try {
      make(TestDatabase.books(database), key, number);
      return "";
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }

  private static Order make(OrderBooks books, String key, int number) {
    OrderId id =
        books.orders().place(Samples.request(Samples.QUAY, key, "DOCK101"), Samples.at(1)).id();
    books.orders().begin(id, Samples.at(2));
    books.orders().record(Samples.pack(id, 1, "DOCK101", number, 3));
    return books.orders().complete(id, Samples.at(4), Samples.messages(id));
  }

  @Test
  void givesAServerUpThatFellSilent_ratherThanWaitForEver() {
    try (WorldDatabase patient = WorldDatabase.open(behindTheWire(""))) {
      List<Integer> patience =
          patient
              .sessions()
              .read(
                  handle -> {
                    try {
                      return List.of(handle.getConnection().getNetworkTimeout());
                    } catch (java.sql.SQLException e) {
                      throw new IllegalStateException(e);
                    }
                  });
      assertEquals(List.of(300_000), patience);
    }
    try (WorldDatabase impatient = WorldDatabase.open(behindTheWire("&socketTimeout=1"))) {
      assertFalse(impatient.freezing().isFrozen());
      wire.fallSilent();
      Refusal refused = assertThrows(Refusal.class, () -> impatient.freezing().isFrozen());
      assertEquals("DBS_UNAVAILABLE", refused.code());
    }
  }
}
