package online.ucca.triumvirate.model.error;

/** In which phase a finding arises. The first three are an adapter's (spec §3.4). */
public enum Phase {
  /** While the corpus is acquired and read. */
  INGESTION,
  /** While it is translated. */
  TRANSLATION,
  /** While a Triumvirate is checked, by the adapter or by the engine. */
  VALIDATION,
  /** While the engine makes a CCO. */
  PROCESSING,
  /** While a pack is composed, drawn or read back. */
  PACKAGING,
  /** While proofs and keys are checked. */
  VERIFICATION,
  /** While the surroundings are used: disk, network, configuration. */
  ENVIRONMENT
}
