package online.ucca.triumvirate.adapter.faa.clause;

import java.util.List;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in its place.
 *
 * @param citation where it stands
 * @param parent the clause that it is a part of, which comes before it; null if none has text
 * @param heading its own heading, as {@code Hours of training}; empty if it has none
 * @param text its words without its designators and its heading; what follows its sub-paragraphs
 *     and belongs to it, and the rows of its tables, each in a line of its own
 * @param isReserved whether its words are {@code [Reserved]} and nothing else
 * @param isNote whether it informs and does not bind
 * @param cited what its text cites, in order
 * @param provision the section or appendix
 * @param place where a person finds it in the source
 */
public record Clause(
    Citation citation,
    @Nullable Citation parent,
    String heading,
    String text,
    boolean isReserved,
    boolean isNote,
    List<Citation> cited,
    Provision provision,
    String place) {

  /** Copies the list. */
  public Clause {
    cited = List.copyOf(cited);
  }

  /**
   * The same clause with what it cites.
   *
   * @param places the places
   * @return the clause
   */
  Clause citing(List<Citation> places) {
    return new Clause(
        citation, parent, heading, text, isReserved, isNote, places, provision, place);
  }
}
