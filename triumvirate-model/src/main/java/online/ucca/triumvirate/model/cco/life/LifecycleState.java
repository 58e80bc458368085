package online.ucca.triumvirate.model.cco.life;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has become of a CCO (decisions §5). Never a member of its signed body. */
public enum LifecycleState {
  /** Made, with the processor's proof; the domain expert has not signed. */
  PROCESSED,
  /** Signed by both; in its term. */
  ISSUED,
  /** Replaced by a CCO of the same Triumvirate with a new term. */
  RENEWED,
  /** Replaced by a CCO of a newer Triumvirate. */
  SUPERSEDED,
  /** Withdrawn, for good. */
  REVOKED,
  /** Its term is over. */
  EXPIRED;

  private static final Map<LifecycleState, Set<LifecycleState>> NEXT =
      Map.of(
          PROCESSED, EnumSet.of(ISSUED, REVOKED),
          ISSUED, EnumSet.of(RENEWED, SUPERSEDED, REVOKED, EXPIRED),
          RENEWED, EnumSet.of(REVOKED),
          SUPERSEDED, EnumSet.of(REVOKED),
          REVOKED, EnumSet.noneOf(LifecycleState.class),
          EXPIRED, EnumSet.of(RENEWED, SUPERSEDED, REVOKED));

  /**
   * Whether a CCO may go from this state to another.
   *
   * @param next the other state
   * @return true if that is a legal transition
   */
  public boolean mayBecome(LifecycleState next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /**
   * Whether a CCO in this state was replaced by another.
   *
   * @return true for {@link #RENEWED} and {@link #SUPERSEDED}
   */
  public boolean isReplaced() {
    return this == RENEWED || this == SUPERSEDED;
  }

  /**
   * The states that a CCO may go to from this one, for people.
   *
   * @return for example {@code issued, revoked}; {@code none} from the final state
   */
  public String legalNext() {
    String states =
        NEXT.getOrDefault(this, Set.of()).stream()
            .map(LifecycleState::text)
            .collect(Collectors.joining(", "));
    return states.isEmpty() ? "none" : states;
  }

  /**
   * The state as documents hold it.
   *
   * @return for example {@code processed}
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
