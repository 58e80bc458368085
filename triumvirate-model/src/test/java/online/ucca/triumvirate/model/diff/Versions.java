package online.ucca.triumvirate.model.diff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** Versions of one invented unit, made to differ in one thing at a time. */
final class Versions {
  private Versions() {}

  static Outcome outcome(String id, String title, Criterion... criteria) {
    return new Outcome(
        new OutcomeId(id), title, null, "HB100 R1, outcome " + id, List.of(criteria), null, null);
  }

  static Criterion criterion(String id, String text) {
    return new Criterion(
        new CriterionId(id),
        text,
        "HB100 R1, criterion " + id,
        EvidenceType.PERFORMANCE,
        null,
        List.of(),
        List.of());
  }

  static EvidenceStatement evidence(@Nullable String id, String text, EvidenceStatement... items) {
    return new EvidenceStatement(
        text, "HB100 R1, evidence" + (id == null ? "" : " " + id), id, List.of(items));
  }

  static Rule rule(String id, String text) {
    return new Rule(
        new RuleId(id),
        "Clause " + id,
        "Records",
        text,
        "Harbour Rules 2026, clause " + id,
        ObligationType.MANDATORY,
        List.of(new Target(TargetType.OPERATOR, null)),
        new EvidenceOfCompliance("The records", ComplianceEvidenceType.SYSTEM, null),
        List.of(),
        null,
        null,
        null,
        List.of());
  }

  static Credential credential(String id, String title, String... outcomes) {
    return new Credential(
        new CredentialId(id),
        title,
        CredentialType.LICENCE,
        null,
        "Harbour Rules, schedule",
        new ScopeOfPractice("Handle lines", List.of(), List.of()),
        new Requirements(
            List.of(outcomes).stream()
                .map(o -> new RequiredOutcome(new OutcomeId(o), OutcomeRequirementType.CORE))
                .toList(),
            List.of(),
            List.of()),
        new Lifecycle(null, List.of(), List.of(), null),
        new PackagingRules(null, null, null, List.of()));
  }

  static Triumvirate outcomes(Outcome... outcomes) {
    return Samples.with(List.of(outcomes), List.of(), List.of());
  }

  static Triumvirate rules(Rule... rules) {
    return Samples.with(List.of(), List.of(rules), List.of());
  }

  static Triumvirate knowledge(EvidenceStatement... statements) {
    return withEvidence(
        outcomes(),
        new EvidenceRequirements(List.of(statements), List.of(), List.of(), List.of(), List.of()));
  }

  static Triumvirate withEvidence(Triumvirate base, EvidenceRequirements evidence) {
    OutcomeSpecification old = base.instruments().outcomeSpecification();
    return with(
        base,
        new OutcomeSpecification(old.instrumentRef(), old.domain(), old.outcomes(), evidence));
  }

  static Triumvirate withInstrument(Triumvirate base, InstrumentRef instrument) {
    OutcomeSpecification old = base.instruments().outcomeSpecification();
    return with(
        base,
        new OutcomeSpecification(
            instrument, old.domain(), old.outcomes(), old.evidenceRequirements()));
  }

  static Triumvirate with(Triumvirate base, OutcomeSpecification specification) {
    return with(
        base,
        new Instruments(
            specification,
            base.instruments().complianceRuleset(),
            base.instruments().credentialMap()));
  }

  static Triumvirate with(Triumvirate base, Instruments instruments) {
    return new Triumvirate(
        base.schemaVersion(),
        base.triumvirateId(),
        base.createdAt(),
        base.adapterId(),
        base.adapterVersion(),
        base.clientId(),
        base.sourceCorpus(),
        instruments,
        base.validation(),
        base.provenance(),
        base.extensions());
  }

  static InstrumentRef instrument(
      String id, String version, List<Supersession> supersedes, List<Supersession> supersededBy) {
    return new InstrumentRef(
        "Harbour Board",
        id,
        "Handle lines",
        version,
        null,
        null,
        "XX",
        null,
        supersedes,
        supersededBy,
        List.of());
  }

  /** The same document with every text replaced, as another release of it would come. */
  static Triumvirate respelled(Triumvirate triumvirate, String from, String to) {
    String text = new String(Binding.write(triumvirate).canonicalBytes(), StandardCharsets.UTF_8);
    return Binding.read(
        JsonDocument.read(text.replace(from, to).getBytes(StandardCharsets.UTF_8)),
        Triumvirate.class);
  }
}
