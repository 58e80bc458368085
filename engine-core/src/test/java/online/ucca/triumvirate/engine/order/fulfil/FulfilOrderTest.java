package online.ucca.triumvirate.engine.order.fulfil;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.assertRefused;
import static online.ucca.triumvirate.engine.order.contract.Samples.request;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.order.DownloadPack;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.PackMaker;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.pack.archive.PackArchive;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

/** What making an order does in each state, and with each kind of refusal. */
class FulfilOrderTest {
  private final Surroundings world = new Surroundings();
  private final OrderBook orders = world.books.orders();

  private WorldProcess process() {
    return new WorldProcess(world, new Mortal(moment -> false));
  }

  private OrderId placed(String... codes) {
    return orders.place(request(QUAY, "k", codes), Samples.T0).id();
  }

  private Order found(OrderId id) {
    return orders.find(id).orElseThrow();
  }

  private static PackMaker refusing(ErrorCode code) {
    return (order, line, buyer) -> {
      throw new Refusal(Finding.of(code, "as the test wants it"));
    };
  }

  @Test
  void storesWhatWasMade_underTheIdOfThePack() {
    OrderId id = placed("DOCK101");
    process().fulfil.make(id);
    assertEquals(OrderState.READY, found(id).state());
    StoredPack pack = orders.packs(id).get(0);
    assertEquals("packs/" + pack.pack() + "/pack.zip", pack.object().key().value());
    byte[] expected =
        PackArchive.write(SmallPacks.pack(pack.pack().value(), Samples.tenant(QUAY)).pack());
    assertArrayEquals(expected, world.objects.get(pack.object()));
  }

  @Test
  void changesNothing_whenItIsMadeAgain() {
    OrderId id = placed("DOCK101");
    process().fulfil.make(id);
    Order ready = found(id);
    process().fulfil.make(id);
    assertEquals(ready, found(id));
    Ledger.assertReadyOnce(world, QUAY, List.of(id));
    assertEquals(2, world.received.size());
  }

