package online.ucca.triumvirate.engine.order.fulfil;

import static online.ucca.triumvirate.engine.order.contract.Samples.MOLE;
import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.STRANGER;
import static online.ucca.triumvirate.engine.order.contract.Samples.assertRefused;
import static online.ucca.triumvirate.engine.order.contract.Samples.request;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.order.DownloadPack;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.PresignedUrl;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.PackId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a pack, and how. */
class DownloadPackTest {
  private final Surroundings world = new Surroundings();
  private final AtomicInteger minted = new AtomicInteger();
  private StoredPack pack = Samples.pack(OrderId.of(QUAY, "k"), 1, "DOCK101", 1, 1);

  @BeforeEach
  void makeAPack() {
    OrderId id = world.books.orders().place(request(QUAY, "k", "DOCK101"), Samples.T0).id();
    new WorldProcess(world, new Mortal(moment -> false)).fulfil.make(id);
    pack = world.books.orders().packs(id).get(0);
  }

  private DownloadPack download(ObjectStore objects) {
    return new DownloadPack(world.books.tenants(), world.books.entitlements(), objects);
  }

  /** The store, with a URL for each request. */
  private ObjectStore linking() {
    return (ObjectStore)
        Proxy.newProxyInstance(
            ObjectStore.class.getClassLoader(),
            new Class<?>[] {ObjectStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("presignGet")) {
                ObjectKey key = (ObjectKey) arguments[0];
                Duration length = ((LinkValidity) arguments[1]).length();
                return new PresignedUrl(
                    PresignedUrl.Method.GET,
                    URI.create("https://store.invalid/" + key + "?n=" + minted.incrementAndGet()),
                    Samples.T0.plus(length));
              }
              try {
                return method.invoke(world.objects, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void mintsAUrlForEachRequest() {
    DownloadPack download = download(linking());
    PresignedUrl first = download.link(QUAY, pack.pack(), LinkValidity.usual()).orElseThrow();
    PresignedUrl second = download.link(QUAY, pack.pack(), LinkValidity.usual()).orElseThrow();
    assertNotEquals(first.uri(), second.uri());
    assertEquals("/" + pack.object().key(), first.uri().getPath());
    assertEquals(Samples.T0.plus(Duration.ofMinutes(15)), first.expiresAt());
    assertEquals(
        Samples.T0.plus(Duration.ofDays(7)),
        download
            .link(QUAY, pack.pack(), new LinkValidity(Duration.ofDays(7)))
            .orElseThrow()
            .expiresAt());
    assertRefused(
        ErrorCode.STO_BAD_EXPIRY, () -> new LinkValidity(Duration.ofDays(7).plusSeconds(1)));
  }

  @Test
  void readsThePack_whereTheStoreGivesNoUrls() {
    DownloadPack download = download(world.objects);
    assertEquals(Optional.empty(), download.link(QUAY, pack.pack(), LinkValidity.usual()));
    assertArrayEquals(world.objects.get(pack.object()), download.read(QUAY, pack.pack()));
  }

  @Test
  void answersAlike_whetherThePackIsForeignMissingOrItsTenantSuspended() {
    DownloadPack download = download(linking());
    PackId missing = Samples.pack(OrderId.of(QUAY, "none"), 1, "DOCK101", 9, 1).pack();
    for (TenantId foreign :
        new TenantId[] {MOLE, STRANGER, new TenantId("QUAY"), new TenantId("quay.")}) {
      assertNotFound(download, foreign, pack.pack());
    }
    assertNotFound(download, QUAY, missing);
    world.books.tenants().put(Samples.suspended(QUAY));
    assertNotFound(download, QUAY, pack.pack());
    assertEquals(0, minted.get(), "no URL was made");
    world.books.tenants().put(Samples.tenant(QUAY));
    assertEquals(pack, download.find(QUAY, pack.pack()));
  }

  private static void assertNotFound(DownloadPack download, TenantId who, PackId pack) {
    Refusal refusal = assertThrows(Refusal.class, () -> download.find(who, pack));
    assertEquals("ORD_NOT_FOUND: there is no pack " + pack, refusal.getMessage());
    assertRefused(ErrorCode.ORD_NOT_FOUND, () -> download.link(who, pack, LinkValidity.usual()));
    assertRefused(ErrorCode.ORD_NOT_FOUND, () -> download.read(who, pack));
  }

  @Test
  void givesNoByte_whenTheStoreHasOthers() {
    world.objects.put(pack.object().key(), ObjectContent.of(new byte[] {1}, "application/zip"));
    assertRefused(ErrorCode.STO_INTEGRITY, () -> download(world.objects).read(QUAY, pack.pack()));
    world.objects.delete(pack.object().key());
    assertRefused(ErrorCode.STO_MISSING, () -> download(world.objects).read(QUAY, pack.pack()));
  }

  @Test
  void showsNoUrl_whereOneIsPrinted() {
    PresignedUrl url =
        download(linking()).link(QUAY, pack.pack(), LinkValidity.usual()).orElseThrow();
    assertFalse(url.toString().contains("store.invalid"));
  }
}
