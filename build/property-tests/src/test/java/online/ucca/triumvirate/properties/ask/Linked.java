package online.ucca.triumvirate.properties.ask;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.engine.cco.MakeCapabilityObject;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.cco.OperationalDomain;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.TermEnd;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.properties.generate.Triumvirates;
import online.ucca.triumvirate.properties.sign.FixedKeys;
import online.ucca.triumvirate.properties.sign.RegisteredAdapter;
import online.ucca.triumvirate.properties.sign.Signatures;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;

/** What CCOs of generated Triumvirates say, with links here and there taken out again. */
final class Linked {
  static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

  private static final int LARGEST = 6;
  private static final EveritSchemaValidator SCHEMA = new EveritSchemaValidator();

  private Linked() {}

  static Arbitrary<CapabilityObject> capabilities() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, LARGEST))
        .as(Linked::capability);
  }

  private static CapabilityObject capability(long seed, int size) {
    Triumvirate triumvirate = Triumvirates.admissible(SchemaVersion.V1_1, seed, size);
    Gate gate =
        new Gate(
            SCHEMA,
            new BouncyCastleProofVerifier(),
            RegisteredAdapter.of(triumvirate, RegistrationState.ACTIVE),
            new InMemoryTriumvirateStore(),
            Signatures.CLOCK);
    AcceptedTriumvirate accepted =
        gate.admit(Signatures.signed(Binding.write(triumvirate)).canonicalBytes());
    return thinned(
        CapabilityCredential.body(
            new MakeCapabilityObject(FixedKeys.ADAPTER).make(accepted, Instant.EPOCH)),
        new Random(seed));
  }

  /** The generator links nearly everything with everything. */
  private static CapabilityObject thinned(CapabilityObject dense, Random random) {
    return with(
        dense,
        dense.operationalDomain().scopes().stream()
            .map(
                scope ->
                    with(
                        scope,
                        new Requirements(
                            scope.requirements().requiredOutcomes(),
                            some(scope.requirements().requiredCredentials(), random),
                            some(scope.requirements().complianceRules(), random))))
            .toList(),
        statement -> with(statement, some(statement.crossReferences(), random)));
  }

  private static <T> List<T> some(List<T> all, Random random) {
    List<T> kept = new ArrayList<>(all);
    kept.removeIf(one -> random.nextInt(4) > 0);
    return kept;
  }

  static CapabilityObject with(
      CapabilityObject capability,
      List<CredentialScope> scopes,
      UnaryOperator<GoverningStatement> change) {
    OperationalDomain domain = capability.operationalDomain();
    return new CapabilityObject(
        capability.madeFrom(),
        new OperationalDomain(
            domain.domainCode(),
            domain.domainName(),
            domain.jurisdiction(),
            domain.operationalContext(),
            domain.instruments(),
            scopes),
        capability.capability(),
        capability.hardGates().stream().map(change).toList(),
        capability.prohibitions().stream().map(change).toList(),
        capability.escalationTriggers().stream().map(change).toList(),
        capability.advisories().stream().map(change).toList(),
        capability.assessmentCriteria(),
        capability.lifecycleTerms(),
        capability.completeness());
  }

  static CredentialScope with(CredentialScope scope, Requirements requirements) {
    return new CredentialScope(
        scope.credentialId(),
        scope.title(),
        scope.credentialType(),
        scope.scopeOfPractice(),
        requirements,
        scope.packagingRules(),
        scope.sourceRef());
  }

  static GoverningStatement with(GoverningStatement statement, List<CrossReference> references) {
    return new GoverningStatement(
        statement.ruleId(),
        statement.parentRuleId(),
        statement.credentialId(),
        statement.clauseRef(),
        statement.statement(),
        statement.appliesTo(),
        references,
        statement.references(),
        statement.sourceRef());
  }

  static CapabilityVerdict issued(CapabilityObject capability) {
    return verdict(capability, LifecycleState.ISSUED, true, Duration.ofDays(1));
  }

  /** A verdict, in which every term has some time left; less than none if it is over. */
  static CapabilityVerdict verdict(
      CapabilityObject capability, LifecycleState state, boolean statusKnown, Duration left) {
    boolean issued = state != LifecycleState.PROCESSED;
    return new CapabilityVerdict(
        capability,
        "urn:uuid:1",
        null,
        NOW,
        state,
        statusKnown,
        List.of(),
        issued ? NOW.minus(Duration.ofDays(1)) : null,
        capability.lifecycleTerms().credentials().stream()
            .filter(term -> issued)
            .map(term -> new TermEnd(term.credentialId(), NOW.plus(left)))
            .toList(),
        null,
        List.of(),
        List.of());
  }
}
