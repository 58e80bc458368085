package online.ucca.triumvirate.world.jdbi.order;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.order.Entitlements;
import online.ucca.triumvirate.engine.order.ListPage;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.world.jdbi.session.Sessions;

/** Entitlements in the table {@code entitlements}; every question names the tenant. */
public final class JdbiEntitlements implements Entitlements {
  private static final String OWNED =
      "SELECT "
          + Columns.PACK
          + " FROM entitlements e JOIN packs p ON p.order_id = e.order_id AND p.line = e.line"
          + " WHERE e.tenant_id = :owner";

  private final Sessions sessions;

  /**
   * Answers who may have what.
   *
   * @param sessions lends connections
   */
  public JdbiEntitlements(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<StoredPack> find(TenantId owner, PackId pack) {
    return sessions.read(
        handle ->
            handle
                .createQuery(OWNED + " AND e.pack_id = :pack")
                .bind("owner", owner.value())
                .bind("pack", pack.toString())
                .map((row, context) -> Columns.pack(row))
                .findOne());
  }

  @Override
  public List<StoredPack> list(TenantId owner, int page, int limit) {
    ListPage part = new ListPage(page, limit);
    return sessions.read(
        handle ->
            handle
                .createQuery(
                    OWNED
                        + " ORDER BY e.granted_at DESC, e.pack_id DESC"
                        + " LIMIT :rows OFFSET :before")
                .bind("owner", owner.value())
                .bind("rows", limit)
                .bind("before", part.offset())
                .map((row, context) -> Columns.pack(row))
                .list());
  }
}
