package online.ucca.triumvirate.adapter.faa.numbering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places that a designator may take where some lists are open. */
final class Moves {
  private static final int ITALICS = 2;
  private static final int ITALICS_OF_MEMBER = 1;
  private static final int SKIPPED_LEVEL = 2;
  private static final int GAP = 4;
  private static final int LATE_START = 4;
  private static final int REPEATED = 6;
  private static final int BACKWARD = 7;
  private static final int ORDER = 8;
  private static final int UNUSUAL_START = 1;

  private final @Nullable Frame top;
  private final Step step;
  private final int number;
  private final boolean isAnnounced;
  private final List<Move> moves = new ArrayList<>();

  private Moves(@Nullable Frame top, Step step, int number, boolean isAnnounced) {
    this.top = top;
    this.step = step;
    this.number = number;
    this.isAnnounced = isAnnounced;
  }

  /** Every place that a designator may take; one at least. */
  static List<Move> of(@Nullable Frame top, Step step, int number, boolean isAnnounced) {
    Moves moves = new Moves(top, step, number, isAnnounced);
    moves.find();
    return moves.moves;
  }

  private void find() {
    if (step.label().kind() == Label.Kind.TERM) {
      term();
      return;
    }
    for (Style style : step.label().styles()) {
      if (style == Style.DECIMAL) {
        decimal();
        continue;
      }
      if (!step.isContinued()) {
        members(style);
      }
      if (!isOpen(style)) {
        opens(style);
      }
    }
    if (moves.isEmpty()) {
      step.label().styles().forEach(this::members);
    }
  }

  /** As the next member of a list that is open. */
  private void members(Style style) {
    for (Frame frame = top; frame != null; frame = frame.parent()) {
      if (frame.style() == style) {
        Irregularity irregularity = after(frame, style);
        boolean isSet = frame.isItalic() == step.label().isItalic();
        int cost = cost(irregularity) + (isSet ? 0 : ITALICS_OF_MEMBER);
        add(frame.parent(), style, frame.isItalic(), frame.members() + 1, cost, irregularity);
      }
    }
  }

  private Irregularity after(Frame frame, Style style) {
    int ordinal = style.numberOf(step.label().token());
    if (ordinal == frame.ordinal() + 1) {
      return Irregularity.NONE;
    }
    if (ordinal == frame.ordinal()) {
      return Irregularity.REPEATED;
    }
    return ordinal > frame.ordinal() ? Irregularity.GAP : Irregularity.BACKWARD;
  }

  /** As the first member of a list below the last paragraph. */
  private void opens(Style style) {
    Irregularity irregularity = level(style);
    int cost = cost(irregularity);
    if (style.isItalic() != step.label().isItalic()) {
      cost += irregularity == Irregularity.NONE ? ITALICS : ORDER;
      irregularity = Irregularity.ITALICS;
    }
    if (style.numberOf(step.label().token()) > 1) {
      cost += LATE_START;
      irregularity = Irregularity.LATE_START;
    }
    add(top, style, step.label().isItalic(), 1, cost + unusual(style), irregularity);
  }

  /** Whether a list of a style may stand below the last paragraph. */
  private Irregularity level(Style style) {
    Frame above = top;
    if (above == null || !above.style().isParenthesised()) {
      return Irregularity.NONE;
    }
    int levels = style.rank() - above.style().rank();
    if (levels <= 0) {
      return Irregularity.ORDER;
    }
    return levels == 1 ? Irregularity.NONE : Irregularity.SKIPPED_LEVEL;
  }

  /** Sections begin with letters, definitions with one of the first three levels. */
  private int unusual(Style style) {
    Frame above = top;
    boolean isUsual =
        above == null
            ? style.rank() <= Style.ALPHA.rank()
            : !above.isTerm() || style.rank() <= Style.ROMAN.rank();
    return isUsual ? 0 : UNUSUAL_START;
  }

  /** Whether a list of a style is open, since the last definition began. */
  private boolean isOpen(Style style) {
    for (Frame frame = top; frame != null && !frame.isTerm(); frame = frame.parent()) {
      if (frame.style() == style) {
        return true;
      }
    }
    return false;
  }

  /** A number of several says by itself what it is a part of. */
  private void decimal() {
    Frame parent = top;
    while (parent != null && !isPrefix(parent.label())) {
      parent = parent.parent();
    }
    add(parent, Style.DECIMAL, false, 2, 0, Irregularity.NONE);
  }

  private boolean isPrefix(Label label) {
    return label.kind() == Label.Kind.BARE && step.label().token().startsWith(label.token() + ".");
  }

  /** As another definition among others, or as the first of those that were announced. */
  private void term() {
    for (Frame frame = top; frame != null; frame = frame.parent()) {
      if (frame.isTerm()) {
        add(frame.parent(), Style.TERM, true, 2, 0, Irregularity.NONE);
        return;
      }
    }
    add(isAnnounced ? top : null, Style.TERM, true, 2, 0, Irregularity.NONE);
  }

  private void add(
      @Nullable Frame parent,
      Style style,
      boolean isItalic,
      int members,
      int cost,
      Irregularity irregularity) {
    int ordinal = style == Style.TERM ? 0 : step.label().last(style);
    moves.add(
        new Move(
            new Frame(parent, style, ordinal, isItalic, members, step.label(), number),
            cost,
            irregularity));
  }

  private static int cost(Irregularity irregularity) {
    return switch (irregularity) {
      case NONE -> 0;
      case GAP -> GAP;
      case REPEATED -> REPEATED;
      case BACKWARD -> BACKWARD;
      case LATE_START -> LATE_START;
      case SKIPPED_LEVEL -> SKIPPED_LEVEL;
      case ITALICS -> ITALICS;
      case ORDER -> ORDER;
    };
  }
}
