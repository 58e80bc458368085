package online.ucca.triumvirate.engine.cco.life;

import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.id.AdapterId;

/** Entries as a log would write them, so that an event that has no JSON form is found out. */
final class Audited {
  private Audited() {}

  static AuditEntry entry(AuditEvent event) {
    return AuditDraft.of(event, Harbour.TIME, new AdapterId("harbour-v1"), LivesBench.CLIENT)
        .link(0, AuditEntry.NO_PREVIOUS)
        .entry();
  }
}
