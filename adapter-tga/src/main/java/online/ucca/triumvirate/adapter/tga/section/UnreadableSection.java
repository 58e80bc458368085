package online.ucca.triumvirate.adapter.tga.section;

/** Thrown where a section's text is in a shape that nobody has taught the parser. */
final class UnreadableSection extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableSection(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
