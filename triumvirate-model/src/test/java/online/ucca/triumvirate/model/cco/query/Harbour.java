package online.ucca.triumvirate.model.cco.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.cco.AssessmentCriterion;
import online.ucca.triumvirate.model.cco.AssessmentCriterionKind;
import online.ucca.triumvirate.model.cco.Capability;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.Completeness;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.cco.LifecycleTerms;
import online.ucca.triumvirate.model.cco.OperationalDomain;
import online.ucca.triumvirate.model.cco.Origin;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.TermEnd;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.DefiningInstrument;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;

/** Builds small CCOs of an invented domain, and verdicts on them. */
final class Harbour {
  static final Instant ISSUED = Instant.parse("2026-03-01T00:00:00Z");
  static final Instant ENDS = Instant.parse("2028-04-01T00:00:00Z");
  static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

  final List<CredentialScope> scopes = new ArrayList<>();
  final List<CredentialTerm> terms = new ArrayList<>();
  final List<Outcome> outcomes = new ArrayList<>();
  final List<GoverningStatement> gates = new ArrayList<>();
  final List<GoverningStatement> prohibitions = new ArrayList<>();
  final List<GoverningStatement> triggers = new ArrayList<>();
  final List<GoverningStatement> advisories = new ArrayList<>();
  final List<AssessmentCriterion> evidence = new ArrayList<>();
  final List<Completeness.EmptySection> empty = new ArrayList<>();
  final List<TermEnd> ends = new ArrayList<>();

  Harbour credential(String id, Requirements requirements) {
    SourcedStatement condition = new SourcedStatement("condition of " + id, "s " + id);
    scopes.add(
        new CredentialScope(
            new CredentialId(id),
            "Title of " + id,
            CredentialType.LICENCE,
            new ScopeOfPractice("Handle lines", List.of(), List.of(condition)),
            requirements,
            new PackagingRules(null, null, null, List.of()),
            "s " + id));
    terms.add(
        new CredentialTerm(
            new CredentialId(id),
            "P24M",
            null,
            List.of(new SourcedStatement("renewal of " + id, "s " + id)),
            List.of(new SourcedStatement("revocation of " + id, "s " + id)),
            "s " + id));
    ends.add(new TermEnd(new CredentialId(id), ENDS));
    return this;
  }

  /** As {@code 1 core}, {@code deckhand prerequisite}, {@code r1 issuance}. */
  static Requirements needs(List<String> outcomes, List<String> credentials, List<String> rules) {
    return new Requirements(
        outcomes.stream()
            .map(
                one ->
                    new RequiredOutcome(
                        new OutcomeId(first(one)), OutcomeRequirementType.valueOf(second(one))))
            .toList(),
        credentials.stream()
            .map(
                one ->
                    new RequiredCredential(
                        new CredentialId(first(one)), CredentialRelationship.valueOf(second(one))))
            .toList(),
        rules.stream()
            .map(
                one ->
                    new GoverningRule(
                        new RuleId(first(one)), RuleApplicability.valueOf(second(one))))
            .toList());
  }

  private static String first(String pair) {
    return pair.split(" ", 2)[0];
  }

  private static String second(String pair) {
    return pair.split(" ", 2)[1].toUpperCase(Locale.ROOT);
  }

  Harbour outcome(String id, String... criteria) {
    outcomes.add(
        new Outcome(
            new OutcomeId(id),
            "Outcome " + id,
            null,
            "s " + id,
            List.of(criteria).stream()
                .map(
                    one ->
                        new Criterion(
                            new CriterionId(one),
                            "Do " + one,
                            "s " + one,
                            EvidenceType.PERFORMANCE,
                            null,
                            List.of(),
                            List.of()))
                .toList(),
            null,
            criteria.length == 0 ? new DefiningInstrument("HB200", "R1") : null));
    return this;
  }

