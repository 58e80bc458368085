package online.ucca.triumvirate.model.registration;

/** What happened to a registration. */
public enum RegistrationEvent {
  /** The adapter was declared for the client. */
  DECLARED,
  /** The registration went from one state to another. */
  STATE_CHANGED,
  /** A signing key was added. */
  KEY_ADDED,
  /** A signing key was added, and every other one was given its last day. */
  KEY_ROTATED,
  /** A signing key was revoked. */
  KEY_REVOKED
}
