package online.ucca.triumvirate.engine.order.memory;

import static online.ucca.triumvirate.engine.order.memory.FaultyBooks.entitlements;
import static online.ucca.triumvirate.engine.order.memory.FaultyBooks.failures;
import static online.ucca.triumvirate.engine.order.memory.FaultyBooks.notifications;
import static online.ucca.triumvirate.engine.order.memory.FaultyBooks.offers;
import static online.ucca.triumvirate.engine.order.memory.FaultyBooks.orders;
import static online.ucca.triumvirate.engine.order.memory.FaultyBooks.tenants;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** Books with one fault each: the contracts must find it. */
class GuiltyOrdersTest {
  private static final String ISOLATION = "findsNothingOfAnotherTenant_onAnyPath";

  private static void assertFound(Supplier<OrderBooks> books, String... by) throws Exception {
    Set<String> failures = failures(books);
    assertTrue(failures.containsAll(Set.of(by)), () -> "only found by " + failures);
  }

  @Test
  void findsNothing_inBooksWithoutFault() throws Exception {
    assertEquals(Set.of(), failures(InMemoryOrdersTest::inMemory));
  }

  @Test
  void findsOrdersPlacedTwice() throws Exception {
    assertFound(
        orders(
            "place",
            2,
            (real, method, arguments) -> {
              OrderRequest request = (OrderRequest) arguments[0];
              boolean known = real.find(request.id()).isPresent();
              Thread.sleep(20);
              Object placed = method.invoke(real, arguments);
              Instant at = (Instant) arguments[1];
              return known ? placed : new Order(request, OrderState.QUEUED, null, at, at);
            }),
        "placesOneOrder_forTheSamePurchaseAtOnce");
  }

  @Test
  void findsBooksThatDoNotAskWhoseItIs() throws Exception {
    assertFound(
        orders("find", 2, (real, method, arguments) -> real.find((OrderId) arguments[1])),
        ISOLATION);
    assertFound(
        orders(
            "list",
            3,
            (real, method, arguments) ->
                method.invoke(real, Samples.QUAY, arguments[1], arguments[2])),
        ISOLATION);
    assertFound(
        entitlements(
            "find",
            2,
            (real, method, arguments) -> method.invoke(real, Samples.QUAY, arguments[1])),
        ISOLATION);
    assertFound(
        entitlements(
            "list",
            3,
            (real, method, arguments) ->
                method.invoke(real, Samples.QUAY, arguments[1], arguments[2])),
        ISOLATION);
  }

  @Test
  void findsTenantsWhoseCaseDoesNotCount() throws Exception {
    assertFound(
        orders(
            "find",
            2,
            (real, method, arguments) ->
                method.invoke(
                    real,
                    new TenantId(arguments[0].toString().replace("QUAY", "quay")),
                    arguments[1])),
        ISOLATION);
  }

  @Test
  void findsOrdersThatFailAfterTheyWereReady() throws Exception {
    assertFound(
        orders(
            "fail",
            3,
            (real, method, arguments) -> {
              Order order = (Order) method.invoke(real, arguments);
              ErrorCode reason = (ErrorCode) arguments[1];
              return order.state() == OrderState.READY
                  ? new Order(
                      order.request(),
                      OrderState.FAILED,
                      reason,
                      order.orderedAt(),
                      order.changedAt())
                  : order;
            }),
        "goesItsLegalWaysOnly");
  }

  @Test
  void findsABookThatSwallowsWhatItShouldRefuse() throws Exception {
    FaultyBooks.Fault<OrderBook> swallow =
        (real, method, arguments) -> {
          try {
            return method.invoke(real, arguments);
          } catch (InvocationTargetException e) {
            return arguments[0] instanceof OrderId id ? real.find(id).orElse(null) : null;
          }
        };
    assertFound(
        orders("record", 1, swallow),
        "refusesAnotherPackForALine",
        "refusesAPackOfALineThatIsNotThere");
    assertFound(
        orders("complete", 3, swallow),
        "becomesReadyOnlyWithEveryLinesPack",
        "goesItsLegalWaysOnly",
        "refusesToChangeAnOrderThatIsNotThere");
    assertFound(orders("begin", 2, swallow), "refusesToChangeAnOrderThatIsNotThere");
    assertFound(
        orders("place", 2, swallow),
        "refusesATenantThatMayNotBuy",
        "refusesAnotherPurchaseUnderTheSameKey");
  }

  @Test
  void findsPacksRecordedWithAnotherTime() throws Exception {
    assertFound(
        orders(
            "packs",
            1,
            (real, method, arguments) ->
                real.packs((OrderId) arguments[0]).stream()
                    .map(GuiltyOrdersTest::madeLater)
                    .toList()),
        "recordsTheSamePackOnce_andKeepsItsFirstTime");
  }

  private static StoredPack madeLater(StoredPack pack) {
    return new StoredPack(
        pack.order(),
        pack.line(),
        pack.pack(),
        pack.code(),
        pack.triumvirate(),
        pack.object(),
        Samples.at(99));
  }

  @Test
  void findsTextThatIsTidied() throws Exception {
    assertFound(
        tenants(
            "put",
            1,
            (real, method, arguments) -> {
              Tenant tenant = (Tenant) arguments[0];
              real.put(
                  new Tenant(
                      tenant.id(),
                      tenant.name().strip(),
                      tenant.number(),
                      tenant.email(),
                      tenant.mobile(),
                      tenant.status(),
                      tenant.createdAt()));
              return null;
            }),
        "keepsHostileTextOfATenant");
  }

  @Test
  void findsOffersWhoseCaseDoesNotCount() throws Exception {
    assertFound(
        offers(
            "find",
            1,
            (real, method, arguments) ->
                real.find(arguments[0].toString().replace("dock", "DOCK"))),
        "tellsCodesApart");
  }

  @Test
  void findsMessagesThatAreForgottenOrWaitForEver() throws Exception {
    assertFound(
        notifications("sent", 2, (real, method, arguments) -> null),
        "tellsWhatWasSentFromWhatWaits");
    assertFound(
        notifications("failed", 4, (real, method, arguments) -> null),
        "keepsAFailedMessageUntilItIsGivenUp");
    assertFound(
        orders(
            "complete",
            3,
            (real, method, arguments) ->
                method.invoke(real, arguments[0], arguments[1], List.of())),
        "recordsMessagesWithTheOrderThatIsReady_once");
  }

  @Test
  void findsAListThatTakesAnyPage() throws Exception {
    assertFound(
        orders(
            "list",
            3,
            (real, method, arguments) ->
                method.invoke(
                    real,
                    arguments[0],
                    Math.max(1, Math.min(1_000_000, (int) arguments[1])),
                    Math.max(1, Math.min(100, (int) arguments[2])))),
        "refusesPagesAndLimitsOutOfRange");
  }
}
