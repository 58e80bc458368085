package online.ucca.triumvirate.engine.database;

import java.util.List;
import java.util.function.Consumer;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * An index over audit logs, for questions that a file answers slowly. The logs are the record
 * (decisions §7): whatever stands here was read there, can be read there again, and is never
 * changed here. Safe for use by several threads and processes.
 */
public interface AuditIndex {

  /**
   * Compares a log with its index and adds what the index lacks, all of it or nothing.
   *
   * @param log the log's name, for good
   * @param entries gives every entry of the log, in order; what it throws, this throws
   * @param anew whether to begin the log's index again. What was indexed before stays where it is,
   *     as evidence, and is not asked any more
   * @return how many entries there are, and how many of them were added
   * @throws online.ucca.triumvirate.model.error.Refusal {@code AUD_INDEX_DIFFERS} if the index says
   *     something else than the log, or has more entries
   */
  Outcome update(String log, Entries entries, boolean anew);

  /**
   * What an attempt led to.
   *
   * @param submission the attempt
   * @return its entries, by log and number
   */
  List<IndexedEntry> of(SubmissionId submission);

  /**
   * What happened to a Triumvirate.
   *
   * @param triumvirate its id
   * @return its entries, by log and number
   */
  List<IndexedEntry> of(TriumvirateId triumvirate);

  /** Gives the entries of a log. */
  @FunctionalInterface
  interface Entries {

    /**
     * Gives every entry, the oldest first.
     *
     * @param each takes them
     */
    void forEach(Consumer<AuditEntry> each);
  }

  /**
   * What came of an update.
   *
   * @param entries how many entries the log has
   * @param added how many of them the index lacked
   */
  record Outcome(long entries, long added) {}
}
