package online.ucca.triumvirate.adapter.tga;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.packaging.ChoiceGroup;
import online.ucca.triumvirate.model.packaging.PackagingExtension;
import online.ucca.triumvirate.model.packaging.PackagingRule;
import online.ucca.triumvirate.model.packaging.PackagingStructure;
import online.ucca.triumvirate.model.packaging.Pool;
import online.ucca.triumvirate.model.packaging.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a qualification beyond the integrity of every Triumvirate: its own credential
 * is there, its counts can be met by the units it lists, and the extension says what the counts
 * say.
 */
final class QualificationCoherence {
  private static final String CREDENTIALS = "/instruments/credential_map/credentials";
  private static final String EXTENSION = "/extensions/" + PackagingExtension.KEY;

  private final Triumvirate triumvirate;
  private final List<Finding> findings = new ArrayList<>();

  private QualificationCoherence(Triumvirate triumvirate) {
    this.triumvirate = triumvirate;
  }

  static List<Finding> check(Triumvirate triumvirate) {
    QualificationCoherence coherence = new QualificationCoherence(triumvirate);
    coherence.check();
    return coherence.findings;
  }

  private void check() {
    String code = triumvirate.instruments().outcomeSpecification().instrumentRef().instrumentId();
    List<Credential> credentials = triumvirate.instruments().credentialMap().credentials();
    for (int i = 0; i < credentials.size(); i++) {
      Credential credential = credentials.get(i);
      if (credential.credentialId().value().equals(code)
          && credential.credentialType() != CredentialType.UNIT_CREDENTIAL) {
        check(credential, CREDENTIALS + "/" + i + "/packaging_rules");
        return;
      }
    }
    add(
        ErrorCode.VAL_MISSING_REQUIRED_FIELD,
        "there is no credential for the qualification " + code + " itself",
        CREDENTIALS);
  }

  private void check(Credential credential, String at) {
    Optional<PackagingStructure> structure;
    try {
      structure = PackagingExtension.find(triumvirate, credential.credentialId());
    } catch (Refusal refusal) {
      findings.addAll(refusal.findings());
      return;
    }
    var counts = credential.packagingRules();
    boolean elsewhere = structure.map(PackagingStructure::admitsElsewhere).orElse(false);
    met(
        counts.coreRequired(),
        listed(credential, OutcomeRequirementType.CORE),
        at + "/core_required");
    if (!elsewhere) {
      met(
          counts.electiveRequired(),
          listed(credential, OutcomeRequirementType.ELECTIVE),
          at + "/elective_required");
      met(counts.minimumTotal(), listed(credential, null), at + "/minimum_total");
    }
    structure.ifPresent(
        rules -> {
          groups(rules);
          says(rules, null, counts.minimumTotal(), at + "/minimum_total");
          says(rules, OutcomeRequirementType.CORE, counts.coreRequired(), at + "/core_required");
          says(
              rules,
              OutcomeRequirementType.ELECTIVE,
              counts.electiveRequired(),
              at + "/elective_required");
        });
  }

  private static long listed(Credential credential, @Nullable OutcomeRequirementType role) {
    return credential.requirements().requiredOutcomes().stream()
        .filter(outcome -> role == null || outcome.requirementType() == role)
        .map(outcome -> outcome.outcomeRef())
        .distinct()
        .count();
  }

  private void met(@Nullable Integer required, long listed, String at) {
    if (required != null && listed < required) {
      add(
          ErrorCode.VAL_PACKAGING_INCOHERENT,
          required + " units are required and " + listed + " are listed",
          at);
    }
  }

  private void groups(PackagingStructure structure) {
    Set<OutcomeId> outcomes = new HashSet<>();
    triumvirate
        .instruments()
        .outcomeSpecification()
        .outcomes()
        .forEach(outcome -> outcomes.add(outcome.outcomeId()));
    for (ChoiceGroup group : structure.groups()) {
      for (OutcomeId id : group.outcomes()) {
        if (!outcomes.contains(id)) {
          add(
              ErrorCode.VAL_DANGLING_REFERENCE,
              "group '" + group.groupId() + "' names the unit '" + id + "', which is not there",
              EXTENSION);
        }
      }
    }
  }

  /** A count that the schema's members state is among the extension's rules. */
  private void says(
      PackagingStructure structure,
      @Nullable OutcomeRequirementType role,
      @Nullable Integer count,
      String at) {
    if (count != null && structure.rules().stream().noneMatch(rule -> isCount(rule, role, count))) {
      add(ErrorCode.VAL_PACKAGING_INCOHERENT, count + " is no rule of the packaging extension", at);
    }
  }

  private static boolean isCount(
      PackagingRule rule, @Nullable OutcomeRequirementType role, int count) {
    Pool pool = rule.pool();
    return rule.kind() == RuleKind.CHOOSE
        && rule.count() == count
        && pool.role() == role
        && pool.groups().isEmpty()
        && pool.levels().isEmpty();
  }

  private void add(ErrorCode code, String message, String pointer) {
    findings.add(Finding.of(code, message).at(pointer));
  }
}
