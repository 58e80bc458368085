package online.ucca.triumvirate.model.audit;

/** What an audit entry records (spec §3.2). */
public enum AuditEventType {
  /** Raw corpus arrived. */
  CORPUS_RECEIVED,
  /** Acquisition began. */
  INGESTION_STARTED,
  /** Acquisition ended well. */
  INGESTION_COMPLETED,
  /** Acquisition failed. */
  INGESTION_FAILED,
  /** Translation began. */
  TRANSLATION_STARTED,
  /** Translation ended well. */
  TRANSLATION_COMPLETED,
  /** Translation failed. */
  TRANSLATION_FAILED,
  /** Validation began. */
  VALIDATION_STARTED,
  /** The adapter's validation passed. */
  VALIDATION_PASSED,
  /** The adapter's validation failed. */
  VALIDATION_FAILED,
  /** The signed Triumvirate was sent to the engine. */
  TRIUMVIRATE_SUBMITTED,
  /** The engine accepted it. */
  TRIUMVIRATE_ACCEPTED,
  /** The engine refused it. */
  TRIUMVIRATE_REJECTED
}
