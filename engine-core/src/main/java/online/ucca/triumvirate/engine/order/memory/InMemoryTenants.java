package online.ucca.triumvirate.engine.order.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.Tenants;

/** Tenants that are gone when the program ends. */
public final class InMemoryTenants implements Tenants {
  private final Map<TenantId, Tenant> all = new ConcurrentHashMap<>();

  /** No tenants yet. */
  public InMemoryTenants() {}

  @Override
  public void put(Tenant tenant) {
    all.put(tenant.id(), tenant);
  }

  @Override
  public Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(all.get(id));
  }
}
