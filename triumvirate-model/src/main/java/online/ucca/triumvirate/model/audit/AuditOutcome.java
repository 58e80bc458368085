package online.ucca.triumvirate.model.audit;

/** How what an audit entry records ended. */
public enum AuditOutcome {
  /** Well, or it only began. */
  SUCCESS,
  /** Not well. */
  FAILURE
}
