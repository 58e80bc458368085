package online.ucca.triumvirate.model.cco.verify;

/** In what role a key signs a CCO, in the order of the proofs (decisions §1). */
public enum ProofRole {
  /** Made it. */
  PROCESSOR("processor"),
  /** Answers for its content; its proof builds on the processor's. */
  DOMAIN_EXPERT("domain expert");

  private final String title;

  ProofRole(String title) {
    this.title = title;
  }

  /**
   * The role's name for people.
   *
   * @return for example {@code domain expert}
   */
  public String title() {
    return title;
  }
}
