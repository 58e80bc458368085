package online.ucca.triumvirate.adapter.faa.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a list that is open at some place in the text, with all that it is a part of.
 *
 * @param parent what its list is a part of; null for the provision itself
 * @param style how its list is numbered
 * @param ordinal which member it is, from 1; 0 for a term
 * @param isItalic whether its list's designators are set in italics, as they should be or not
 * @param members how many members of the list there were so far
 * @param label its designator or term
 * @param step which of the placed pieces it is, from 0
 */
public record Frame(
    @Nullable Frame parent,
    Style style,
    int ordinal,
    boolean isItalic,
    int members,
    Label label,
    int step) {

  /**
   * It and all that it is a part of, the outermost first.
   *
   * @return at least itself
   */
  public List<Frame> path() {
    List<Frame> path = new ArrayList<>();
    for (Frame frame = this; frame != null; frame = frame.parent) {
      path.add(frame);
    }
    Collections.reverse(path);
    return path;
  }

  /**
   * Whether another one is a member of the same list.
   *
   * @param other the other
   * @return whether both are parts of the same
   */
  public boolean isInListOf(Frame other) {
    return style == other.style && stepOf(parent) == stepOf(other.parent);
  }

  /**
   * Whether it is a definition.
   *
   * @return whether a term stands for its designator
   */
  public boolean isTerm() {
    return style == Style.TERM;
  }

  /**
   * Whether its designator names what it is a part of.
   *
   * @return whether it consists of several numbers, as {@code G135.2.1}
   */
  public boolean saysItsPlace() {
    return style == Style.DECIMAL;
  }

  private static int stepOf(@Nullable Frame frame) {
    return frame == null ? -1 : frame.step;
  }
}
