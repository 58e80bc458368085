package online.ucca.triumvirate.adapter.faa.acs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a task.
 *
 * @param code its code, as {@code AI.VII.A.K1a}
 * @param kind what it is an element of
 * @param text its words, without the letter that a sub-element begins with
 * @param stem the code of the element that it is a part of, as {@code AI.VII.A.K1}; null if none
 * @param classes the classes of aircraft that it is limited to, as {@code ASES}; may be empty
 * @param tolerances the limits of performance in its text, as it states them; may be empty
 * @param place where a person finds it in the source
 */
public record TaskElement(
    String code,
    Kind kind,
    String text,
    @Nullable String stem,
    List<String> classes,
    List<String> tolerances,
    String place) {

  /** Copies the lists. */
  public TaskElement {
    classes = List.copyOf(classes);
    tolerances = List.copyOf(tolerances);
  }

  /** The three kinds of elements. */
  public enum Kind {
    /** What the applicant knows. */
    KNOWLEDGE,
    /** What risks the applicant identifies, assesses and mitigates. */
    RISK_MANAGEMENT,
    /** What the applicant does. */
    SKILL
  }
}
