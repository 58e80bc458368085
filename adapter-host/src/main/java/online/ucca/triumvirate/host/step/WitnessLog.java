package online.ucca.triumvirate.host.step;

import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.ErrorCode;

/**
 * The log as an adapter sees it: it takes the event that the host has just handed to {@code
 * auditEntry}, once and unchanged, and nothing else (CA-33, CA-34). What it does not take is
 * remembered, whatever the adapter makes of the refusal.
 *
 * @param log the instance's log
 */
public record WitnessLog(AuditLog log) implements AuditLog {

  @Override
  public AuditReceipt append(AuditEvent event) {
    StepScope scope = StepScope.current(ErrorCode.ING_OUT_OF_PLACE, "the audit log");
    if (scope.step() != Step.RECORD) {
      throw scope.misplaced(ErrorCode.ING_OUT_OF_PLACE, "the audit log");
    }
    return scope.append(event, log);
  }
}
