package online.ucca.triumvirate.adapter.tga.unit;

import java.util.List;

/**
 * A section of a unit, and whether the source has it at all.
 *
 * @param state whether the source has it
 * @param statements what it says; empty unless present
 * @param place where a person finds it in the source
 */
public record UnitSection(State state, List<Statement> statements, String place) {

  /** Copies the statements. */
  public UnitSection {
    statements = List.copyOf(statements);
  }

  /** Whether the source has a section. */
  public enum State {
    /** It has text. */
    PRESENT,
    /** It is missing or empty. */
    ABSENT,
    /** It says that it does not apply. */
    NOT_APPLICABLE
  }

  /**
   * A section without text.
   *
   * @param place where it would stand
   * @return an absent section
   */
  public static UnitSection absent(String place) {
    return new UnitSection(State.ABSENT, List.of(), place);
  }

  /**
   * A section with the given statements: absent if there are none, not applicable if they say only
   * that.
   *
   * @param statements what it says
   * @param place where it stands
   * @return the section
   */
  public static UnitSection of(List<Statement> statements, String place) {
    if (statements.isEmpty()) {
      return absent(place);
    }
    if (statements.size() == 1
        && statements.get(0).items().isEmpty()
        && Wording.saysNotApplicable(statements.get(0).text())) {
      return new UnitSection(State.NOT_APPLICABLE, List.of(), place);
    }
    return new UnitSection(State.PRESENT, statements, place);
  }
}
