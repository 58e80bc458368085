package online.ucca.triumvirate.adapter.faa.numbering;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paragraph begins with to say which it is.
 *
 * @param token the designator without parentheses or closing full stop; of a definition, its term
 * @param kind how it is written
 * @param isItalic whether it is set in italics
 * @param through the last designator of a range, as {@code e} in {@code (c)–(e)}; empty if it is
 *     none
 */
public record Label(String token, Kind kind, boolean isItalic, String through) {

  /** How a label is written. */
  public enum Kind {
    /** A designator in parentheses. */
    PARENTHESISED,
    /** A designator followed by a full stop, or of several numbers with full stops between. */
    BARE,
    /** The term that a definition defines. */
    TERM
  }

  /**
   * The label as it is cited.
   *
   * @return for example {@code 2.} or {@code G135.2.1}, which need no parentheses, or {@code a},
   *     which is cited with them
   */
  public String cited() {
    return kind == Kind.BARE && token.indexOf('.') < 0 ? token + "." : token;
  }

  /** Every style that it may be a designator of, the usual ones first. */
  List<Style> styles() {
    List<Style> found = new ArrayList<>();
    for (Style style : Style.values()) {
      if (isWritten(style) && style.numberOf(token) > 0) {
        found.add(style);
      }
    }
    return found;
  }

  /** Which member of a list of a style it is; of a range, the last one. */
  int last(Style style) {
    int end = style.numberOf(through);
    return end > 0 ? end : style.numberOf(token);
  }

  private boolean isWritten(Style style) {
    return switch (kind) {
      case PARENTHESISED -> style.isParenthesised();
      case BARE ->
          token.indexOf('.') >= 0
              ? style == Style.DECIMAL
              : style == Style.NUMBER || style == Style.LETTER || style == Style.NUMERAL;
      case TERM -> style == Style.TERM;
    };
  }
}
