package online.ucca.triumvirate.adapter;

import java.time.Instant;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An adapter's error: structured, never free text (spec §3.4).
 *
 * @param errorCode machine-readable, of the families {@code ING_}, {@code TRN_}, {@code VAL_},
 *     {@code TRD_}
 * @param severity how serious it is
 * @param phase in which phase it arose
 * @param sourceElement what in the source causes it; null if not identifiable
 * @param triumvirateElement JSON Pointer to what is affected; null if not applicable
 * @param message what is wrong, for people
 * @param remediation what the client or the adapter's maintainer can do
 * @param timestamp when it arose
 */
public record AdapterError(
    String errorCode,
    Severity severity,
    Phase phase,
    @Nullable String sourceElement,
    @Nullable String triumvirateElement,
    String message,
    String remediation,
    Instant timestamp) {

  /**
   * A finding with the time it arose.
   *
   * @param finding the finding
   * @param timestamp the time
   * @return the error
   */
  public static AdapterError of(Finding finding, Instant timestamp) {
    return new AdapterError(
        finding.errorCode(),
        finding.severity(),
        finding.phase(),
        finding.sourceElement(),
        finding.triumvirateElement(),
        finding.message(),
        finding.remediation(),
        timestamp);
  }

  /**
   * The error without its time.
   *
   * @return the finding
   */
  public Finding finding() {
    return new Finding(
        errorCode, severity, phase, sourceElement, triumvirateElement, message, remediation, null);
  }
}
