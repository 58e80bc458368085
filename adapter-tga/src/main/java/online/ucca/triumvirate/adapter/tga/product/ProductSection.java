package online.ucca.triumvirate.adapter.tga.product;

import java.util.List;
import online.ucca.triumvirate.corpus.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A section of a unit, and whether the source has it at all.
 *
 * @param state whether the source has it
 * @param statements what it says; empty unless present
 * @param place where a person finds it in the source
 * @param citedAs what a citation calls it, where the source's section is not the usual one; null if
 *     it is
 */
public record ProductSection(
    State state, List<Statement> statements, String place, @Nullable String citedAs) {

  /** Copies the statements. */
  public ProductSection {
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
  public static ProductSection absent(String place) {
    return new ProductSection(State.ABSENT, List.of(), place, null);
  }

  /**
   * A section with the given statements: absent if there are none, not applicable if they say only
   * that.
   *
   * @param statements what it says
   * @param place where it stands
   * @return the section
   */
  public static ProductSection of(List<Statement> statements, String place) {
    if (statements.isEmpty()) {
      return absent(place);
    }
    if (statements.size() == 1
        && statements.get(0).items().isEmpty()
        && Wording.saysNotApplicable(statements.get(0).text())) {
      return new ProductSection(State.NOT_APPLICABLE, List.of(), place, null);
    }
    return new ProductSection(State.PRESENT, statements, place, null);
  }

  /**
   * The same section under another name.
   *
   * @param name what a citation calls it, as {@code Evidence Guide}
   * @return a copy
   */
  public ProductSection withCitedAs(String name) {
    return new ProductSection(state, statements, place, name);
  }
}
