package online.ucca.triumvirate.model.integrity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;

/** Checks instrument 3: its ids, what its credentials require, and their packaging counts. */
final class CredentialCheck {
  static final String CREDENTIALS = "/instruments/credential_map/credentials";

  private final Violations violations;

  private CredentialCheck(Violations violations) {
    this.violations = violations;
  }

  static void check(
      CredentialMap map, Set<OutcomeId> outcomes, Set<RuleId> rules, Violations violations) {
    CredentialCheck check = new CredentialCheck(violations);
    List<Credential> credentials = map.credentials();
    Set<CredentialId> ids = new HashSet<>();
    violations.unique(
        credentials,
        Credential::credentialId,
        ids,
        CREDENTIALS,
        "credential_id",
        Credential::sourceRef);
    for (int i = 0; i < credentials.size(); i++) {
      Requirements requirements = credentials.get(i).requirements();
      String source = credentials.get(i).sourceRef();
      String at = CREDENTIALS + "/" + i + "/requirements/";
      check.references(
          requirements.requiredOutcomes(),
          RequiredOutcome::outcomeRef,
          outcomes,
          at + "required_outcomes",
          "outcome_ref",
          source);
      check.references(
          requirements.requiredCredentials(),
          RequiredCredential::credentialRef,
          ids,
          at + "required_credentials",
          "credential_ref",
          source);
      check.references(
          requirements.complianceRules(),
          GoverningRule::ruleRef,
          rules,
          at + "compliance_rules",
          "rule_ref",
          source);
      check.packaging(credentials.get(i).packagingRules(), CREDENTIALS + "/" + i, source);
    }
    CredentialCycles.check(map, violations);
  }

  private <T, I> void references(
      List<T> values,
      Function<T, I> target,
      Set<I> known,
      String pointer,
      String member,
      String source) {
    Set<T> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      I id = target.apply(values.get(i));
      String at = pointer + "/" + i;
      if (!known.contains(id)) {
        violations.dangling(member, id, at, source);
      }
      if (!seen.add(values.get(i))) {
        violations.add(
            ErrorCode.VAL_DUPLICATE_ID,
            member + " '" + id + "' is listed twice in the same way",
            at + "/" + member,
            source);
      }
    }
  }

  private void packaging(PackagingRules rules, String credential, String source) {
    if (rules.minimumTotal() == null) {
      return;
    }
    long total = rules.minimumTotal();
    long core = rules.coreRequired() == null ? 0 : rules.coreRequired();
    long elective = rules.electiveRequired() == null ? 0 : rules.electiveRequired();
    boolean bothStated = rules.coreRequired() != null && rules.electiveRequired() != null;
    if (bothStated ? core + elective != total : core + elective > total) {
      violations.add(
          ErrorCode.VAL_PACKAGING_INCOHERENT,
          core + " core and " + elective + " elective do not make " + total,
          credential + "/packaging_rules/minimum_total",
          source);
    }
  }
}
