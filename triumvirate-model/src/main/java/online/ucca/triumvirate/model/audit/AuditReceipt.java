package online.ucca.triumvirate.model.audit;

/** An entry that has its place in an {@link AuditLog} and may still be on its way to the disk. */
@FunctionalInterface
public interface AuditReceipt {

  /**
   * Waits until the entry, and every entry before it, is on stable storage. May be called more than
   * once, from any thread.
   *
   * @return the entry as recorded
   * @throws online.ucca.triumvirate.model.error.Refusal {@code AUD_WRITE_FAILED} if it could not be
   *     recorded
   */
  AuditEntry await();
}
