package online.ucca.triumvirate.engine.cco.life;

import java.util.Optional;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeSubject;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * What issuing one CCO does to another that was issued before. The instruments' own links decide
 * first, then their dates; where neither says anything, what is issued later is the newer one.
 */
final class Succession {
  private final CapabilityLife issued;

  Succession(CapabilityLife issued) {
    this.issued = issued;
  }

  /**
   * What becomes of another CCO.
   *
   * @return renewed or superseded; nothing if the two have nothing to do with each other
   * @throws Refusal {@code CCO_NEWER_ISSUED} if the other one is the newer one
   */
  Optional<LifecycleState> of(CapabilityLife other) {
    LifeSubject own = issued.subject();
    LifeSubject before = other.subject();
    if (other.id().equals(issued.id())
        || !before.isHeldWith(own)
        || !other.state().mayBecome(LifecycleState.SUPERSEDED)) {
      return Optional.empty();
    }
    if (before.contentDigest().equals(own.contentDigest())) {
      return Optional.of(LifecycleState.RENEWED);
    }
    if (own.namesAsSuperseded(before)) {
      return Optional.of(LifecycleState.SUPERSEDED);
    }
    if (before.namesAsSuperseded(own)) {
      throw newer(other);
    }
    if (!own.isOfSameInstrument(before)) {
      return Optional.empty();
    }
    String ownDate = own.effectiveDate();
    String dateBefore = before.effectiveDate();
    if (ownDate != null && dateBefore != null && ownDate.compareTo(dateBefore) < 0) {
      throw newer(other);
    }
    return Optional.of(LifecycleState.SUPERSEDED);
  }

  private Refusal newer(CapabilityLife other) {
    return new Refusal(
        Finding.of(
            ErrorCode.CCO_NEWER_ISSUED,
            issued.id()
                + " is of "
                + named(issued.subject())
                + ", and "
                + other.id()
                + ", which is issued, of "
                + named(other.subject())));
  }

  private static String named(LifeSubject subject) {
    return subject.instrumentId()
        + " "
        + subject.instrumentVersion()
        + (subject.effectiveDate() == null ? "" : " from " + subject.effectiveDate());
  }
}
