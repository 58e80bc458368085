package online.ucca.triumvirate.engine.work;

/** Which work comes first. Within one priority it is the oldest. */
public enum Priority {
  /** Somebody waits for it. */
  HIGH,
  /** The usual. */
  NORMAL,
  /** When there is nothing else. */
  LOW
}
