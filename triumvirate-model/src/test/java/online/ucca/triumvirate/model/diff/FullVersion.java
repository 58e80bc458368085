package online.ucca.triumvirate.model.diff;

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
import online.ucca.triumvirate.model.ruleset.RuleReference;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** A version with everything that a version can have. */
final class FullVersion {
  private FullVersion() {}

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
            Versions.evidence(
                "1",
                "knots, including:",
                Versions.evidence("1.1", "bends", Versions.evidence("1.1.1", "sheet"))),
            Versions.evidence("2", "hitches"));
    List<Outcome> outcomes = new ArrayList<>();
    for (String id : List.of("1", "2")) {
      Criterion first = Versions.criterion(id + ".1", "Do the first thing of " + id);
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
                      first.criterionId(),
                      List.of("sea-going"),
                      List.of("within 2 metres"))),
              new OutcomeGroup("g", "Group"),
              new DefiningInstrument("HB010", "R2")));
    }
    Credential other = Versions.credential("c2", "Deckhand", "2");
    Triumvirate base = Samples.triumvirate();
    return Versions.with(
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
                List.of(Versions.rule("r1", "Keep records."), fullRule()),
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
        "Port Act",
        List.of(
            new RuleReference("Harbour Rules r1", new RuleId("r1")),
            new RuleReference("Lights Act 4", null)));
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
