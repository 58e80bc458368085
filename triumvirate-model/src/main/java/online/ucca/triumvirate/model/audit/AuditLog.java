package online.ucca.triumvirate.model.audit;

/**
 * The append-only record of one adapter instance: one client, one adapter, never mixed with
 * another's (spec §3.2). Safe for use by several threads; entries stand in the order in which
 * {@link #append} was entered.
 */
public interface AuditLog {

  /**
   * Records an event and returns when it is on stable storage, never before.
   *
   * @param event what happened
   * @return the entry as recorded
   * @throws online.ucca.triumvirate.model.error.Refusal {@code AUD_WRITE_FAILED} if it could not be
   *     recorded; from then on the log refuses everything, because what follows would stand on a
   *     gap
   */
  AuditEntry append(AuditEvent event);
}
