package online.ucca.triumvirate.model.registration;

import java.time.Instant;

/**
 * When a registration is changed, by whom and why. Every change wants one, so that none goes
 * without a reason.
 *
 * @param at when
 * @param by who, as a person who looks into it can find them; never blank
 * @param reason why; never blank
 */
public record Occasion(Instant at, String by, String reason) {

  /** Refuses a change that nobody made, or for no reason. */
  public Occasion {
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a change of a registration states by whom and why");
    }
  }
}
