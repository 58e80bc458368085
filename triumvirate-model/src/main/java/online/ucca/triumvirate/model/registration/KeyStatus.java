package online.ucca.triumvirate.model.registration;

/** What a signing key is worth at a moment. */
public enum KeyStatus {
  /** It counts. */
  VALID,
  /** Its validity has not begun. */
  NOT_YET_VALID,
  /** Its validity has ended. */
  EXPIRED,
  /** It was revoked before, and never counts again. */
  REVOKED
}
