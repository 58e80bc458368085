package online.ucca.triumvirate.servers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.engine.delivery.NotifierProvider;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.ObjectStoreProvider;
import online.ucca.triumvirate.engine.work.WorkProvider;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.world.opening.WorldServices;
import org.jspecify.annotations.Nullable;

/**
 * The installed services, in a process that ends at once on its way to an effect, or on its way
 * back from it: no thread ends what it does, no hook runs, no connection is closed.
 */
final class MortalServices {
  /** As a shell says of what SIGKILL ended. */
  static final int KILLED = 137;

  private static final Set<Class<?>> WATCHED = Set.of(OrderBook.class, NotificationBook.class);

  private final Runnable death;
  private @Nullable String moment;
  private int occurrences;

  /** Those of a process that ends. */
  MortalServices() {
    this(() -> Runtime.getRuntime().halt(KILLED));
  }

  /** Those to which something else happens. */
  MortalServices(Runnable death) {
    this.death = death;
  }

  /** Ends the process when a moment, {@code record.after} for example, comes for the nth time. */
  synchronized void endAt(String when, int nth) {
    moment = when;
    occurrences = nth;
  }

  private synchronized void pass(String now) {
    if (now.equals(moment) && --occurrences == 0) {
      death.run();
    }
  }

  WorldServices services() {
    WorldServices installed = WorldServices.installed();
    List<WorldDataProvider> databases = new ArrayList<>();
    installed
        .databases()
        .forEach(
            one -> databases.add(opening(WorldDataProvider.class, one, "open", WorldData.class)));
    List<ObjectStoreProvider> stores = new ArrayList<>();
    installed
        .stores()
        .forEach(
            one -> stores.add(opening(ObjectStoreProvider.class, one, "open", ObjectStore.class)));
    List<WorkProvider> work = new ArrayList<>();
    installed
        .work()
        .forEach(one -> work.add(opening(WorkProvider.class, one, "open", WorkQueue.class)));
    List<NotifierProvider> notifiers = new ArrayList<>();
    installed
        .notifiers()
        .forEach(
            one ->
                notifiers.add(
                    settings -> one.open(settings).map(it -> watched(Notifier.class, it))));
    return new WorldServices(databases, stores, work, notifiers, installed.payments());
  }

  /** A provider of which whatever it opens is watched. */
  private <P, T> P opening(Class<P> port, P real, String opens, Class<T> opened) {
    return proxy(
        port,
        real,
        (name, result) ->
            name.equals(opens)
                ? opened == WorldData.class
                    ? parts((WorldData) result)
                    : watched(opened, opened.cast(result))
                : result,
        false);
  }

  /** A database of which the books of orders and messages are watched. */
  private WorldData parts(WorldData real) {
    return proxy(
        WorldData.class,
        real,
        (name, result) -> {
          for (Class<?> book : WATCHED) {
            if (book.isInstance(result)) {
              return watchedAny(book, result);
            }
          }
          return result;
        },
        false);
  }

  private Object watchedAny(Class<?> port, Object real) {
    return proxy(port, port.cast(real), (name, result) -> result, true);
  }

  private <T> T watched(Class<T> port, T real) {
    return proxy(port, real, (name, result) -> result, true);
  }

  @FunctionalInterface
  private interface Answer {
    Object of(String method, Object result);
  }

  private <T> T proxy(Class<T> port, Object real, Answer answer, boolean watch) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (watch) {
                pass(method.getName() + ".before");
              }
              try {
                Object result = method.invoke(real, arguments);
                if (watch) {
                  pass(method.getName() + ".after");
                }
                return result == null ? null : answer.of(method.getName(), result);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
