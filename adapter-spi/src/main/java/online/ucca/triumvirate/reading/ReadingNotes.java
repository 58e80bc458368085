package online.ucca.triumvirate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.corpus.Wording;
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
  private final List<Passage> passages = new ArrayList<>();

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
   * Records text that goes into the Triumvirate.
   *
   * @param place where it stands
   * @param text its words, as the source has them
   */
  public void content(String place, String text) {
    passages.add(new Passage(place, text, Passage.Fate.CONTENT));
  }

  /**
   * Records text that only holds the content together, such as a table's heading or a number.
   *
   * @param place where it stands
   * @param text its words, as the source has them
   */
  public void structure(String place, String text) {
    passages.add(new Passage(place, text, Passage.Fate.STRUCTURE));
  }

  /**
   * Notes text that has no place in a Triumvirate.
   *
   * @param place which element
   * @param text its words, as the source has them; empty if it has none
   * @param reason why
   */
  public void unmapped(String place, String text, String reason) {
    unmapped.add(new UnmappedElement(place, reason));
    passages.add(new Passage(place, text, Passage.Fate.UNMAPPED));
  }

  /**
   * Notes an element without text of its own that has no place in a Triumvirate.
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
   * Whether something prevents a translation so far.
   *
   * @return whether an error was noted
   */
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /**
   * Ends a reading that came to nothing.
   *
   * @param <T> what was to be read
   * @return every error, and no subject
   * @throws IllegalStateException if there is no error that says why
   */
  public <T> Reading<T> failed() {
    return reading(
        () -> {
          throw new IllegalStateException("a reading came to nothing, and no error says why");
        });
  }

  /**
   * Ends the reading.
   *
   * @param <T> what is read
   * @param subject makes it; asked only if there is no error
   * @return what came of it
   */
  public <T> Reading<T> reading(Supplier<T> subject) {
    return new Reading<>(
        errors.isEmpty() ? subject.get() : null, errors, warnings, unmapped, decisions, passages);
  }
}
