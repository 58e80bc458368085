package online.ucca.triumvirate.model.cco.query;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.Completeness;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.id.CredentialId;
import org.jspecify.annotations.Nullable;

/**
 * Asks a CCO what its holder is certified to do, and what governs it. An answer follows the CCO's
 * explicit members only, as {@link Decision} numbers it; no text is interpreted. Every question has
 * an answer, and the same question always the same one.
 *
 * <p>Made once for a verdict, and asked as often as one likes, by several threads at a time.
 */
public final class Governing {
  private final CapabilityVerdict verdict;
  private final @Nullable Content content;

  /** What may be read from the CCO, since it was verified. */
  private record Content(
      CredentialIndex credentials, StatementIndex statements, List<String> notes) {

    static Content of(CapabilityObject capability) {
      CredentialIndex credentials = new CredentialIndex(capability);
      return new Content(
          credentials,
          new StatementIndex(capability, credentials),
          gaps(capability.completeness()));
    }

    /** CQ-25. */
    private static List<String> gaps(Completeness completeness) {
      List<String> gaps = new ArrayList<>();
      completeness
          .emptySections()
          .forEach(one -> gaps.add("The CCO has no " + one.section() + ". " + one.reason()));
      int warnings = completeness.warnings().size();
      if (warnings > 0) {
        gaps.add(
            "Warnings that stand in the CCO about what its source or its translation lacks: "
                + warnings
                + ".");
      }
      return List.copyOf(gaps);
    }
  }

  private Governing(CapabilityVerdict verdict, @Nullable Content content) {
    this.verdict = verdict;
    this.content = content;
  }

  /**
   * Prepares a CCO for questions.
   *
   * @param verdict what came of verifying it, at the moment for which it is asked
   * @return what answers; of a CCO that does not verify, only with denials
   */
  public static Governing of(CapabilityVerdict verdict) {
    CapabilityObject capability = verdict.capability();
    return new Governing(
        verdict,
        capability == null || !StandingCheck.isVerified(verdict) ? null : Content.of(capability));
  }

  /**
   * The credentials that can be asked about.
   *
   * @return their ids, in the order of the CCO; none of a CCO that does not verify
   */
  public List<CredentialId> credentials() {
    return content == null
        ? List.of()
        : content.credentials().all().stream().map(CredentialScope::credentialId).toList();
  }

  /**
   * Answers.
   *
   * @param question any question, also about ids that the CCO does not have
   * @return the answer; certified only if nothing denies it
   */
  public CapabilityAnswer answer(CapabilityQuestion question) {
    if (content == null) {
      return answer(question, StandingCheck.unverified(verdict), WhatApplies.NOTHING, List.of());
    }
    CredentialIndex credentials = content.credentials();
    CredentialScope asked = credentials.scope(question.credential());
    List<RequiredCredential> unknown = new ArrayList<>();
    List<RequiredHolding> held = asked == null ? List.of() : credentials.heldWith(asked, unknown);
    Subject subject = SubjectSearch.find(question, credentials);
    return answer(
        question,
        StandingCheck.of(verdict, credentials, question, subject, held, unknown),
        Applying.to(subject, held, question.target(), credentials, content.statements()),
        content.notes());
  }

  private CapabilityAnswer answer(
      CapabilityQuestion question,
      List<StandingReason> reasons,
      WhatApplies applies,
      List<String> notes) {
    return new CapabilityAnswer(
        question, verdict.id(), verdict.at(), reasons.get(0).standing(), reasons, applies, notes);
  }
}
