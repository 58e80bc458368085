package online.ucca.triumvirate.engine.order.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.engine.order.Entitlements;
import online.ucca.triumvirate.engine.order.ListPage;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.id.PackId;

/** Which tenant may have which packs, as the recorded packs say. */
final class InMemoryEntitlements implements Entitlements {
  private static final Comparator<StoredPack> NEWEST_FIRST =
      Comparator.comparing(StoredPack::madeAt)
          .thenComparing(pack -> pack.pack().toString())
          .reversed();

  private final OrderMemory memory;

  InMemoryEntitlements(OrderMemory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<StoredPack> find(TenantId owner, PackId pack) {
    synchronized (memory) {
      return of(owner).stream().filter(one -> one.pack().equals(pack)).findFirst();
    }
  }

  @Override
  public List<StoredPack> list(TenantId owner, int page, int limit) {
    ListPage part = new ListPage(page, limit);
    synchronized (memory) {
      return of(owner).stream().sorted(NEWEST_FIRST).skip(part.offset()).limit(limit).toList();
    }
  }

  private Collection<StoredPack> of(TenantId owner) {
    Map<PackId, StoredPack> once = new LinkedHashMap<>();
    for (StoredPack pack : memory.recorded()) {
      Order order = memory.order(pack.order());
      if (order != null && order.request().tenant().equals(owner)) {
        once.putIfAbsent(pack.pack(), pack);
      }
    }
    return once.values();
  }
}
