package online.ucca.triumvirate.model.cco.status;

import java.time.Instant;
import java.util.Objects;
import online.ucca.triumvirate.model.cco.life.LifecycleState;

/**
 * What a refresh list says of a CCO that was replaced, beside its bit, so that both say so.
 *
 * @param index the replaced CCO's place in the list
 * @param state {@link LifecycleState#RENEWED} or {@link LifecycleState#SUPERSEDED}
 * @param by the id of the CCO that replaces it
 * @param at when
 */
public record Replacement(long index, LifecycleState state, String by, Instant at) {

  /** Refuses what replaces nothing. */
  public Replacement {
    if (index < 0 || by.isBlank()) {
      throw new IllegalArgumentException("a replacement has a place, and names what replaces it");
    }
    if (state != LifecycleState.RENEWED && state != LifecycleState.SUPERSEDED) {
      throw new IllegalArgumentException("what is replaced is renewed or superseded, not " + state);
    }
    Objects.requireNonNull(at, "a replacement has a time");
  }
}
