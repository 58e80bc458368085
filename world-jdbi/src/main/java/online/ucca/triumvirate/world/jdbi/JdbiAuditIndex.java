package online.ucca.triumvirate.world.jdbi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.engine.database.AuditIndex;
import online.ucca.triumvirate.engine.database.IndexedEntry;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table {@code audit_index}, which is only added to. */
final class JdbiAuditIndex implements AuditIndex {
  private static final int BATCH = 500;

  private static final String NEWEST =
      "SELECT max(generation) FROM audit_generations WHERE log = :log";

  private static final String INSERT =
      "INSERT INTO audit_index (log, generation, seq, ts_utc, adapter_id, client_id, submission_id,"
          + " event_type, corpus_id, corpus_hash, triumvirate_id, duration_ms, outcome, prev_hash,"
          + " entry_hash) VALUES (:log, :generation, :seq, :ts_utc, :adapter_id, :client_id,"
          + " :submission_id, :event_type, :corpus_id, :corpus_hash, :triumvirate_id, :duration_ms,"
          + " :outcome, :prev_hash, :entry_hash)";

  private static final String QUESTION =
      "SELECT i.log, i.seq, i.ts_utc, i.event_type, i.outcome, i.entry_hash FROM audit_index i"
          + " WHERE i.%s = :id AND i.generation ="
          + " (SELECT max(g.generation) FROM audit_generations g WHERE g.log = i.log)"
          + " ORDER BY i.log, i.seq";

  private final Sessions sessions;

  JdbiAuditIndex(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Outcome update(String log, Entries entries, boolean anew) {
    return sessions.writeOnce(
        handle -> {
          sessions.dialect().lock("audit_generations").forEach(handle::execute);
          long generation = generation(handle, log, anew);
          List<String> indexed = indexed(handle, log, generation);
          try (Additions additions = new Additions(handle, log, generation)) {
            entries.forEach(entry -> compareOrAdd(log, entry, indexed, additions));
            if (additions.next < indexed.size()) {
              throw differs(
                  log,
                  "the index has " + indexed.size() + " entries and the log has " + additions.next);
            }
            additions.flush();
            return new Outcome(additions.next, additions.added);
          }
        });
  }

  private static long generation(Handle handle, String log, boolean anew) {
    Long newest =
        handle.createQuery(NEWEST).bind("log", log).mapTo(Long.class).findOne().orElse(null);
    if (newest != null && !anew) {
      return newest;
    }
    long next = newest == null ? 0 : newest + 1;
    handle
        .createUpdate("INSERT INTO audit_generations (log, generation) VALUES (:log, :generation)")
        .bind("log", log)
        .bind("generation", next)
        .execute();
    return next;
  }

  /** The hashes that the index holds; a million of them take about 100 MB. */
  private static List<String> indexed(Handle handle, String log, long generation) {
    List<String> hashes = new ArrayList<>();
    try (ResultIterator<String> rows =
        handle
            .createQuery(
                "SELECT entry_hash FROM audit_index"
                    + " WHERE log = :log AND generation = :generation ORDER BY seq")
            .bind("log", log)
            .bind("generation", generation)
            .mapTo(String.class)
            .iterator()) {
      Iterator<String> each = rows;
      each.forEachRemaining(hashes::add);
    }
    return hashes;
  }

  private static void compareOrAdd(
      String log, AuditEntry entry, List<String> indexed, Additions additions) {
    if (entry.seq() != additions.next) {
      throw new IllegalArgumentException(
          "entry " + entry.seq() + " comes where " + additions.next + " is due");
    }
    if (entry.seq() >= indexed.size()) {
      additions.add(entry);
    } else if (!indexed.get(Math.toIntExact(entry.seq())).equals(entry.entryHash().hex())) {
      throw differs(
          log,
          "entry "
              + entry.seq()
              + " has the hash "
              + entry.entryHash()
              + " in the log and "
              + indexed.get(Math.toIntExact(entry.seq()))
              + " in the index");
    }
    additions.next++;
  }

  private static Refusal differs(String log, String how) {
    return new Refusal(Finding.of(ErrorCode.AUD_INDEX_DIFFERS, log + ": " + how).from(log));
  }

  @Override
  public List<IndexedEntry> of(SubmissionId submission) {
    return ask("submission_id", submission.toString());
  }

  @Override
  public List<IndexedEntry> of(TriumvirateId triumvirate) {
    return ask("triumvirate_id", triumvirate.toString());
  }

  private List<IndexedEntry> ask(String column, String id) {
    return sessions.read(
        handle ->
            handle
                .createQuery(QUESTION.formatted(column))
                .bind("id", id)
                .map(
                    (row, context) ->
                        new IndexedEntry(
                            row.getString(1),
                            row.getLong(2),
                            Instant.parse(row.getString(3)),
                            AuditEventType.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                            AuditOutcome.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                            new Sha256(row.getString(6))))
                .list());
  }

  /** What is added, some hundred entries at a time. */
  private static final class Additions implements AutoCloseable {
    private final PreparedBatch rows;
    private final String log;
    private final long generation;
    private long next;
    private long added;

    Additions(Handle handle, String log, long generation) {
      this.rows = handle.prepareBatch(INSERT);
      this.log = log;
      this.generation = generation;
    }

    void add(AuditEntry entry) {
      CorpusId corpus = entry.corpusId();
      TriumvirateId triumvirate = entry.triumvirateId();
      rows.bind("log", log)
          .bind("generation", generation)
          .bind("seq", entry.seq())
          .bind("ts_utc", entry.tsUtc().toString())
          .bind("adapter_id", entry.adapterId().value())
          .bind("client_id", entry.clientId().value())
          .bind("submission_id", entry.submissionId().toString())
          .bind("event_type", entry.eventType().name().toLowerCase(Locale.ROOT))
          .bind("corpus_id", corpus == null ? null : corpus.value())
          .bind("corpus_hash", entry.corpusHash())
          .bind("triumvirate_id", triumvirate == null ? null : triumvirate.toString())
          .bind("duration_ms", entry.durationMs())
          .bind("outcome", entry.outcome().name().toLowerCase(Locale.ROOT))
          .bind("prev_hash", entry.prevHash().hex())
          .bind("entry_hash", entry.entryHash().hex())
          .add();
      added++;
      if (rows.size() == BATCH) {
        rows.execute();
      }
    }

    void flush() {
      if (rows.size() > 0) {
        rows.execute();
      }
    }

    @Override
    public void close() {
      rows.close();
    }
  }
}
