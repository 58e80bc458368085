package online.ucca.triumvirate.adapter.tga.instrument;

import org.jspecify.annotations.Nullable;

/**
 * One clause of an instrument, at its own level of the hierarchy.
 *
 * @param kind what it is
 * @param id its identifier within the instrument, as {@code 4.3-2-d-ii}
 * @param ref its reference in the instrument's own style, as {@code 4.3(2)(d)(ii)}
 * @param title its heading, and the headings above that say what it is about
 * @param citation where it stands in the instrument, and where its text was taken from
 * @param parent the clause it is a part of; null if it is none's
 * @param leadIn the words of the clauses above that it continues; empty if it stands by itself
 * @param text its own words; what a source has cut is said in square brackets
 * @param place where a person finds it in the source
 */
public record Clause(
    Kind kind,
    String id,
    String ref,
    String title,
    String citation,
    @Nullable Clause parent,
    String leadIn,
    String text,
    String place) {

  /** What stands in a clause's text where a source has cut it. */
  public static final String CUT = "[cut in the source]";

  /** What a clause is. */
  public enum Kind {
    /** It states what applies. */
    PROVISION,
    /** A statutory note: it informs. */
    NOTE
  }

  /**
   * Whether its words lead in to the clauses below and make no sentence without them.
   *
   * @return whether they end in a colon
   */
  public boolean isLeadIn() {
    return text.endsWith(":");
  }

  /**
   * The clause as a requirement that can be read by itself.
   *
   * @return its words after those it continues
   */
  public String requirement() {
    return leadIn.isEmpty() ? text : leadIn + " " + text;
  }

  /**
   * Whether the source has cut its text.
   *
   * @return whether a part is missing
   */
  public boolean isCut() {
    return text.contains(CUT);
  }
}
