package online.ucca.triumvirate.model.cco.life;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A transition in a CCO's life.
 *
 * @param to the state it led to
 * @param at when, cut to the second, as the times of proofs are
 * @param actor who did it, as a person who looks into it can find them
 * @param reason why
 * @param replacedBy the id of the CCO that replaces it; null unless it was renewed or superseded
 */
public record LifeChange(
    LifecycleState to, Instant at, String actor, String reason, @Nullable String replacedBy) {

  /** The longest actor or reason, in characters. */
  public static final int LONGEST_TEXT = 2_000;

  /** Refuses a transition that nobody made, or for no reason. */
  public LifeChange {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    if (isNoText(actor) || isNoText(reason)) {
      throw new IllegalArgumentException(
          "a transition states by whom and why, in no more than " + LONGEST_TEXT + " characters");
    }
    if (to.isReplaced() != (replacedBy != null)) {
      throw new IllegalArgumentException(
          "a CCO that was renewed or superseded names the one that replaces it, and no other does");
    }
  }

  /**
   * A transition by which nothing is replaced.
   *
   * @param to the state it leads to
   * @param at when
   * @param actor who did it
   * @param reason why
   */
  public LifeChange(LifecycleState to, Instant at, String actor, String reason) {
    this(to, at, actor, reason, null);
  }

  private static boolean isNoText(String text) {
    return text.isBlank() || text.length() > LONGEST_TEXT;
  }
}
