package online.ucca.triumvirate.world.jdbi.order;

import java.time.Instant;
import java.util.Optional;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.engine.tenant.Tenants;
import online.ucca.triumvirate.world.jdbi.session.Sessions;

/** Tenants in the table {@code tenants}. */
public final class JdbiTenants implements Tenants {
  private final Sessions sessions;

  /**
   * Keeps tenants.
   *
   * @param sessions lends connections
   */
  public JdbiTenants(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void put(Tenant tenant) {
    sessions.write(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO tenants (tenant_id, name, number, email, mobile, status, created_at)"
                        + " VALUES (:id, :name, :number, :email, :mobile, :status, :created)"
                        + " ON CONFLICT (tenant_id) DO UPDATE SET name = excluded.name,"
                        + " number = excluded.number, email = excluded.email,"
                        + " mobile = excluded.mobile, status = excluded.status,"
                        + " created_at = excluded.created_at")
                .bind("id", tenant.id().value())
                .bind("name", tenant.name())
                .bind("number", tenant.number())
                .bind("email", tenant.email())
                .bind("mobile", tenant.mobile())
                .bind("status", Columns.text(tenant.status()))
                .bind("created", Columns.time(tenant.createdAt()))
                .execute());
  }

  @Override
  public Optional<Tenant> find(TenantId id) {
    return sessions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT name, number, email, mobile, status, created_at FROM tenants"
                        + " WHERE tenant_id = :id")
                .bind("id", id.value())
                .map(
                    (row, context) ->
                        new Tenant(
                            id,
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            Columns.one(TenantStatus.class, row.getString(5)),
                            Instant.parse(row.getString(6))))
                .findOne());
  }
}
