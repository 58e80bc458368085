package online.ucca.triumvirate.model.error;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong or worth knowing: what, where, and what to do about it (spec §3.4).
 *
 * @param errorCode the stable code; of this project's own code one of {@link ErrorCode}
 * @param severity how serious it is
 * @param phase in which phase it arose
 * @param sourceElement what in the source causes it; null if not identifiable
 * @param triumvirateElement JSON Pointer (RFC 6901) into the document; null if not applicable
 * @param message what is wrong, for people
 * @param remediation what to do about it
 * @param timestamp when it arose; null where whoever reports it says so elsewhere, as this project
 *     does
 */
public record Finding(
    String errorCode,
    Severity severity,
    Phase phase,
    @Nullable String sourceElement,
    @Nullable String triumvirateElement,
    String message,
    String remediation,
    @Nullable Instant timestamp) {

  /**
   * A finding with its code's severity, phase and remedy.
   *
   * @param code the code
   * @param message what is wrong
   * @return the finding, without a place
   */
  public static Finding of(ErrorCode code, String message) {
    return new Finding(
        code.name(), code.severity(), code.phase(), null, null, message, code.remedy(), null);
  }

  /**
   * The same finding at a place of the document.
   *
   * @param pointer JSON Pointer
   * @return a copy
   */
  public Finding at(String pointer) {
    return new Finding(
        errorCode, severity, phase, sourceElement, pointer, message, remediation, timestamp);
  }

  /**
   * The same finding caused by an element of the source.
   *
   * @param element the element, so that a person can find it
   * @return a copy
   */
  public Finding from(String element) {
    return new Finding(
        errorCode, severity, phase, element, triumvirateElement, message, remediation, timestamp);
  }

  /**
   * The same finding with a remedy of its own.
   *
   * @param remedy what to do
   * @return a copy
   */
  public Finding withRemedy(String remedy) {
    return new Finding(
        errorCode, severity, phase, sourceElement, triumvirateElement, message, remedy, timestamp);
  }

  /**
   * Whether it stops what is being done.
   *
   * @return true for {@link Severity#FATAL} and {@link Severity#ERROR}
   */
  public boolean blocks() {
    return severity == Severity.FATAL || severity == Severity.ERROR;
  }

  /**
   * Whether it carries the given code.
   *
   * @param code the code
   * @return true if it does
   */
  public boolean hasCode(ErrorCode code) {
    return errorCode.equals(code.name());
  }

  /**
   * Whether it says that the source lacks something that such a source has. A translation with such
   * a finding is not a full one.
   *
   * @return true for a section or a clause that is not in the source
   */
  public boolean saysSourceIsIncomplete() {
    return hasCode(ErrorCode.TRN_SECTION_NOT_IN_SOURCE)
        || hasCode(ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE);
  }
}
