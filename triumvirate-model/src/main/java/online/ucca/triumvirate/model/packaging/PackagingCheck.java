package online.ucca.triumvirate.model.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.packaging.PackagingReason.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says whether given outcomes satisfy a credential's packaging rules, and why not. What is given is
 * a claim: all of it is put forward, so that a rule with a maximum is broken by one too many; more
 * than a minimum does no harm. What cannot be decided is never passed over in silence.
 */
public final class PackagingCheck {
  private PackagingCheck() {}

  /**
   * Checks.
   *
   * @param triumvirate holds the credential
   * @param credentialId which credential
   * @param given the outcomes that are put forward, in any order
   * @return the verdict with every reason
   * @throws Refusal {@code VAL_DANGLING_REFERENCE} if the Triumvirate has no such credential,
   *     {@code VAL_BAD_VALUE} if its packaging extension cannot be read
   */
  public static PackagingVerdict check(
      Triumvirate triumvirate, CredentialId credentialId, List<GivenOutcome> given) {
    Credential credential =
        credential(triumvirate, credentialId)
            .orElseThrow(
                () ->
                    new Refusal(
                        Finding.of(
                                ErrorCode.VAL_DANGLING_REFERENCE,
                                "the Triumvirate has no credential '" + credentialId + "'")
                            .withRemedy("Name a credential of its Credential Map.")));
    List<PackagingReason> reasons = new ArrayList<>();
    PackagingStructure structure =
        PackagingExtension.find(triumvirate, credentialId).orElseGet(() -> plain(credential));
    if (structure.rules().isEmpty() && structure.inWords().isEmpty()) {
      reasons.add(
          new PackagingReason(
              Kind.NO_RULES,
              "the packaging rules of " + credentialId + " do not stand in this Triumvirate",
              credential.sourceRef(),
              List.of()));
    }
    Candidates candidates =
        new Candidates(
            credential.requirements().requiredOutcomes(),
            structure,
            given,
            credential.sourceRef(),
            reasons);
    core(credential, structure, candidates, reasons);
    new RuleCheck(structure, candidates, reasons).check();
    structure
        .inWords()
        .forEach(
            rule ->
                reasons.add(
                    new PackagingReason(
                        Kind.IN_WORDS,
                        "only a person can decide: “" + rule.description() + "”",
                        rule.sourceRef(),
                        List.of())));
    structure
        .judgements()
        .forEach(
            rule ->
                reasons.add(
                    new PackagingReason(
                        Kind.TO_BE_JUDGED, rule.description(), rule.sourceRef(), List.of())));
    prerequisites(triumvirate, candidates, reasons);
    return new PackagingVerdict(reasons);
  }

  /**
   * Core outcomes are needed always (spec §2.4), unless the rules ask for fewer than are listed.
   */
  private static void core(
      Credential credential,
      PackagingStructure structure,
      Candidates candidates,
      List<PackagingReason> reasons) {
    List<OutcomeId> core =
        credential.requirements().requiredOutcomes().stream()
            .filter(outcome -> outcome.requirementType() == OutcomeRequirementType.CORE)
            .map(RequiredOutcome::outcomeRef)
            .toList();
    Optional<PackagingRule> rule =
        structure.rules().stream()
            .filter(any -> any.kind() == RuleKind.CHOOSE)
            .filter(any -> any.pool().equals(Pool.of(OutcomeRequirementType.CORE)))
            .findFirst();
    if (rule.isPresent() && rule.get().count() < core.size()) {
      return;
    }
    List<OutcomeId> missing = core.stream().filter(id -> !candidates.isCounted(id)).toList();
    if (!missing.isEmpty()) {
      reasons.add(
          new PackagingReason(
              Kind.CORE_MISSING,
              "core and not given: "
                  + String.join(", ", missing.stream().map(OutcomeId::value).toList()),
              rule.map(PackagingRule::sourceRef).orElse(credential.sourceRef()),
              missing));
    }
  }

  /** What an outcome's own credential needs before it. */
  private static void prerequisites(
      Triumvirate triumvirate, Candidates candidates, List<PackagingReason> reasons) {
    for (OutcomeId outcome : candidates.all()) {
      Optional<Credential> own = credential(triumvirate, new CredentialId(outcome.value()));
      if (own.isEmpty()) {
        continue;
      }
      for (RequiredCredential required : own.get().requirements().requiredCredentials()) {
        OutcomeId before = new OutcomeId(required.credentialRef().value());
        if (required.relationship() == CredentialRelationship.PREREQUISITE
            && !candidates.isCounted(before)) {
          reasons.add(
              new PackagingReason(
                  Kind.PREREQUISITE_NOT_GIVEN,
                  outcome + " needs " + before + " first, which is not given",
                  own.get().sourceRef(),
                  List.of(outcome)));
        }
      }
    }
  }

  /** What the members of the schema alone say. */
  private static PackagingStructure plain(Credential credential) {
    PackagingRules counts = credential.packagingRules();
    List<PackagingRule> rules = new ArrayList<>();
    ToIntFunction<@Nullable Integer> orNone = count -> count == null ? 0 : count;
    int parts =
        orNone.applyAsInt(counts.coreRequired()) + orNone.applyAsInt(counts.electiveRequired());
    String parent =
        counts.minimumTotal() != null && parts <= counts.minimumTotal() ? "total" : null;
    add(rules, "total", null, counts.minimumTotal(), Pool.ANY, credential);
    add(
        rules,
        "core",
        parent,
        counts.coreRequired(),
        Pool.of(OutcomeRequirementType.CORE),
        credential);
    add(
        rules,
        "elective",
        parent,
        counts.electiveRequired(),
        Pool.of(OutcomeRequirementType.ELECTIVE),
        credential);
    return new PackagingStructure(List.of(), rules, List.of(), counts.groupingRules());
  }

  private static void add(
      List<PackagingRule> rules,
      String name,
      @Nullable String parent,
      @Nullable Integer count,
      Pool pool,
      Credential credential) {
    if (count != null) {
      rules.add(
          new PackagingRule(
              name,
              parent,
              RuleKind.CHOOSE,
              count,
              pool,
              name + ": " + count,
              credential.sourceRef()));
    }
  }

  private static Optional<Credential> credential(Triumvirate triumvirate, CredentialId id) {
    return triumvirate.instruments().credentialMap().credentials().stream()
        .filter(credential -> credential.credentialId().equals(id))
        .findFirst();
  }
}
