package online.ucca.triumvirate.adapter.faa.numbering;

import org.jspecify.annotations.Nullable;

/**
 * A part of a paragraph that has one designator. {@code (b) Heading. (1) Text} has two: the first
 * with a heading, the second with the text.
 *
 * @param label its designator, or the term that it defines; null if it has none
 * @param written the designator as the source writes it; empty for a term, which is a part of the
 *     text
 * @param heading its heading, without what closes it; empty if it has none
 * @param text its words, without designator and heading; may be empty
 */
public record Piece(@Nullable Label label, String written, String heading, String text) {
  private static final String RESERVED = "[Reserved]";

  /**
   * Whether it says nothing and only leads to the next designator.
   *
   * @return whether it has neither heading nor text
   */
  public boolean isEmpty() {
    return heading.isEmpty() && text.isEmpty();
  }

  /**
   * Whether it announces what follows.
   *
   * @return whether its words end in a dash or a colon
   */
  public boolean isOpen() {
    return text.endsWith("—") || text.endsWith(":");
  }

  /**
   * Whether its number stands for nothing.
   *
   * @return whether {@code [Reserved]} is all it says
   */
  public boolean isReserved() {
    return text.regionMatches(true, 0, RESERVED, 0, RESERVED.length())
        && text.length() <= RESERVED.length() + 1;
  }
}
