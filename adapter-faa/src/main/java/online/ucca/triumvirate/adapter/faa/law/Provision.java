package online.ucca.triumvirate.adapter.faa.law;

import java.util.List;

/**
 * A section, a range of reserved sections, an appendix or a special regulation of a part.
 *
 * @param kind what it is
 * @param number a section's number, as {@code 135.63}; a range, as {@code 135.249-135.255}; an
 *     appendix's letter, as {@code A}, or empty if the part has only one; a special regulation's
 *     own name
 * @param heading its heading without its number and without the closing full stop
 * @param subpart the subpart that it stands in, as {@code Subpart B—Flight Operations}; empty if it
 *     stands in none
 * @param isReserved whether it holds its number and nothing else
 * @param paragraphs its text, in order, flat
 * @param history when it was made and amended, in the source's words; no part of the rule
 * @param pending amendments that are published and not in force yet, in the source's words; no part
 *     of the rule
 * @param notes editorial notes; no part of the rule
 * @param place where a person finds it in the source
 */
public record Provision(
    Kind kind,
    String number,
    String heading,
    String subpart,
    boolean isReserved,
    List<Paragraph> paragraphs,
    List<String> history,
    List<String> pending,
    List<String> notes,
    String place) {

  /** Copies the lists. */
  public Provision {
    paragraphs = List.copyOf(paragraphs);
    history = List.copyOf(history);
    pending = List.copyOf(pending);
    notes = List.copyOf(notes);
  }

  /** What a provision is. */
  public enum Kind {
    /** A section, or a range of reserved ones. */
    SECTION,
    /** An appendix. */
    APPENDIX,
    /** A Special Federal Aviation Regulation that stands before the sections. */
    SPECIAL_REGULATION
  }
}
