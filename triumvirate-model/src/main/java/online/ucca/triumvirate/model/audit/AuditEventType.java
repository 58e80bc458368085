package online.ucca.triumvirate.model.audit;

/**
 * What an audit entry records: the events of spec §3.2, those that D8 and Q5 ask for, and a CCO's
 * life.
 */
public enum AuditEventType {
  /** Raw corpus arrived. */
  CORPUS_RECEIVED,
  /** Acquisition began. */
  INGESTION_STARTED,
  /** Acquisition ended well. */
  INGESTION_COMPLETED,
  /** Acquisition failed. */
  INGESTION_FAILED,
  /** An extraction that cannot be repeated was stored and is the reference from now on (D8). */
  EXTRACTION_RECORDED,
  /** A host outside the adapter's source system was asked for, and reached or refused (Q5). */
  ENRICHMENT_OUTSIDE_SOURCE,
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
  TRIUMVIRATE_REJECTED,
  /** A CCO was made from it; the processor signed. */
  CCO_PROCESSED,
  /** The domain expert signed the CCO, too. */
  CCO_ISSUED,
  /** A CCO of the same content with a new term replaced it. */
  CCO_RENEWED,
  /** A CCO of a newer content or instrument replaced it. */
  CCO_SUPERSEDED,
  /** The CCO was withdrawn, for good. */
  CCO_REVOKED,
  /** It was noticed that the CCO's term is over. */
  CCO_EXPIRED
}
