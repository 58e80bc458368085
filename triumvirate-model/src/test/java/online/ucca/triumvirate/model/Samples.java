package online.ucca.triumvirate.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Criterion;
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

/** A Triumvirate of an invented domain in which every member of schema 1.1 stands at least once. */
public final class Samples {
  public static final Instant TIME = Instant.parse("2026-03-09T14:30:00Z");

  private Samples() {}

  public static InstrumentRef instrument(String id) {
    return new InstrumentRef(
        "Harbour Board",
        id,
        "Title of " + id,
        "R1",
        "2026-02-28",
        null,
        "XX",
        null,
        List.of(),
        List.of(),
        List.of());
  }

  public static Criterion criterion(String id) {
    return new Criterion(
        new CriterionId(id),
        "Do " + id,
        "HB100 R1, " + id,
        EvidenceType.PERFORMANCE,
        null,
        List.of(),
        List.of());
  }

  public static Outcome outcome(String id) {
    return new Outcome(
        new OutcomeId(id),
        "Outcome " + id,
        null,
        "HB100 R1, outcome " + id,
        List.of(criterion(id + ".1"), criterion(id + ".2")),
        new OutcomeGroup("g", "Group"),
        null);
  }

  public static Rule rule(String id) {
    return new Rule(
        new RuleId(id),
        "Clause " + id,
        "Records",
        "The operator must keep records.",
        "Harbour Rules, clause " + id,
        ObligationType.MANDATORY,
        List.of(new Target(TargetType.OPERATOR, null)),
        new EvidenceOfCompliance("The records", ComplianceEvidenceType.DOCUMENTATION, "P2Y6M"),
        List.of(
            new CrossReference(
                TargetInstrument.OUTCOME_SPECIFICATION, "1", RuleRelationship.CONSTRAINS)),
        null,
        RuleEffect.PROCEDURE,
        null,
        List.of());
  }

  public static Credential credential(String id, String... prerequisites) {
    return new Credential(
        new CredentialId(id),
        "Credential " + id,
        CredentialType.LICENCE,
        null,
        "Harbour Rules, schedule " + id,
        new ScopeOfPractice(
            "Handle lines",
            List.of(new SourcedStatement("Not at night", "Harbour Rules, 3")),
            List.of()),
        new Requirements(
            List.of(new RequiredOutcome(new OutcomeId("1"), OutcomeRequirementType.CORE)),
            List.of(prerequisites).stream()
                .map(
                    p ->
                        new RequiredCredential(
                            new CredentialId(p), CredentialRelationship.PREREQUISITE))
                .toList(),
            List.of(new GoverningRule(new RuleId("r1"), RuleApplicability.ISSUANCE))),
        new Lifecycle("P24M", List.of(), List.of(), ValidityBasis.END_OF_CALENDAR_MONTH),
        new PackagingRules(3, 2, 1, List.of()));
  }

  public static Triumvirate triumvirate() {
    return with(
        List.of(outcome("1"), outcome("2")),
        List.of(rule("r1")),
        List.of(credential("c1"), credential("c2", "c1")));
  }

  public static Triumvirate with(
      List<Outcome> outcomes, List<Rule> rules, List<Credential> credentials) {
    InstrumentRef unit =
        new InstrumentRef(
            "Harbour Board",
            "HB100",
            "Handle lines",
            "R1",
            null,
            "https://example.org/HB100",
            "XX",
            null,
            List.of(new Supersession("HB090", null, true, "HB100 R1, mapping")),
            List.of(),
            List.of(new SourcedStatement("A licence is needed", "HB100 R1, licensing")));
    InstrumentRef ruleset =
        new InstrumentRef(
            "Harbour Board",
            "Harbour Rules",
            "Harbour Rules",
            "2026",
            "2026-01-01",
            null,
            "XX",
            "Harbour Master",
            List.of(),
            List.of(),
            List.of());
    EvidenceStatement nested =
        new EvidenceStatement(
            "lines, including:",
            "HB100 R1, KE 2",
            "2",
            List.of(EvidenceStatement.leaf("hawsers", "HB100 R1, KE 2.1")));
    return new Triumvirate(
        SchemaVersion.V1_1,
        TriumvirateId.parse("0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11"),
        TIME,
        new AdapterId("harbour-v1"),
        "1.0.0",
        new ClientId("client-a"),
        new SourceCorpus(
            new CorpusId("HB100_R1"),
            "HB100 Handle lines",
            "R1",
            Sha256.of(new byte[] {1}),
            TIME,
            "Harbour Board",
            "CC-BY-4.0"),
        new Instruments(
            new OutcomeSpecification(
                unit,
                new Domain(
                    "harbour",
                    "Harbour work",
                    null,
                    Map.of("candidate", "trainee"),
                    List.of(new AssessmentPrinciple("principle", "Fairness", null, "HB 1"))),
                outcomes,
                new EvidenceRequirements(
                    List.of(EvidenceStatement.leaf("knots “and” hitches ≥ 5", "HB100 R1"), nested),
                    List.of(EvidenceStatement.leaf("moor a vessel", "HB100 R1, PE 1")),
                    List.of(EvidenceStatement.leaf("at a berth", "HB100 R1, AC 1")),
                    List.of(EvidenceStatement.leaf("reading", "HB100 R1, SS 1")),
                    List.of())),
            new ComplianceRuleset(ruleset, rules, List.of()),
            new CredentialMap(instrument("Framework"), credentials)),
        new Validation(
            true,
            true,
            TIME,
            List.of(),
            List.of(Finding.of(ErrorCode.TRN_SECTION_NOT_IN_SOURCE, "none").from("HB100")),
            new Coverage(9, 1, List.of(new UnmappedElement("links", "no place for it")))),
        new Provenance(
            null,
            SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"),
            Confidence.PARTIAL,
            Sha256.of(new byte[] {2})),
        Map.of("org.example.note", Map.of("pages", 3, "names", List.of("a", "b"))));
  }
}
