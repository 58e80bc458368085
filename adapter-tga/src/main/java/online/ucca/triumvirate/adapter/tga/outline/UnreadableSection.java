package online.ucca.triumvirate.adapter.tga.outline;

/** Thrown where a section's text is in a shape that nobody has taught the parser. */
public final class UnreadableSection extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * Says why.
   *
   * @param reason what is in the way, to follow the section's place
   */
  public UnreadableSection(String reason) {
    super(reason);
    this.reason = reason;
  }

  /**
   * Why the section cannot be read.
   *
   * @return what is in the way
   */
  public String reason() {
    return reason;
  }
}
