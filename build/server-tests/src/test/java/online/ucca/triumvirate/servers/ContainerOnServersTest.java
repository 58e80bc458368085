package online.ucca.triumvirate.servers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A container opened on a PostgreSQL and a bucket, from the offer to the URL of the pack. */
class ContainerOnServersTest {
  @TempDir Path folder;
  private final MailServer mail = new MailServer();

  @AfterEach
  void ends() {
    mail.close();
  }

  @Test
  void sellsPacks_thatItsTenantsFetchByTheirUrls() throws Exception {
    ServedWorld world = ServedWorld.in(folder, mail);
    try (OpenContainer open = world.open()) {
      ServedWorld.offer(open, "SAMWRK202");
      TenantId buyer = ServedWorld.enter(open, "harbour");
      TenantId other = ServedWorld.enter(open, "quay");
      Order order =
          open.orders()
              .place(
                  buyer,
                  "invoice-1",
                  List.of(
                      new Purchase.Item("SAMWRK201", ProductKind.SINGLE),
                      new Purchase.Item("SAMWRK202", ProductKind.SINGLE)));

      open.orders().workOff(WorkSettings.DEFAULT);

      assertEquals(OrderState.READY, open.data().orders().find(order.id()).orElseThrow().state());
      List<StoredPack> packs = open.data().orders().packs(order.id());
      assertEquals(2, packs.size());
      for (StoredPack pack : packs) {
        byte[] read = open.orders().downloads().read(buyer, pack.pack());
        assertEquals(pack.object().hash(), Sha256.of(read));
        assertTrue(open.world().verifier(open.world().ownKeys()).verify(read).holds());
        URI url =
            open.orders()
                .downloads()
                .link(buyer, pack.pack(), LinkValidity.usual())
                .orElseThrow()
                .uri();
        assertTrue(url.toString().startsWith(BucketServer.endpoint()), url.getHost());
        assertArrayEquals(read, fetched(url));
        assertEquals(
            403,
            status(URI.create(url.toString().replace("X-Amz-Expires=900", "X-Amz-Expires=901"))));
        Refusal refused =
            assertThrows(
                Refusal.class,
                () -> open.orders().downloads().link(other, pack.pack(), LinkValidity.usual()));
        assertEquals("ORD_NOT_FOUND", refused.code());
      }
      assertEquals(
          List.of(ServedWorld.address(buyer)),
          mail.taken().stream().map(MailServer.Taken::to).toList());
    }
    try (OpenContainer again = world.open()) {
      assertEquals(2, again.data().entitlements().list(new TenantId("harbour"), 1, 100).size());
    }
    assertFalse(Files.exists(world.home().resolve("world.db")));
    assertFalse(Files.exists(world.home().resolve("objects")));
  }

  private static byte[] fetched(URI url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
    assertEquals(200, connection.getResponseCode());
    return connection.getInputStream().readAllBytes();
  }

  private static int status(URI url) throws IOException {
    return ((HttpURLConnection) url.toURL().openConnection()).getResponseCode();
  }
}
