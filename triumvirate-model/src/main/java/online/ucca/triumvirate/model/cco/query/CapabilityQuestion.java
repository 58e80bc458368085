package online.ucca.triumvirate.model.cco.query;

import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * What a CCO is asked: whether whoever holds a credential is certified to do something, and what
 * governs it. The moment is that of the verdict.
 *
 * @param credential the credential that is held
 * @param outcome what is to be done; null to ask about the credential as a whole
 * @param criterion a criterion of it, which names its outcome too if one outcome only has it; null
 *     to ask about the whole outcome
 * @param target who asks, or on whose behalf: leaves out what binds others only; null for everybody
 */
public record CapabilityQuestion(
    CredentialId credential,
    @Nullable OutcomeId outcome,
    @Nullable CriterionId criterion,
    @Nullable TargetType target) {

  /**
   * Asks about a credential as a whole, for everybody.
   *
   * @param credential the credential
   * @return the question
   */
  public static CapabilityQuestion of(CredentialId credential) {
    return new CapabilityQuestion(credential, null, null, null);
  }

  /**
   * The same question about one outcome.
   *
   * @param id the outcome
   * @return a copy
   */
  public CapabilityQuestion withOutcome(OutcomeId id) {
    return new CapabilityQuestion(credential, id, criterion, target);
  }

  /**
   * The same question about one criterion.
   *
   * @param id the criterion
   * @return a copy
   */
  public CapabilityQuestion withCriterion(CriterionId id) {
    return new CapabilityQuestion(credential, outcome, id, target);
  }

  /**
   * The same question for one kind of target.
   *
   * @param type whose obligations are asked for
   * @return a copy
   */
  public CapabilityQuestion withTarget(TargetType type) {
    return new CapabilityQuestion(credential, outcome, criterion, type);
  }
}
