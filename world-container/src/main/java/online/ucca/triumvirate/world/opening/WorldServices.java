package online.ucca.triumvirate.world.opening;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.engine.delivery.NotifierProvider;
import online.ucca.triumvirate.engine.payment.PaymentEventsProvider;
import online.ucca.triumvirate.engine.storage.ObjectStoreProvider;
import online.ucca.triumvirate.engine.work.WorkProvider;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * What a world's configuration can be bound to.
 *
 * @param databases those that open databases
 * @param stores those that open object stores
 * @param work those that open queues; a world needs one, and only when orders are placed or made
 * @param notifiers those that make notifiers
 * @param payments those that read payment providers' events
 */
public record WorldServices(
    List<WorldDataProvider> databases,
    List<ObjectStoreProvider> stores,
    List<WorkProvider> work,
    List<NotifierProvider> notifiers,
    List<PaymentEventsProvider> payments) {

  /** Copies the lists. */
  public WorldServices {
    databases = List.copyOf(databases);
    stores = List.copyOf(stores);
    work = List.copyOf(work);
    notifiers = List.copyOf(notifiers);
    payments = List.copyOf(payments);
  }

  /**
   * What is installed on this class's class path or module path.
   *
   * @return the services
   */
  public static WorldServices installed() {
    ClassLoader loader = WorldServices.class.getClassLoader();
    return new WorldServices(
        all(ServiceLoader.load(WorldDataProvider.class, loader)),
        all(ServiceLoader.load(ObjectStoreProvider.class, loader)),
        all(ServiceLoader.load(WorkProvider.class, loader)),
        all(ServiceLoader.load(NotifierProvider.class, loader)),
        all(ServiceLoader.load(PaymentEventsProvider.class, loader)));
  }

  private static <S> List<S> all(ServiceLoader<S> services) {
    return services.stream().map(ServiceLoader.Provider::get).toList();
  }

  /** Who opens databases of a type. */
  WorldDataProvider database(String type) {
    return serving("database", type, databases, WorldDataProvider::types);
  }

  /** Who opens object stores of a type. */
  ObjectStoreProvider store(String type) {
    return serving("storage", type, stores, ObjectStoreProvider::types);
  }

  /** Who opens the queue. */
  WorkProvider queue() {
    if (work.size() != 1) {
      throw new Refusal(
          Finding.of(
              work.isEmpty() ? ErrorCode.WLD_NO_PROVIDER : ErrorCode.REG_AMBIGUOUS_ID,
              "a world's orders need one WorkProvider on the class path; installed: "
                  + work.size()));
    }
    return work.get(0);
  }

  private static <S> S serving(
      String part, String type, List<S> installed, Function<S, Set<String>> types) {
    List<S> serving = installed.stream().filter(one -> types.apply(one).contains(type)).toList();
    if (serving.size() == 1) {
      return serving.get(0);
    }
    Set<String> known = new TreeSet<>();
    installed.forEach(one -> known.addAll(types.apply(one)));
    String what =
        serving.isEmpty()
            ? "nothing installed serves the type '"
                + type
                + "'; installed are: "
                + (known.isEmpty() ? "none" : String.join(", ", known))
            : serving.size() + " installed providers serve the type '" + type + "'";
    throw new Refusal(
        Finding.of(serving.isEmpty() ? ErrorCode.WLD_NO_PROVIDER : ErrorCode.REG_AMBIGUOUS_ID, what)
            .at("/infrastructure/" + part + "/type"));
  }
}
