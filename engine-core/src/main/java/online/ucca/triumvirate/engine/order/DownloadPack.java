package online.ucca.triumvirate.engine.order;

import java.util.Optional;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.PresignedUrl;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.engine.tenant.Tenants;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.PackId;

/**
 * Hands a tenant the packs that it may have (docs/spec/orders.md, section Download). Each way
 * checks who asks; a pack that is not there, one of another tenant, and a tenant that is suspended
 * are answered alike. A URL is made for the request, and neither kept nor logged. Safe for use by
 * several threads.
 */
public final class DownloadPack {
  private final Tenants tenants;
  private final Entitlements entitlements;
  private final ObjectStore objects;

  /**
   * Hands out the packs of a world.
   *
   * @param tenants who may ask
   * @param entitlements who may have what
   * @param objects where packs are
   */
  public DownloadPack(Tenants tenants, Entitlements entitlements, ObjectStore objects) {
    this.tenants = tenants;
    this.entitlements = entitlements;
    this.objects = objects;
  }

  /**
   * What is known of a pack.
   *
   * @param owner who asks
   * @param pack the pack's id
   * @return the pack, with the hash that its bytes must have
   * @throws Refusal {@code ORD_NOT_FOUND} if there is none for this tenant
   */
  public StoredPack find(TenantId owner, PackId pack) {
    return tenants
        .find(owner)
        .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
        .flatMap(tenant -> entitlements.find(owner, pack))
        .orElseThrow(() -> OrderRefusals.notFound("pack " + pack));
  }

  /**
   * A URL of a pack, made for this request.
   *
   * @param owner who asks
   * @param pack the pack's id
   * @param validity for how long, {@link LinkValidity#usual} if nothing else is asked for
   * @return the URL; nothing if the store gives none: {@link #read} the pack then
   * @throws Refusal {@code ORD_NOT_FOUND} if there is none for this tenant; what the store refuses
   */
  public Optional<PresignedUrl> link(TenantId owner, PackId pack, LinkValidity validity) {
    StoredPack found = find(owner, pack);
    try {
      return Optional.of(objects.presignGet(found.object().key(), validity));
    } catch (Refusal refusal) {
      if (refusal.code().equals(ErrorCode.STO_NO_LINKS.name())) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  /**
   * A pack's bytes, none of which is given before all were checked.
   *
   * @param owner who asks
   * @param pack the pack's id
   * @return the archive
   * @throws Refusal {@code ORD_NOT_FOUND} if there is none for this tenant; {@code STO_INTEGRITY}
   *     or {@code STO_MISSING} if the store has lost it; what else the store refuses
   */
  public byte[] read(TenantId owner, PackId pack) {
    return objects.get(find(owner, pack).object());
  }
}
