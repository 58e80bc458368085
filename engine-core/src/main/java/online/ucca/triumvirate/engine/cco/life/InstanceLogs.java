package online.ucca.triumvirate.engine.cco.life;

import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;

/** Where transitions are recorded: in the audit log of the adapter instance a CCO comes from. */
@FunctionalInterface
public interface InstanceLogs {

  /**
   * The log of an adapter instance.
   *
   * @param adapterId the adapter
   * @param clientId the client
   * @return its log, open as long as whoever gave it keeps it so
   * @throws online.ucca.triumvirate.model.error.Refusal if it cannot be opened
   */
  AuditLog log(AdapterId adapterId, ClientId clientId);
}
