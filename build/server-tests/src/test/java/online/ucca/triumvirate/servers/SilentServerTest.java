package online.ucca.triumvirate.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database whose connections fall silent while an order is made. How long an answer is waited for
 * stands in the address in the short form, a second; the long form has what the program says.
 */
class SilentServerTest {
  private static final String PATIENCE =
      System.getProperty("triumvirate.servers.patience", "?socketTimeout=1");

  @TempDir Path folder;

  @Test
  @Timeout(600)
  @SuppressWarnings("try") // The worker works by being open.
  void makesTheOrder_thoughTheServerFallsSilentWhileItIsMade() throws Exception {
    AtomicInteger silenced = new AtomicInteger();
    try (MailServer mail = new MailServer();
        Relay relay = new Relay(PostgresServer.port())) {
      ServedWorld world = ServedWorld.in(folder, mail, relay.port(), PATIENCE);
      MortalServices services = new MortalServices(() -> silenced.set(relay.fallSilent()));
      services.endAt("begin.after", 1);
      try (OpenContainer open =
          OpenContainer.open(
              world.container(), world.settings().withServices(services.services()))) {
        ServedWorld.offer(open);
        TenantId buyer = ServedWorld.enter(open, "harbour");
        Order order =
            open.orders()
                .place(
                    buyer, "k", List.of(new Purchase.Item(ServedWorld.UNIT, ProductKind.SINGLE)));
        try (Worker worker = open.orders().startWorker(WorkSettings.DEFAULT)) {
          Await.that(
              "the order is ready",
              () -> world.look("SELECT state FROM orders").equals(List.of("ready")));
        }
        assertTrue(silenced.get() > 0, "nobody was connected");
        assertEquals(OrderState.READY, open.data().orders().find(order.id()).orElseThrow().state());
        assertEquals(1, open.data().orders().packs(order.id()).size());
      }
    }
  }
}
