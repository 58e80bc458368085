package online.ucca.triumvirate.certification.subject;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditReceipt;

/** An audit log that remembers what it was given. */
public final class RecordingLog implements AuditLog {
  private final List<AuditEvent> events = new CopyOnWriteArrayList<>();

  RecordingLog() {}

  @Override
  public AuditReceipt append(AuditEvent event) {
    events.add(event);
    return () -> {
      throw new IllegalStateException("an adapter does not wait for the disk");
    };
  }

  /**
   * What it was given.
   *
   * @return the events so far, in order
   */
  public List<AuditEvent> events() {
    return List.copyOf(events);
  }
}
