package online.ucca.triumvirate.engine.order.memory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import online.ucca.triumvirate.engine.order.Offers;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.model.id.TriumvirateId;

/** Offers that are gone when the program ends. */
public final class InMemoryOffers implements Offers {
  private final Map<String, TriumvirateId> all = new ConcurrentHashMap<>();

  /** No offers yet. */
  public InMemoryOffers() {}

  @Override
  public void offer(String code, TriumvirateId triumvirate, Instant at) {
    all.put(OrderLine.checkCode(code), triumvirate);
  }

  @Override
  public Optional<TriumvirateId> find(String code) {
    return Optional.ofNullable(all.get(code));
  }
}
