package online.ucca.triumvirate.engine.order;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.id.PackId;

/**
 * Which tenant may have which packs. Safe for use by several threads. Fails by {@code
 * DBS_UNAVAILABLE}.
 */
public interface Entitlements {

  /**
   * Finds a pack that a tenant may have; if several of its orders have it, as the first recorded.
   *
   * @param owner who asks
   * @param pack the pack's id
   * @return the pack; nothing if there is none or the tenant may not have it: which of the two is
   *     not told
   */
  Optional<StoredPack> find(TenantId owner, PackId pack);

  /**
   * Lists the packs that a tenant may have, each once, the newest first: by when it was made, then
   * by id.
   *
   * @param owner who asks
   * @param page the page, from 1
   * @param limit how many on a page, 1 to 100
   * @return the page; empty behind the last
   * @throws IllegalArgumentException if page or limit is out of range
   */
  List<StoredPack> list(TenantId owner, int page, int limit);
}
