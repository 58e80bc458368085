package online.ucca.triumvirate.engine;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.engine.pack.PackOptions;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Provenance;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.SourceCorpus;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.Lifecycle;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.credential.ScopeOfPractice;
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
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.EvidenceOfCompliance;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetType;
import online.ucca.triumvirate.signing.KeyFiles;
import org.jspecify.annotations.Nullable;

/**
 * An invented harbour's Triumvirate, signed, and a gate that knows its adapter: what the engine's
 * tests start from.
 */
public final class Harbour {
  public static final Instant TIME = Instant.parse("2026-03-09T14:30:00Z");
  public static final Signer ADAPTER_KEY = newKey();
  public static final Signer OTHER_KEY = newKey();
  public static final PackOrder ORDER =
      new PackOrder(
          "Harbour College", "90210", PackOptions.DEFAULT, LocalDate.of(2026, 3, 9), TIME);

  private Harbour() {}

  public static Signer newKey() {
    try {
      Path folder = Files.createTempDirectory("keys");
      return KeyFiles.generate(folder.resolve("key.pem"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Gate gate() {
    return HarbourGate.of(HarbourGate.registration(RegistrationState.ACTIVE));
  }

  public static AcceptedTriumvirate accepted() {
    return gate().admit(signed(triumvirate()));
  }

  public static AcceptedTriumvirate accepted(EvidenceRequirements evidence) {
    return gate().admit(signed(with(outcomes(), evidence, rules())));
  }

  public static byte[] signed(Triumvirate triumvirate) {
    return signed(triumvirate, document -> document);
  }

  /** Signs after altering the document. */
  public static byte[] signed(Triumvirate triumvirate, UnaryOperator<JsonDocument> altered) {
    return DataIntegrity.sign(
            altered.apply(Binding.write(triumvirate)),
            DataIntegrity.ENVELOPE_PROOF,
            ADAPTER_KEY,
            TIME)
        .canonicalBytes();
  }

  public static UnaryOperator<JsonDocument> set(String pointer, JsonValue value) {
    return document -> document.without(pointer).with(pointer, value);
  }

  public static Triumvirate triumvirate() {
    return with(outcomes(), evidence(), rules());
  }

  public static Triumvirate withoutRules() {
    return with(outcomes(), evidence(), List.of());
  }

  public static List<Outcome> outcomes() {
    return List.of(
        outcome("1", "Prepare to moor", "Identify berth and tide", "Hazards are reported"),
        outcome("2", "Moor the vessel", "Pass and secure lines", "WHS procedures followed"));
  }

  public static Outcome outcome(String id, String title, String... criteria) {
    List<Criterion> list = new java.util.ArrayList<>();
    for (int i = 0; i < criteria.length; i++) {
      String number = id + "." + (i + 1);
      list.add(
          new Criterion(
              new CriterionId(number),
              criteria[i],
              "HB100 R1, criterion " + number,
              EvidenceType.PERFORMANCE,
              null,
              List.of(),
              List.of()));
    }
    return new Outcome(new OutcomeId(id), title, null, "HB100 R1, outcome " + id, list, null, null);
  }

  public static EvidenceRequirements evidence() {
    return new EvidenceRequirements(
        List.of(
            leaf("conflict at the berth."),
            new EvidenceStatement(
                "lines used to moor, including:",
                "HB100 R1, KE 2",
                "2",
                List.of(leaf("hawsers"), leaf("how springs are led")))),
        List.of(
            leaf("moor a vessel on at least three occasions, in at least two kinds of weather"),
            leaf("report to the harbour master")),
        List.of(leaf("At a working berth."), leaf("Under <b>supervision</b> & in daylight.")),
        List.of(leaf("reading tide tables")),
        List.of());
  }

  public static EvidenceRequirements noKnowledge() {
    EvidenceRequirements all = evidence();
    return new EvidenceRequirements(
        List.of(), all.performanceEvidence(), all.conditions(), List.of(), List.of());
  }

  public static EvidenceStatement leaf(String statement) {
    return EvidenceStatement.leaf(statement, "HB100 R1, " + statement);
  }

  public static List<Rule> rules() {
    return List.of(
        rule("r1", ObligationType.MANDATORY, null),
        rule("r2", ObligationType.CONDITIONAL, null),
        rule("r3", ObligationType.GUIDANCE, null),
        rule("r4", ObligationType.MANDATORY, RuleEffect.PROHIBITION),
        rule("r5", ObligationType.MANDATORY, RuleEffect.ESCALATION));
  }

  private static Rule rule(String id, ObligationType type, @Nullable RuleEffect effect) {
    return new Rule(
        new RuleId(id),
        "Clause " + id,
        "Title " + id,
        "The operator obeys " + id + ".",
        "Harbour Rules, clause " + id,
        type,
        List.of(new Target(TargetType.OPERATOR, null)),
        new EvidenceOfCompliance(
            "The record of " + id, ComplianceEvidenceType.DOCUMENTATION, "P2Y"),
        List.of(),
        null,
        effect,
        null,
        List.of());
  }

  public static Triumvirate with(
      List<Outcome> outcomes, EvidenceRequirements evidence, List<Rule> rules) {
    return with(List.of(), outcomes, evidence, rules);
  }

  public static Triumvirate with(
      List<AssessmentPrinciple> basis,
      List<Outcome> outcomes,
      EvidenceRequirements evidence,
      List<Rule> rules) {
    return new Triumvirate(
        SchemaVersion.V1_1,
        TriumvirateId.parse("0d9f1f6e-5bb4-5a0e-8f0e-2f4d7a6f8f11"),
        TIME,
        new AdapterId("harbour-v1"),
        "1.0.0",
        new ClientId("client-a"),
        new SourceCorpus(
            new CorpusId("HB100_R1"),
            "HB100 Moor a vessel",
            "R1",
            Sha256.of(new byte[] {1}),
            TIME,
            null,
            null),
        new Instruments(
            new OutcomeSpecification(
                ref("HB100", "Moor a vessel", null),
                new Domain(
                    "harbour",
                    "Harbour work",
                    "Mooring in port.",
                    Map.of("candidate", "trainee", "assessor", "examiner"),
                    basis),
                outcomes,
                evidence),
            new ComplianceRuleset(ref("HR", "Harbour Rules", "Harbour Master"), rules, List.of()),
            new CredentialMap(
                ref("HF", "Harbour Framework", null),
                List.of(
                    new Credential(
                        new CredentialId("HB100"),
                        "Moor a vessel",
                        CredentialType.UNIT_CREDENTIAL,
                        null,
                        "HB100 R1",
                        new ScopeOfPractice(
                            "Moor vessels",
                            List.of(new SourcedStatement("Not at night", "HB100 R1, 9")),
                            List.of()),
                        new Requirements(
                            List.of(
                                new RequiredOutcome(
                                    outcomes.get(0).outcomeId(), OutcomeRequirementType.CORE)),
                            List.of(),
                            List.of()),
                        new Lifecycle(null, List.of(), List.of(), null),
                        new PackagingRules(null, null, null, List.of()))))),
        new Validation(true, true, TIME, List.of(), List.of(), new Coverage(9, 0, List.of())),
        new Provenance(
            null,
            SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"),
            Confidence.FULL,
            Sha256.of(new byte[] {2})),
        Map.of());
  }

  private static InstrumentRef ref(String id, String title, @Nullable String regulator) {
    return new InstrumentRef(
        "Harbour Board",
        id,
        title,
        "R1",
        null,
        null,
        "XX",
        regulator,
        List.of(),
        List.of(),
        List.of());
  }
}
