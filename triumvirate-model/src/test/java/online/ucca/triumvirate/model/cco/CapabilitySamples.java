package online.ucca.triumvirate.model.cco;

import java.util.List;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.instrument.Supersession;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import org.jspecify.annotations.Nullable;

/** What a CCO says of the invented harbour, with every member at least once; nothing made it. */
public final class CapabilitySamples {
  public static final String ISSUER = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
  public static final StatusEntry STATUS = new StatusEntry("urn:triumvirate:status:harbour", 7);

  private static final DataIntegrityProof ADAPTER_PROOF =
      new DataIntegrityProof(
          null,
          DataIntegrityProof.TYPE,
          DataIntegrityProof.CRYPTOSUITE,
          "2026-03-09T14:30:00Z",
          ISSUER + "#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
          DataIntegrityProof.PURPOSE,
          List.of(),
          null,
          "z" + "1".repeat(64));

  private CapabilitySamples() {}

  /** The harbour's, which is in force since the last of February. */
  public static CapabilityObject body() {
    return body("2026-02-28");
  }

  /** The harbour's, whose outcomes take effect on a date, or what stands in its place. */
  public static CapabilityObject body(@Nullable String effectiveDate) {
    Triumvirate triumvirate = Samples.triumvirate();
    Instruments instruments = triumvirate.instruments();
    Rule rule = Samples.rule("r1");
    return new CapabilityObject(
        new Origin(
            triumvirate.triumvirateId(),
            triumvirate.schemaVersion(),
            Sha256.of(new byte[] {3}),
            triumvirate.sourceCorpus().corpusId(),
            triumvirate.sourceCorpus().corpusHash(),
            triumvirate.adapterId(),
            triumvirate.adapterVersion(),
            ADAPTER_PROOF,
            triumvirate.provenance().confidence(),
            triumvirate.provenance().translationLogHash(),
            "0.1.0"),
        new OperationalDomain(
            "harbour",
            "Harbour work",
            "XX",
            null,
            List.of(
                effective(instruments.outcomeSpecification().instrumentRef(), effectiveDate),
                instruments.complianceRuleset().instrumentRef(),
                instruments.credentialMap().instrumentRef()),
            instruments.credentialMap().credentials().stream()
                .map(CapabilitySamples::scope)
                .toList()),
        new Capability(
            instruments.outcomeSpecification().outcomes(),
            instruments.outcomeSpecification().evidenceRequirements()),
        List.of(governing(rule, List.of(new RuleReference("Harbour Act 12(b)", rule.ruleId())))),
        List.of(limitation(Samples.credential("c1"))),
        List.of(governing(Samples.rule("r2"), List.of())),
        List.of(),
        List.of(
            new AssessmentCriterion(
                AssessmentCriterionKind.CRITERION, "1.1", "Do 1.1", null, "HB100 R1, 1.1"),
            new AssessmentCriterion(
                AssessmentCriterionKind.EVIDENCE_OF_COMPLIANCE,
                "r1",
                "The records",
                "P2Y6M",
                "Harbour Rules, clause r1"),
            new AssessmentCriterion(
                AssessmentCriterionKind.CONDITION, null, "at a berth", null, "HB100 R1, AC 1")),
        new LifecycleTerms(
            List.of(term(Samples.credential("c1"))),
            List.of(new Supersession("HB090", null, true, "HB100 R1, mapping"))),
        new Completeness(
            triumvirate.validation().validationWarnings(),
            triumvirate.validation().coverage(),
            List.of(
                new Completeness.EmptySection("advisories", "There is no rule of this kind."))));
  }

  private static InstrumentRef effective(InstrumentRef unit, @Nullable String date) {
    return new InstrumentRef(
        unit.sourceSystem(),
        unit.instrumentId(),
        unit.instrumentTitle(),
        unit.version(),
        date,
        unit.sourceUri(),
        unit.jurisdiction(),
        unit.regulator(),
        unit.supersedes(),
        unit.supersededBy(),
        unit.licensing());
  }

  private static CredentialScope scope(Credential credential) {
    return new CredentialScope(
        credential.credentialId(),
        credential.title(),
        credential.credentialType(),
        credential.scopeOfPractice(),
        credential.requirements(),
        credential.packagingRules(),
        credential.sourceRef());
  }

  private static CredentialTerm term(Credential credential) {
    return new CredentialTerm(
        credential.credentialId(),
        credential.lifecycle().validityPeriod(),
        credential.lifecycle().validityBasis(),
        List.of(new SourcedStatement("A check ride", "Harbour Rules, 4")),
        credential.lifecycle().revocationConditions(),
        credential.sourceRef());
  }

  private static GoverningStatement governing(Rule rule, List<RuleReference> references) {
    return new GoverningStatement(
        rule.ruleId(),
        Samples.rule("r0").ruleId(),
        null,
        rule.clauseRef(),
        rule.requirementText(),
        rule.appliesTo(),
        rule.crossReferences(),
        references,
        rule.sourceRef());
  }

  private static GoverningStatement limitation(Credential credential) {
    SourcedStatement limitation = credential.scopeOfPractice().limitations().get(0);
    return new GoverningStatement(
        null,
        null,
        credential.credentialId(),
        null,
        limitation.description(),
        List.of(),
        List.of(),
        List.of(),
        limitation.sourceRef());
  }
}
