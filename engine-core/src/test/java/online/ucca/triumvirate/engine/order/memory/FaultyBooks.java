package online.ucca.triumvirate.engine.order.memory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.order.Entitlements;
import online.ucca.triumvirate.engine.order.Offers;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.OrderContracts;
import online.ucca.triumvirate.engine.tenant.Tenants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Books with a fault in one method, and which tests of the contracts find it. */
final class FaultyBooks {
  private FaultyBooks() {}

  /** What a faulty book does instead. */
  @FunctionalInterface
  interface Fault<T> {
    @Nullable Object call(T real, Method method, Object[] arguments) throws Throwable;
  }

  static Supplier<OrderBooks> orders(String name, int parameters, Fault<OrderBook> fault) {
    return () -> {
      OrderBooks books = InMemoryOrdersTest.inMemory();
      return new OrderBooks(
          books.triumvirates(),
          books.tenants(),
          books.offers(),
          faulty(OrderBook.class, books.orders(), name, parameters, fault),
          books.entitlements(),
          books.notifications());
    };
  }

  static Supplier<OrderBooks> entitlements(String name, int parameters, Fault<Entitlements> fault) {
    return () -> {
      OrderBooks books = InMemoryOrdersTest.inMemory();
      return new OrderBooks(
          books.triumvirates(),
          books.tenants(),
          books.offers(),
          books.orders(),
          faulty(Entitlements.class, books.entitlements(), name, parameters, fault),
          books.notifications());
    };
  }

  static Supplier<OrderBooks> notifications(
      String name, int parameters, Fault<NotificationBook> fault) {
    return () -> {
      OrderBooks books = InMemoryOrdersTest.inMemory();
      return new OrderBooks(
          books.triumvirates(),
          books.tenants(),
          books.offers(),
          books.orders(),
          books.entitlements(),
          faulty(NotificationBook.class, books.notifications(), name, parameters, fault));
    };
  }

  static Supplier<OrderBooks> tenants(String name, int parameters, Fault<Tenants> fault) {
    return () -> {
      OrderBooks books = InMemoryOrdersTest.inMemory();
      return new OrderBooks(
          books.triumvirates(),
          faulty(Tenants.class, books.tenants(), name, parameters, fault),
          books.offers(),
          books.orders(),
          books.entitlements(),
          books.notifications());
    };
  }

  static Supplier<OrderBooks> offers(String name, int parameters, Fault<Offers> fault) {
    return () -> {
      OrderBooks books = InMemoryOrdersTest.inMemory();
      return new OrderBooks(
          books.triumvirates(),
          books.tenants(),
          faulty(Offers.class, books.offers(), name, parameters, fault),
          books.orders(),
          books.entitlements(),
          books.notifications());
    };
  }

  private static <T> T faulty(Class<T> port, T real, String name, int parameters, Fault<T> fault) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              try {
                return method.getName().equals(name) && arguments.length == parameters
                    ? fault.call(real, method, arguments)
                    : method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** The contracts' tests that fail with given books. */
  static Set<String> failures(Supplier<OrderBooks> books) throws Exception {
    OrderContracts contracts = books::get;
    Set<String> failed = new TreeSet<>();
    for (Method test : OrderContracts.class.getMethods()) {
      if (test.isAnnotationPresent(Test.class)) {
        try {
          test.invoke(contracts);
        } catch (InvocationTargetException e) {
          failed.add(test.getName());
        }
      }
    }
    return failed;
  }
}
