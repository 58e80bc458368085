package online.ucca.triumvirate.adapter.tga.block;

/**
 * A stretch of text in one style.
 *
 * @param text its characters, as the source has them; white space is kept
 * @param style how it is set
 */
public record Run(String text, Style style) {

  /** The styles that carry meaning in the register's text. */
  public enum Style {
    /** Ordinary text. */
    PLAIN,
    /** Set apart: bold, italic, or a character style of the register, such as a range term. */
    MARKED
  }
}