  @Test
  void comesToOneResult_whenSeveralWorkersMakeItAtOnce() throws Exception {
    OrderId id = placed("DOCK101", "DOCK102");
    CyclicBarrier together = new CyclicBarrier(4);
    PackMaker real = world.maker;
    world.maker =
        (order, line, buyer) -> {
          try {
            together.await();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return real.make(order, line, buyer);
        };
    Samples.together(
        4,
        i -> {
          process().fulfil.make(id);
          return i;
        });
    Ledger.assertReadyOnce(world, QUAY, List.of(id));
  }

  @Test
  void failsTheOrder_whenItCanNeverBeMade() {
    OrderId id = placed("DOCK101");
    for (ErrorCode code :
        List.of(
            ErrorCode.ORD_NOT_OFFERED,
            ErrorCode.PCK_EVIDENCE_MISSING,
            ErrorCode.VAL_DANGLING_REFERENCE)) {
      world.maker = refusing(code);
      process().fulfil.make(id);
      assertEquals(code, found(id).failure());
      process().fulfil.make(id);
      assertEquals(OrderState.FAILED, found(id).state());
      orders.retry(id, Samples.at(9));
    }
    assertTrue(world.received.isEmpty());
    world.maker = new SmallPacks();
    process().fulfil.make(id);
    Ledger.assertReadyOnce(world, QUAY, List.of(id));
  }

  @Test
  void goesOnLater_whenTheSurroundingsFail() {
    OrderId id = placed("DOCK101", "DOCK102");
    for (ErrorCode code :
        List.of(
            ErrorCode.DBS_UNAVAILABLE,
            ErrorCode.STO_FULL,
            ErrorCode.STO_INTEGRITY,
            ErrorCode.SIG_CREATED_IN_FUTURE,
            ErrorCode.SIG_KEY_NOT_YET_VALID,
            ErrorCode.WLD_FROZEN)) {
      world.maker = refusing(code);
      assertRefused(code, () -> process().fulfil.make(id));
      assertEquals(OrderState.GENERATING, found(id).state());
    }
    world.maker = new SmallPacks();
    process().fulfil.make(id);
    Ledger.assertReadyOnce(world, QUAY, List.of(id));
  }

  /**
   * The same pack, as it is of one provider and one day: each purchase ends, and can be fetched.
   */
  @Test
  void makesEveryOrderReady_whenATenantBuysTheSameTwice() {
    world.maker =
        (order, line, buyer) -> SmallPacks.pack(new UUID(0x5000, 0x8000_0000_0000_0000L), buyer);
    OrderId one = placed("DOCK101");
    OrderId other = orders.place(request(QUAY, "other", "DOCK101", "DOCK101"), Samples.at(9)).id();
    process().fulfil.make(one);
    process().fulfil.make(other);
    DownloadPack downloads =
        new DownloadPack(world.books.tenants(), world.books.entitlements(), world.objects);
    for (OrderId id : List.of(one, other)) {
      assertEquals(OrderState.READY, found(id).state());
      assertEquals(found(id).request().lines().size(), orders.packs(id).size());
      for (StoredPack pack : orders.packs(id)) {
        assertArrayEquals(world.objects.get(pack.object()), downloads.read(QUAY, pack.pack()));
      }
    }
    assertEquals(1, world.books.entitlements().list(QUAY, 1, 100).size());
    assertEquals(4, world.received.size(), "each order is told of, by both channels");
    assertEquals(1, world.storedObjects());
  }

  /** A fault of the program is neither the order's nor hidden. */
  @Test
  void throwsOn_whatItDoesNotKnow() {
    OrderId id = placed("DOCK101");
    world.maker =
        (order, line, buyer) -> {
          throw new IllegalStateException("a fault");
        };
    assertThrows(IllegalStateException.class, () -> process().fulfil.make(id));
    assertEquals(OrderState.GENERATING, found(id).state());
  }

  /** Two versions at once: the second finds the line taken, says so, and then goes on with it. */
  @Test
  void goesOnWithTheRecordedPack_whenAnotherWorkerMadeAnother() {
    OrderId id = placed("DOCK101", "DOCK102");
    AtomicInteger made = new AtomicInteger();
    world.maker =
        (order, line, buyer) -> {
          if (made.incrementAndGet() == 1) {
            orders.record(Samples.pack(order, 1, 77));
            return SmallPacks.pack(new UUID(0x5000, 0x8000_0000_0000_0000L), buyer);
          }
          return new SmallPacks().make(order, line, buyer);
        };
    assertRefused(ErrorCode.ORD_PACK_DIFFERS, () -> process().fulfil.make(id));
    assertEquals(OrderState.GENERATING, found(id).state());
    process().fulfil.make(id);
    assertEquals(OrderState.READY, found(id).state());
    assertEquals(Samples.pack(found(id), 1, 77), orders.packs(id).get(0));
  }

  /** As after a change of the signing key: the same pack, signed by another. */
  @Test
  void storesThePackUnderItsHash_whenOtherBytesAreUnderItsId() {
    OrderId id = placed("DOCK101");
    UUID pack = new SmallPacks().id(found(id), found(id).request().lines().get(0));
    ObjectKey usual = ObjectKey.of("packs", pack, "pack.zip");
    StoredObject other =
        world.objects.put(usual, ObjectContent.of(new byte[] {1}, "application/zip"));
    for (int again = 0; again < 2; again++) {
      process().fulfil.make(id);
      StoredObject stored = orders.packs(id).get(0).object();
      assertEquals("packs/" + pack + "/" + stored.hash().hex() + "/pack.zip", stored.key().value());
      assertEquals(stored.length(), world.objects.get(stored).length);
    }
    assertEquals(OrderState.READY, found(id).state());
    assertArrayEquals(new byte[] {1}, world.objects.get(other));
    assertEquals(2, world.storedObjects());
  }

  @Test
  void makesWhatASuspendedTenantHasBought() {
    OrderId id = placed("DOCK101");
    world.books.tenants().put(Samples.suspended(QUAY));
    process().fulfil.make(id);
    assertEquals(OrderState.READY, found(id).state());
    assertTrue(world.received.isEmpty(), "it has no address");
  }

  @Test
  void leavesAReadyOrderReady_whenItIsGivenUp() {
    OrderId id = placed("DOCK101");
    process().fulfil.make(id);
    process().fulfil.giveUp(id, ErrorCode.STO_FULL);
    assertEquals(OrderState.READY, found(id).state());
    process().fulfil.giveUp(OrderId.of(QUAY, "none"), ErrorCode.STO_FULL);
    assertRefused(ErrorCode.ORD_NOT_FOUND, () -> process().fulfil.make(OrderId.of(QUAY, "none")));
  }

  @Test
  void listsEveryUnfinishedOrder_howeverManyThereAre() {
    for (int i = 0; i < 2001; i++) {
      orders.place(request(QUAY, "k" + i, "DOCK101"), Samples.at(i / 3));
    }
    orders.fail(OrderId.of(QUAY, "k7"), ErrorCode.STO_FULL, Samples.at(1));
    List<OrderId> unfinished = process().fulfil.unfinished();
    assertEquals(2000, unfinished.size());
    assertEquals(2000, unfinished.stream().distinct().count());
  }
}
