package online.ucca.triumvirate.engine.database;

import java.time.Instant;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * Where an audit entry stands, and what it is about. Its detail stands in the log.
 *
 * @param log the log's name
 * @param seq its number there, from 0
 * @param tsUtc when it was recorded
 * @param eventType what happened
 * @param outcome how it ended
 * @param entryHash the hash by which the log's line is known again
 */
public record IndexedEntry(
    String log,
    long seq,
    Instant tsUtc,
    AuditEventType eventType,
    AuditOutcome outcome,
    Sha256 entryHash) {}
