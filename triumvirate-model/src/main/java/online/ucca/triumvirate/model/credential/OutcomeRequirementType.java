package online.ucca.triumvirate.model.credential;

/** How a credential needs an outcome (spec §2.4). */
public enum OutcomeRequirementType {
  /** Always. */
  CORE,
  /** As one of several to choose from. */
  ELECTIVE,
  /** Before the others. */
  PREREQUISITE
}
