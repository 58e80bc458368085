package online.ucca.triumvirate.model.registration;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an adapter's registration is in its lifecycle (spec §3.6). Only an active one may submit.
 */
public enum RegistrationState {
  /** Declared but not yet active. */
  REGISTERED,
  /** Accepting submissions and producing Triumvirates. */
  ACTIVE,
  /** Temporarily disabled. */
  SUSPENDED,
  /** Being replaced by a newer version. */
  DEPRECATED,
  /** Permanently disabled. */
  REVOKED;

  private static final Map<RegistrationState, Set<RegistrationState>> NEXT =
      Map.of(
          REGISTERED, EnumSet.of(ACTIVE, REVOKED),
          ACTIVE, EnumSet.of(SUSPENDED, DEPRECATED, REVOKED),
          SUSPENDED, EnumSet.of(ACTIVE, DEPRECATED, REVOKED),
          DEPRECATED, EnumSet.of(REVOKED),
          REVOKED, EnumSet.noneOf(RegistrationState.class));

  /**
   * Whether a registration may go from this state to another.
   *
   * @param next the other state
   * @return true if that is a legal transition
   */
  public boolean mayBecome(RegistrationState next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /**
   * The states that a registration may go to from this one, for people.
   *
   * @return for example {@code suspended, deprecated, revoked}; {@code none} from a final state
   */
  public String legalNext() {
    String states =
        NEXT.getOrDefault(this, Set.of()).stream()
            .map(RegistrationState::text)
            .collect(Collectors.joining(", "));
    return states.isEmpty() ? "none" : states;
  }

  /**
   * The state as documents hold it.
   *
   * @return for example {@code active}
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
