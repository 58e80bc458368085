package online.ucca.triumvirate.engine.tenant;

import java.util.Optional;

/**
 * The tenants of a world. Safe for use by several threads. Fails by {@code DBS_UNAVAILABLE};
 * nothing is changed then.
 */
public interface Tenants {

  /**
   * Keeps a tenant, in place of what was known of it.
   *
   * @param tenant the tenant
   */
  void put(Tenant tenant);

  /**
   * Finds a tenant.
   *
   * @param id its id
   * @return the tenant; nothing if there is none
   */
  Optional<Tenant> find(TenantId id);
}
