package online.ucca.triumvirate.engine.order.fulfil;

/** The end of a process, at a moment that a test chose. Nothing in a process can go on after it. */
final class Death extends Error {
  private static final long serialVersionUID = 1L;

  Death() {
    super("the process was killed");
  }
}
