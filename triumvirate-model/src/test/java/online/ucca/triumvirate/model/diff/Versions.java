package online.ucca.triumvirate.model.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.DefiningInstrument;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
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
        new CriterionId(id), text, "HB100 R1, criterion " + id, EvidenceType.PERFORMANCE, null);
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
        null);
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

  /** Every member of schema 1.1 in every part, and no list empty. */
  static Triumvirate full() {
    List<Supersession> links = List.of(new Supersession("HB090", "R4", true, "HB100 R1, mapping"));
    List<SourcedStatement> statements =
        List.of(
            new SourcedStatement("Not at night", "Harbour Rules, 3"),
            new SourcedStatement("Not alone", "Harbour Rules, 4"));
    InstrumentRef unit = fullInstrument("HB100", null, links, statements);
    InstrumentRef rules = fullInstrument("Harbour Rules", "Harbour Master", links, statements);
    List<EvidenceStatement> evidence =
        List.of(
            evidence(
                "1", "knots, including:", evidence("1.1", "bends", evidence("1.1.1", "sheet"))),
            evidence("2", "hitches"));
    List<Outcome> outcomes = new ArrayList<>();
    for (String id : List.of("1", "2")) {
      Criterion first = criterion(id + ".1", "Do the first thing of " + id);
      outcomes.add(
          new Outcome(
              new OutcomeId(id),
              "Outcome number " + id,
              "More on it",
              "HB100 R1, outcome " + id,
              List.of(
                  first,
                  new Criterion(
                      new CriterionId(id + ".2"),
                      "Refine " + id,
                      "HB100 R1, criterion " + id,
                      EvidenceType.KNOWLEDGE,
                      first.criterionId())),
              new OutcomeGroup("g", "Group"),
              new DefiningInstrument("HB010", "R2")));
    }
    Credential other = credential("c2", "Deckhand", "2");
    Triumvirate base = Samples.triumvirate();
    return with(
        base,
        new Instruments(
            new OutcomeSpecification(
                unit,
                new Domain(
                    "harbour",
                    "Harbour work",
                    "On the quay",
                    Map.of("candidate", "trainee", "assessor", "master"),
                    List.of(new AssessmentPrinciple("principle", "Fairness", "Be fair", "HB 1"))),
                outcomes,
                new EvidenceRequirements(evidence, evidence, evidence, evidence, evidence)),
            new ComplianceRuleset(
                rules,
                List.of(rule("r1", "Keep records."), fullRule()),
                List.of(rules, fullInstrument("Port Act", "Harbour Master", links, statements))),
            new CredentialMap(unit, List.of(fullCredential(statements), other))));
  }

  private static InstrumentRef fullInstrument(
      String id,
      @Nullable String regulator,
      List<Supersession> links,
      List<SourcedStatement> licensing) {
    return new InstrumentRef(
        "Harbour Board",
        id,
        "Title of " + id,
        "R1",
        "2026-02-28",
        "https://example.org/" + id.length(),
        "XX",
        regulator,
        links,
        links,
        licensing);
  }

  private static Rule fullRule() {
    return new Rule(
        new RuleId("r2"),
        "Clause r2",
        "Night work",
        "Never moor at night.",
        "Port Act R1, clause r2",
        ObligationType.CONDITIONAL,
        List.of(new Target(TargetType.OPERATOR, "at sea")),
        new EvidenceOfCompliance("The log", ComplianceEvidenceType.DOCUMENTATION, "P2Y"),
        List.of(
            new CrossReference(
                TargetInstrument.OUTCOME_SPECIFICATION, "1", RuleRelationship.CONSTRAINS),
            new CrossReference(TargetInstrument.CREDENTIAL_MAP, "c1", RuleRelationship.REQUIRES)),
        new RuleId("r1"),
        RuleEffect.PROHIBITION,
        "Port Act");
  }

  private static Credential fullCredential(List<SourcedStatement> statements) {
    return new Credential(
        new CredentialId("c1"),
        "Linesman",
        CredentialType.LICENCE,
        "AQF 3",
        "Harbour Rules, schedule c1",
        new ScopeOfPractice("Handle lines", statements, statements),
        new Requirements(
            List.of(
                new RequiredOutcome(new OutcomeId("1"), OutcomeRequirementType.CORE),
                new RequiredOutcome(new OutcomeId("2"), OutcomeRequirementType.ELECTIVE)),
            List.of(
                new RequiredCredential(
                    new CredentialId("c2"), CredentialRelationship.PREREQUISITE)),
            List.of(new GoverningRule(new RuleId("r1"), RuleApplicability.ISSUANCE))),
        new Lifecycle("P24M", statements, statements, ValidityBasis.END_OF_CALENDAR_MONTH),
        new PackagingRules(3, 2, 1, statements));
  }
}
