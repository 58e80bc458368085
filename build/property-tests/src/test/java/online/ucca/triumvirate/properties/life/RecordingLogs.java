package online.ucca.triumvirate.properties.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.cco.life.InstanceLogs;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;

/** Logs that remember what they acknowledged, and fail when told to. */
class RecordingLogs implements InstanceLogs {
  final List<String> heard = new ArrayList<>();
  boolean broken;

  @Override
  public AuditLog log(AdapterId adapterId, ClientId clientId) {
    return event ->
        () -> {
          if (broken) {
            throw new Refusal(Finding.of(ErrorCode.AUD_WRITE_FAILED, "the disk is full"));
          }
          hear(event);
          return AuditDraft.of(event, Instant.EPOCH, adapterId, clientId)
              .link(0, AuditEntry.NO_PREVIOUS)
              .entry();
        };
  }

  void hear(AuditEvent event) {
    heard.add(event.eventType() + " " + event.detail().get("cco_id"));
  }
}
