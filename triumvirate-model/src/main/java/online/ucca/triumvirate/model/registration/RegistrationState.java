package online.ucca.triumvirate.model.registration;

/**
 * Where an adapter's registration is in its lifecycle (spec §3.6). Only an active one may submit.
 */
public enum RegistrationState {
  /** Declared but not yet active. */
  REGISTERED,
  /** Accepting submissions and producing Triumvirates. */
  ACTIVE,
  /** Temporarily disabled. */
  SUSPENDED,
  /** Being replaced by a newer version. */
  DEPRECATED,
  /** Permanently disabled. */
  REVOKED
}
