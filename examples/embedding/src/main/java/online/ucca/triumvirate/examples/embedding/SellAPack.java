package online.ucca.triumvirate.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.world.TranslationRequest;
import online.ucca.triumvirate.world.World;

/**
 * Sells the pack of one unit in a world: {@code SellAPack worlds/xx-example unit.json pack.zip}.
 */
public final class SellAPack {
  private SellAPack() {}

  /**
   * Offers a unit, places an order, works it off and fetches the pack.
   *
   * @param arguments a world's container, a unit as its register serves it, and where to write the
   *     pack
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if the program is interrupted while it works
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    sell(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  static void sell(Path folder, Path unit, Path zip) throws IOException, InterruptedException {
    // README begin
    try (var container = World.open(folder)) {
      var corpus = CorpusPayload.ofFile("unit.json", Files.readAllBytes(unit));
      var accepted = container.world().translateAndSubmit(corpus, TranslationRequest.DETECT);
      container.offer("SAMWRK201", accepted);
      var buyer = Tenant.of(new TenantId("my-college"), "My College", "12345", Instant.now());
      container.data().tenants().put(buyer);
      var items = List.of(new Purchase.Item("SAMWRK201", ProductKind.SINGLE));
      var order = container.orders().place(buyer.id(), "invoice-17", items);
      container.orders().workOff(WorkSettings.DEFAULT); // or in processes of their own
      var pack = container.data().orders().packs(order.id()).get(0).pack();
      Files.write(zip, container.orders().downloads().read(buyer.id(), pack));
    }
    // README end
  }
}