  /** A rule of a section, with links as {@code outcome 1 requires}. */
  Harbour rule(
      List<GoverningStatement> section,
      String id,
      @Nullable String parent,
      TargetType target,
      String... links) {
    section.add(
        new GoverningStatement(
            new RuleId(id),
            parent == null ? null : new RuleId(parent),
            null,
            "clause " + id,
            "Text of " + id,
            List.of(new Target(target, null)),
            List.of(links).stream().map(Harbour::link).toList(),
            List.of(new RuleReference("clause gate-1", new RuleId("gate-1"))),
            "s " + id));
    evidence.add(
        new AssessmentCriterion(
            AssessmentCriterionKind.EVIDENCE_OF_COMPLIANCE,
            id,
            "evidence of " + id,
            id.startsWith("kept") ? "P7Y" : null,
            "s " + id));
    return this;
  }

  private static CrossReference link(String link) {
    String[] words = link.split(" ", 3);
    return new CrossReference(
        words[0].equals("outcome")
            ? TargetInstrument.OUTCOME_SPECIFICATION
            : TargetInstrument.CREDENTIAL_MAP,
        words[1],
        RuleRelationship.valueOf(words[2].toUpperCase(Locale.ROOT)));
  }

  Harbour limitation(String credential, String text) {
    prohibitions.add(
        new GoverningStatement(
            null,
            null,
            new CredentialId(credential),
            null,
            text,
            List.of(),
            List.of(),
            List.of(),
            "s " + credential));
    return this;
  }

  CapabilityObject capability() {
    return new CapabilityObject(
        new Origin(
            new TriumvirateId(new UUID(1, 2)),
            SchemaVersion.V1_1,
            Sha256.of(new byte[] {1}),
            new CorpusId("corpus"),
            Sha256.of(new byte[] {2}),
            new AdapterId("harbour-v1"),
            "1.0.0",
            new DataIntegrityProof(null, "t", "c", "n", "v", "p", List.of(), null, "z"),
            null,
            null,
            "0.1.0"),
        new OperationalDomain("HB", "Harbour", "XX", null, List.of(), scopes),
        new Capability(
            outcomes,
            new EvidenceRequirements(List.of(), List.of(), List.of(), List.of(), List.of())),
        gates,
        prohibitions,
        triggers,
        advisories,
        evidence,
        new LifecycleTerms(terms, List.of()),
        new Completeness(List.of(), null, empty));
  }

  CapabilityVerdict issued() {
    return verdict(LifecycleState.ISSUED);
  }

  CapabilityVerdict verdict(LifecycleState state, Finding... findings) {
    return new CapabilityVerdict(
        capability(),
        "urn:uuid:1",
        Sha256.of(new byte[] {3}),
        NOW,
        state,
        true,
        List.of(),
        state == LifecycleState.PROCESSED ? null : ISSUED,
        state == LifecycleState.PROCESSED ? List.of() : ends,
        null,
        List.of(),
        List.of(findings));
  }

  static CapabilityVerdict at(CapabilityVerdict verdict, Instant at) {
    return changed(verdict, at, verdict.statusKnown(), verdict.replacement());
  }

  static CapabilityVerdict statusUnknown(CapabilityVerdict verdict) {
    return changed(verdict, verdict.at(), false, verdict.replacement());
  }

  static CapabilityVerdict replaced(CapabilityVerdict verdict, Replacement by) {
    return changed(verdict, verdict.at(), verdict.statusKnown(), by);
  }

  private static CapabilityVerdict changed(
      CapabilityVerdict verdict, Instant at, boolean statusKnown, @Nullable Replacement by) {
    return new CapabilityVerdict(
        verdict.capability(),
        verdict.id(),
        verdict.digest(),
        at,
        verdict.state(),
        statusKnown,
        verdict.signers(),
        verdict.issuedAt(),
        verdict.terms(),
        by,
        verdict.checks(),
        verdict.findings());
  }
}
