package online.ucca.triumvirate.model.cco.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The life of one CCO (docs/spec/cco-life.md). A value: every transition gives a new one. There is
 * none whose transitions are not legal, or whose times run backwards.
 *
 * @param id the CCO's id
 * @param subject what it is of
 * @param entry where its status is published
 * @param termEnd the first moment at which the term of every credential is over; null before it is
 *     issued, and if one of them does not end
 * @param changes every transition, the oldest first; the first led to {@link
 *     LifecycleState#PROCESSED}
 */
public record CapabilityLife(
    String id,
    LifeSubject subject,
    StatusEntry entry,
    @Nullable Instant termEnd,
    List<LifeChange> changes) {

  /** Copies the list and refuses a life that nothing could have lived. */
  public CapabilityLife {
    changes = Copies.list(changes);
    Objects.requireNonNull(subject, "a life is of something");
    Objects.requireNonNull(entry, "a life has a place in the status lists");
    if (id.isBlank() || changes.isEmpty() || changes.get(0).to() != LifecycleState.PROCESSED) {
      throw new IllegalArgumentException("a life has an id, and begins with being processed");
    }
    for (int i = 1; i < changes.size(); i++) {
      Optional<Finding> wrong = wrong(id, termEnd, changes.get(i - 1), changes.get(i));
      if (wrong.isPresent()) {
        throw new IllegalArgumentException(wrong.get().message());
      }
    }
  }

  /**
   * A life that begins.
   *
   * @param id the CCO's id
   * @param subject what it is of
   * @param entry where its status is published
   * @param at when it was processed
   * @param actor who did it
   * @return the life, processed
   */
  public static CapabilityLife begin(
      String id, LifeSubject subject, StatusEntry entry, Instant at, String actor) {
    LifeChange processed =
        new LifeChange(
            LifecycleState.PROCESSED, at, actor, "made from its Triumvirate by the processor");
    return new CapabilityLife(id, subject, entry, null, List.of(processed));
  }

  /**
   * The same life after a transition.
   *
   * @param change the transition
   * @return the life
   * @throws Refusal {@code CCO_ILLEGAL_TRANSITION} if the present state does not lead there, or not
   *     yet; {@code CCO_TIME_BACKWARDS} if it would come before the one before it
   */
  public CapabilityLife apply(LifeChange change) {
    wrong(id, termEnd, last(), change)
        .ifPresent(
            wrong -> {
              throw new Refusal(wrong);
            });
    List<LifeChange> longer = new ArrayList<>(changes);
    longer.add(change);
    return new CapabilityLife(id, subject, entry, termEnd, longer);
  }

  /**
   * The same life after being issued.
   *
   * @param change the transition, to {@link LifecycleState#ISSUED}
   * @param end the first moment at which the term of every credential is over; null if never
   * @return the life
   * @throws Refusal as {@link #apply}
   */
  public CapabilityLife issue(LifeChange change, @Nullable Instant end) {
    CapabilityLife issued = apply(change);
    return new CapabilityLife(id, subject, entry, end, issued.changes);
  }

  /**
   * The state that is recorded.
   *
   * @return the state the last transition led to
   */
  public LifecycleState state() {
    return last().to();
  }

  /**
   * The state that follows from what is recorded and from a moment not before that.
   *
   * @param now the moment
   * @return the state; {@link LifecycleState#EXPIRED} if only nobody noticed it yet
   */
  public LifecycleState stateAt(Instant now) {
    return isOverUnnoticed(now) ? LifecycleState.EXPIRED : state();
  }

  /**
   * Whether it is issued by what is recorded, and its term is over.
   *
   * @param now the moment
   * @return true if its expiry is to be recorded
   */
  public boolean isOverUnnoticed(Instant now) {
    return state() == LifecycleState.ISSUED && termEnd != null && !now.isBefore(termEnd);
  }

  /**
   * The last transition.
   *
   * @return the transition that led to the present state
   */
  public LifeChange last() {
    return changes.get(changes.size() - 1);
  }

  /**
   * The transition that led to a state, if it was ever in it.
   *
   * @param state the state
   * @return the transition
   */
  public Optional<LifeChange> change(LifecycleState state) {
    return changes.stream().filter(change -> change.to() == state).findFirst();
  }

  private static Optional<Finding> wrong(
      String id, @Nullable Instant termEnd, LifeChange before, LifeChange change) {
    LifecycleState from = before.to();
    LifecycleState to = change.to();
    if (!from.mayBecome(to)) {
      return illegal(
          id
              + " is "
              + from.text()
              + " and cannot become "
              + to.text()
              + "; legal from there: "
              + from.legalNext());
    }
    if (to == LifecycleState.EXPIRED && (termEnd == null || change.at().isBefore(termEnd))) {
      return illegal(
          id
              + " cannot become expired on "
              + change.at()
              + ": its term "
              + (termEnd == null ? "does not end" : "ends on " + termEnd));
    }
    if (change.at().isBefore(before.at())) {
      return Optional.of(
          Finding.of(
              ErrorCode.CCO_TIME_BACKWARDS,
              id
                  + " became "
                  + from.text()
                  + " on "
                  + before.at()
                  + " and cannot become "
                  + to.text()
                  + " before that, on "
                  + change.at()));
    }
    return Optional.empty();
  }

  private static Optional<Finding> illegal(String message) {
    return Optional.of(Finding.of(ErrorCode.CCO_ILLEGAL_TRANSITION, message));
  }
}
