package online.ucca.triumvirate.output.document.text;

/** Takes the pieces of a text, in order. */
public interface TextTarget {
  /**
   * Takes characters that may stand in a file as they are; a format's own escaping is still due.
   *
   * @param text at least one character, with no line break and no tab
   */
  void characters(String text);

  /** Takes a line break. */
  void lineBreak();

  /** Takes a tab. */
  void tab();
}
