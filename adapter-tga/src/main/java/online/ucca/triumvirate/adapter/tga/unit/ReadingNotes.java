package online.ucca.triumvirate.adapter.tga.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/** Collects what a reader has to say while it reads; for one reading in one thread. */
public final class ReadingNotes {
  private static final String OUTCOMES = "/instruments/outcome_specification";

  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private final List<UnmappedElement> unmapped = new ArrayList<>();
  private final List<MappingDecision> decisions = new ArrayList<>();

  /** Starts with nothing. */
  public ReadingNotes() {}

  /**
   * Notes something that prevents a translation.
   *
   * @param code its code
   * @param message what is wrong
   * @param place where in the source
   */
  public void error(ErrorCode code, String message, String place) {
    errors.add(Finding.of(code, Wording.ofMessage(message)).from(place));
  }

  /**
   * Notes something that does not prevent a translation.
   *
   * @param code its code
   * @param message what is worth knowing
   * @param place where in the source
   */
  public void warning(ErrorCode code, String message, String place) {
    warnings.add(Finding.of(code, Wording.ofMessage(message)).from(place));
  }

  /**
   * Notes an element that has no place in a Triumvirate.
   *
   * @param place which element
   * @param reason why
   */
  public void unmapped(String place, String reason) {
    unmapped.add(new UnmappedElement(place, reason));
  }

  /**
   * Notes a decision that a reader took by itself.
   *
   * @param place what it is about
   * @param rule what was decided
   */
  public void decided(String place, String rule) {
    decisions.add(new MappingDecision(place, OUTCOMES, rule, false));
  }

  /**
   * Ends the reading.
   *
   * @param unit makes the unit; asked only if there is no error
   * @return what came of it
   */
  public Reading reading(Supplier<Unit> unit) {
    return new Reading(errors.isEmpty() ? unit.get() : null, errors, warnings, unmapped, decisions);
  }
}
