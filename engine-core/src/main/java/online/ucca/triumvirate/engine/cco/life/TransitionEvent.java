package online.ucca.triumvirate.engine.cco.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeChange;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.id.SubmissionId;

/** What an audit log says of a transition (docs/spec/audit.md). */
final class TransitionEvent {
  private TransitionEvent() {}

  /** The event of a life's last transition. */
  static AuditEvent of(CapabilityLife life, SubmissionId attempt) {
    List<LifeChange> changes = life.changes();
    LifeChange last = life.last();
    Map<String, Object> detail = new HashMap<>();
    detail.put("cco_id", life.id());
    detail.put("transition", changes.size());
    detail.put("at", last.at().toString());
    detail.put("actor", last.actor());
    detail.put("reason", last.reason());
    detail.put("status_lists", life.entry().lists());
    detail.put("status_list_index", life.entry().index());
    if (changes.size() > 1) {
      detail.put("from", changes.get(changes.size() - 2).to().text());
    }
    if (last.replacedBy() != null) {
      detail.put("replaced_by", last.replacedBy());
    }
    return new AuditEvent(
        attempt,
        type(last.to()),
        life.subject().corpusId(),
        life.subject().corpusHash(),
        life.subject().triumvirateId(),
        0,
        AuditOutcome.SUCCESS,
        detail);
  }

  private static AuditEventType type(LifecycleState to) {
    return switch (to) {
      case PROCESSED -> AuditEventType.CCO_PROCESSED;
      case ISSUED -> AuditEventType.CCO_ISSUED;
      case RENEWED -> AuditEventType.CCO_RENEWED;
      case SUPERSEDED -> AuditEventType.CCO_SUPERSEDED;
      case REVOKED -> AuditEventType.CCO_REVOKED;
      case EXPIRED -> AuditEventType.CCO_EXPIRED;
    };
  }
}
