package online.ucca.triumvirate.engine.cco.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeChange;
import online.ucca.triumvirate.model.cco.life.LifeSubject;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.SubmissionId;

/**
 * The transitions that happen together, between the register's content before them and after. For
 * use by one thread, inside one update of the register.
 */
final class LifeTransaction {
  private final Custody custody;
  private RegisterContent content;
  private final List<CapabilityLife> changed = new ArrayList<>();

  LifeTransaction(Custody custody, RegisterContent before) {
    this.custody = custody;
    this.content = before;
  }

  RegisterContent content() {
    return content;
  }

  void become(RegisterContent after) {
    content = after;
  }

  /** Takes a life with one more transition, its last. */
  CapabilityLife record(CapabilityLife life) {
    content = content.with(life);
    changed.add(life);
    return life;
  }

  /**
   * Records a transition that follows from what happens now: not before the last one, whatever
   * clock that was dated by.
   */
  CapabilityLife recordNow(CapabilityLife life, LifeChange change) {
    Instant last = life.last().at();
    return record(
        life.apply(
            new LifeChange(
                change.to(),
                change.at().isAfter(last) ? change.at() : last,
                change.actor(),
                change.reason(),
                change.replacedBy())));
  }

  /**
   * A life of this client, by whichever issuer.
   *
   * @throws Refusal {@code CCO_UNKNOWN}
   */
  CapabilityLife known(String id) {
    return content
        .life(id)
        .filter(custody::isOfClient)
        .orElseThrow(
            () ->
                new Refusal(
                    Finding.of(ErrorCode.CCO_UNKNOWN, "no CCO " + id + " was processed here")));
  }

  /**
   * A life whose status lists can be published here.
   *
   * @throws Refusal {@code CCO_UNKNOWN} or {@code CCO_OTHER_ISSUER}
   */
  CapabilityLife own(String id) {
    CapabilityLife life = known(id);
    if (!custody.holds(life)) {
      throw new Refusal(
          Finding.of(
              ErrorCode.CCO_OTHER_ISSUER,
              id
                  + " was issued by "
                  + life.subject().issuer()
                  + "; the key at hand is "
                  + custody.issuer()));
    }
    return life;
  }

  /** Records what the passing of time has done, by whichever issuer: no status list tells of it. */
  void noticeExpiry(Instant now) {
    for (CapabilityLife life : content.lives()) {
      if (custody.isOfClient(life) && life.isOverUnnoticed(now)) {
        record(
            life.apply(
                new LifeChange(
                    LifecycleState.EXPIRED,
                    now,
                    custody.issuer(),
                    "the last of its terms ended on " + life.termEnd())));
      }
    }
  }

  /**
   * Records what the issue of a CCO does to those that were issued before. Only for that the
   * issuer's key is needed: an issue alone changes no status list.
   *
   * @throws Refusal {@code CCO_NEWER_ISSUED}, or {@code CCO_OTHER_ISSUER} if one is replaced whose
   *     lists cannot be published here
   */
  void replaceOlder(CapabilityLife issued) {
    Succession succession = new Succession(issued);
    for (CapabilityLife older : content.lives()) {
      succession
          .of(older)
          .ifPresent(
              state ->
                  recordNow(
                      own(older.id()),
                      new LifeChange(
                          state,
                          issued.last().at(),
                          issued.last().actor(),
                          "replaced by " + issued.id() + ", which was issued",
                          issued.id())));
    }
  }

  /** Brings an entry for each transition onto stable storage, in the order of the transitions. */
  void audit(InstanceLogs logs, SubmissionId attempt) {
    List<AuditReceipt> receipts = new ArrayList<>();
    for (CapabilityLife life : changed) {
      LifeSubject subject = life.subject();
      receipts.add(
          logs.log(subject.adapterId(), subject.clientId())
              .append(TransitionEvent.of(life, attempt)));
    }
    receipts.forEach(AuditReceipt::await);
  }

  boolean isEmpty() {
    return changed.isEmpty();
  }
}
