package online.ucca.triumvirate.model.cco.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.TermEnd;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CredentialId;
import org.jspecify.annotations.Nullable;

/** Whether a CCO certifies, and why not: every denial, in the order in which they decide. */
final class StandingCheck {
  /** States that are no fault of the CCO's: what it says was verified, and has had its time. */
  private static final Set<LifecycleState> ENDED =
      EnumSet.of(
          LifecycleState.REVOKED,
          LifecycleState.RENEWED,
          LifecycleState.SUPERSEDED,
          LifecycleState.EXPIRED);

  private final CapabilityVerdict verdict;
  private final CredentialIndex index;
  private final List<StandingReason> reasons = new ArrayList<>();

  private StandingCheck(CapabilityVerdict verdict, CredentialIndex index) {
    this.verdict = verdict;
    this.index = index;
  }

  /** CQ-02: whether anything may be read from it. */
  static boolean isVerified(CapabilityVerdict verdict) {
    return verdict.capability() != null
        && verdict.state() != null
        && (verdict.holds() || ENDED.contains(verdict.state()));
  }

  /** CQ-02: why nothing may be read from it. */
  static List<StandingReason> unverified(CapabilityVerdict verdict) {
    List<StandingReason> reasons = new ArrayList<>();
    verdict.findings().stream()
        .filter(Finding::blocks)
        .forEach(
            finding ->
                reasons.add(
                    new StandingReason(
                        Decision.VERIFIED,
                        Standing.NOT_COVERED,
                        finding.message(),
                        finding.remediation())));
    if (reasons.isEmpty()) {
      reasons.add(
          new StandingReason(
              Decision.VERIFIED,
              Standing.NOT_COVERED,
              "the CCO does not verify",
              "Ask a CCO whose proofs hold by keys that you trust."));
    }
    return reasons;
  }

  /** CQ-01: every denial, or what speaks for the holder if there is none. */
  static List<StandingReason> of(
      CapabilityVerdict verdict,
      CredentialIndex index,
      CapabilityQuestion question,
      Subject subject,
      List<RequiredHolding> held,
      List<RequiredCredential> unknown) {
    StandingCheck check = new StandingCheck(verdict, index);
    check.ended();
    check.reasons.addAll(subject.against());
    if (index.scope(question.credential()) != null) {
      check.terms(question.credential(), held, unknown);
    }
    check.issued();
    check.status();
    if (check.reasons.isEmpty()) {
      check.reasons.add(check.certified(question, subject));
    }
    return check.reasons;
  }

  private void ended() {
    LifecycleState state = verdict.state();
    if (state == LifecycleState.REVOKED) {
      deny(
          Decision.REVOKED,
          Standing.REVOKED,
          "the CCO was revoked",
          "Nothing lifts a revocation: a new CCO must be made and issued.");
    }
    if (state == LifecycleState.RENEWED || state == LifecycleState.SUPERSEDED) {
      Replacement by = verdict.replacement();
      deny(
          Decision.REPLACED,
          Standing.SUPERSEDED,
          "the CCO was " + Words.of(state) + (by == null ? "" : " at " + by.at()),
          by == null
              ? "Ask the CCO that replaced it; the issuer's refresh list does not name it."
              : "Ask the CCO that replaced it: " + by.by() + ".");
    }
  }

  /** CQ-08, CQ-09. */
  private void terms(
      CredentialId credential, List<RequiredHolding> held, List<RequiredCredential> unknown) {
    if (verdict.issuedAt() != null) {
      term(Decision.TERM, credential, "");
      held.forEach(
          one -> term(Decision.REQUIRED_CREDENTIAL, one.credentialId(), ", " + Words.heldBy(one)));
    }
    if (verdict.state() == LifecycleState.EXPIRED
        && reasons.stream().noneMatch(one -> one.standing() == Standing.EXPIRED)) {
      deny(Decision.TERM, Standing.EXPIRED, "the CCO's term is over", renewal(credential));
    }
    unknown.forEach(
        one ->
            deny(
                Decision.REQUIRED_CREDENTIAL,
                Standing.NOT_COVERED,
                "credential '"
                    + one.credentialRef()
                    + "' must be held, too, and the CCO does not have it",
                "Ask a CCO that has both credentials."));
  }

  private void term(Decision decision, CredentialId credential, String held) {
    TermEnd term = termOf(credential);
    if (term == null) {
      deny(
          decision,
          Standing.NOT_COVERED,
          "nothing says when the term of " + credential + held + " ends",
          "Verify the CCO anew, so that the verdict has the term of each credential.");
      return;
    }
    Instant end = term.end();
    if (end != null && !verdict.at().isBefore(end)) {
      deny(
          decision,
          Standing.EXPIRED,
          "the term of " + credential + held + " ended at " + end,
          renewal(credential));
    }
  }

  private String renewal(CredentialId credential) {
    CredentialTerm terms = index.term(credential);
    boolean stated = terms != null && !terms.renewalRequirements().isEmpty();
    return "Renew it, so that a new CCO is issued"
        + (stated
            ? ": the renewal terms say what that takes."
            : "; the source states no requirement of renewal.");
  }

  /** CQ-10. */
  private void issued() {
    Instant issuedAt = verdict.issuedAt();
    if (verdict.state() == LifecycleState.PROCESSED || issuedAt == null) {
      deny(
          Decision.ISSUED,
          Standing.NOT_COVERED,
          "the CCO is not issued: the domain expert has not signed it",
          "The domain expert's proof.");
    } else if (verdict.at().isBefore(issuedAt)) {
      deny(
          Decision.ISSUED,
          Standing.NOT_COVERED,
          "the CCO was issued at " + issuedAt + ", which is after the moment asked about",
          "Ask about a later moment.");
    }
  }

  /** CQ-11. */
  private void status() {
    if (!verdict.statusKnown()) {
      deny(
          Decision.STATUS,
          Standing.NOT_COVERED,
          "whether the CCO was revoked or replaced is not known",
          "Give the issuer's current status lists, of revocation and of refresh. A CCO made without"
              + " a place in such lists can never show it.");
    }
  }

  private StandingReason certified(CapabilityQuestion question, Subject subject) {
    TermEnd term = termOf(question.credential());
    Instant end = term == null ? null : term.end();
    String covered =
        subject.outcomes().size() == 1
            ? subject.outcomes().entrySet().stream()
                .map(one -> "outcome " + one.getKey() + " (" + Words.of(one.getValue()) + ")")
                .findFirst()
                .orElseThrow()
            : subject.outcomes().size() + " outcomes";
    return new StandingReason(
        Decision.DENY_BY_DEFAULT,
        Standing.CERTIFIED,
        "nothing denies it: the CCO was issued at "
            + verdict.issuedAt()
            + ", is neither revoked nor replaced, and "
            + question.credential()
            + " needs "
            + covered
            + (end == null ? "; it does not expire" : "; its term ends at " + end),
        null);
  }

  private @Nullable TermEnd termOf(CredentialId credential) {
    return verdict.terms().stream()
        .filter(one -> one.credentialId().equals(credential))
        .findFirst()
        .orElse(null);
  }

  private void deny(Decision decision, Standing standing, String why, String change) {
    reasons.add(new StandingReason(decision, standing, why, change));
  }
}
