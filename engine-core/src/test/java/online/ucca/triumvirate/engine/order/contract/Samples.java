package online.ucca.triumvirate.engine.order.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.StoredTriumvirate;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.function.Executable;

/** Orders and what belongs to them, for contracts. */
public final class Samples {
  public static final Instant T0 = Instant.parse("2027-03-01T08:00:00.123Z");
  public static final TenantId QUAY = new TenantId("quay");
  public static final TenantId MOLE = new TenantId("Mole.2_x-y");
  public static final TenantId STRANGER = new TenantId("stranger");

  /** Texts that must come back as they are, and do nothing else. */
  public static final List<String> HOSTILE =
      List.of(
          "O'Brien \"& Co\" `x`",
          "'; DROP TABLE orders; --",
          "' OR '1'='1",
          "100% _ \\ \\' ? :name <bind> ${x} $1",
          "\u00c4\u00df\u5b57\ud83d\udea2\u200d\u2693 e\u0301",
          "null",
          " leading and trailing ",
          "{\"a\":[1]}");

  public static final int THREADS = 8;

  private static final JsonDocument ENVELOPE =
      JsonDocument.read(Harbour.signed(Harbour.triumvirate()));

  private Samples() {}

  public static Instant at(int seconds) {
    return T0.plusSeconds(seconds);
  }

  /** Two tenants, and Triumvirates 1 and 2. */
  public static OrderBooks fill(OrderBooks books) {
    books.tenants().put(tenant(QUAY));
    books.tenants().put(tenant(MOLE));
    for (int number = 1; number <= 2; number++) {
      JsonDocument one = ENVELOPE.with("/adapter_version", Json.createValue("9." + number));
      books
          .triumvirates()
          .keep(
              triumvirate(number), new StoredTriumvirate(one, ContentDigest.of(one), Harbour.TIME));
    }
    return books;
  }

  public static Tenant tenant(TenantId id) {
    return new Tenant(
        id,
        "Tenant " + id,
        "T-1",
        id + "@example.invalid",
        "+61400000000",
        TenantStatus.ACTIVE,
        T0);
  }

  public static Tenant suspended(TenantId id) {
    return new Tenant(id, "Tenant " + id, null, null, null, TenantStatus.SUSPENDED, T0);
  }

  public static TriumvirateId triumvirate(int number) {
    return TriumvirateId.parse("00000000-0000-5000-8000-%012d".formatted(number));
  }

  /** An order of the given codes, 29.00 each. */
  public static OrderRequest request(TenantId tenant, String key, String... codes) {
    List<OrderLine> lines = new ArrayList<>();
    for (String code : codes) {
      lines.add(new OrderLine(lines.size() + 1, code, ProductKind.SINGLE, 2900));
    }
    long cents = 2900L * codes.length;
    return new OrderRequest(tenant, key, lines, new Price(cents, cents / 11, "AUD"));
  }

  public static StoredPack pack(Order order, int line, int number) {
    return pack(order.id(), line, order.request().lines().get(line - 1).code(), number, 60);
  }

  /** A pack by number, made at a second. */
  public static StoredPack pack(OrderId order, int line, String code, int number, int second) {
    UUID id = UUID.fromString("00000000-0000-5000-9000-%012d".formatted(number));
    byte[] bytes = ("pack " + number).getBytes(StandardCharsets.UTF_8);
    return new StoredPack(
        order,
        line,
        new PackId(id),
        code,
        triumvirate(1),
        new StoredObject(ObjectKey.of("packs", id, "pack.zip"), Sha256.of(bytes), bytes.length),
        at(second));
  }

  public static List<Notification> messages(OrderId order) {
    return List.of(
        Notification.about(order, Channel.EMAIL, "a@example.invalid", "Ready", "Line 1\nLine 2"),
        Notification.about(order, Channel.SMS, "+61400000000", "", "Ready"));
  }

  /** An order that is ready, with a pack whose number is given. */
  public static Order ready(OrderBooks books, TenantId tenant, String key, int number) {
    Order order = books.orders().place(request(tenant, key, "DOCK101"), at(number));
    books.orders().begin(order.id(), at(number));
    books.orders().record(pack(order.id(), 1, "DOCK101", number, number));
    return books.orders().complete(order.id(), at(number + 1), messages(order.id()));
  }

  public static void assertRefused(ErrorCode code, Executable action) {
    assertEquals(code.name(), assertThrows(Refusal.class, action).code());
  }

  /** What each of several threads comes to that begin together. */
  public static <T> List<T> together(int threads, IntFunction<T> action) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(threads);
    List<Callable<T>> calls = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      calls.add(
          () -> {
            barrier.await();
            return action.apply(number);
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : pool.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
