package online.ucca.triumvirate.model.audit;

/**
 * The append-only record of one adapter instance: one client, one adapter, never mixed with
 * another's (spec §3.2). Safe for use by several threads; entries stand in the order in which
 * {@link #append} was entered.
 */
public interface AuditLog {

  /**
   * Gives an event its place in the log. It is acknowledged only when {@link AuditReceipt#await}
   * returns: whoever delivers what the entry vouches for waits for that first. Entries that wait
   * together reach the disk together.
   *
   * @param event what happened
   * @return the way to wait for it
   * @throws online.ucca.triumvirate.model.error.Refusal {@code AUD_WRITE_FAILED} if the log has
   *     stopped: after a failed write it refuses everything, because what follows would stand on a
   *     gap
   */
  AuditReceipt append(AuditEvent event);
}
