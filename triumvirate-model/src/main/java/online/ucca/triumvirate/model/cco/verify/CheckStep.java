package online.ucca.triumvirate.model.cco.verify;

/** What is checked of a CCO, in the order in which a verdict lists it. */
enum CheckStep {
  FORM("form"),
  CHAIN("order of proofs"),
  PROCESSOR_PROOF("processor's proof"),
  EXPERT_PROOF("domain expert's proof"),
  ROLES("roles"),
  KEYS("keys"),
  DIGEST("digest"),
  VALIDITY("validity"),
  STATUS("status");

  private final String title;

  CheckStep(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
