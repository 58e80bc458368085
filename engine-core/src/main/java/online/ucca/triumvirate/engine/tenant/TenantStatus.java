package online.ucca.triumvirate.engine.tenant;

/** Whether a tenant may buy. */
public enum TenantStatus {
  /** May buy, and have what it bought. */
  ACTIVE,
  /** May neither buy nor fetch; what it bought stays. */
  SUSPENDED
}
