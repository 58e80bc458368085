package online.ucca.triumvirate.engine.cco;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.cco.AssessmentCriterion;
import online.ucca.triumvirate.model.cco.Capability;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.Completeness;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.cco.LifecycleTerms;
import online.ucca.triumvirate.model.cco.OperationalDomain;
import online.ucca.triumvirate.model.cco.Origin;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import org.jspecify.annotations.Nullable;

/**
 * Makes the CCO of a Triumvirate, deterministically, and adds the processor's proof (decisions §5).
 * It is not issued by that: issuance takes the domain expert's proof too.
 */
public final class MakeCapabilityObject {
  private final Signer processor;

  /**
   * Makes CCOs in the name of a processor.
   *
   * @param processor whose proof the CCOs carry, and who is their issuer
   */
  public MakeCapabilityObject(Signer processor) {
    this.processor = processor;
  }

  /**
   * Makes a CCO whose status is published nowhere.
   *
   * @param accepted what the gate let through
   * @param at the time of the proof
   * @return the signed credential
   */
  public JsonDocument make(AcceptedTriumvirate accepted, Instant at) {
    return make(accepted, null, at);
  }

  /**
   * Makes a CCO whose status will be published.
   *
   * @param accepted what the gate let through
   * @param status where its status will be published, allocated to it alone; null if nowhere
   * @param at the time of the proof
   * @return the signed credential
   */
  public JsonDocument make(AcceptedTriumvirate accepted, @Nullable StatusEntry status, Instant at) {
    JsonDocument credential =
        CapabilityCredential.of(body(accepted), processor.publicKey().did(), status);
    return ProofChain.signFirst(credential, processor, at);
  }

  static CapabilityObject body(AcceptedTriumvirate accepted) {
    Triumvirate triumvirate = accepted.triumvirate();
    Instruments instruments = triumvirate.instruments();
    GoverningSections rules = GoverningSections.of(instruments);
    List<AssessmentCriterion> criteria = AssessmentCriteria.of(instruments);
    LifecycleTerms terms = lifecycleTerms(instruments);
    return new CapabilityObject(
        origin(accepted),
        domain(instruments),
        new Capability(
            instruments.outcomeSpecification().outcomes(),
            instruments.outcomeSpecification().evidenceRequirements()),
        rules.hardGates(),
        rules.prohibitions(),
        rules.escalationTriggers(),
        rules.advisories(),
        criteria,
        terms,
        new Completeness(
            accepted.warnings(),
            triumvirate.validation().coverage(),
            EmptySections.of(instruments, rules, criteria, terms)));
  }

  private static Origin origin(AcceptedTriumvirate accepted) {
    Triumvirate triumvirate = accepted.triumvirate();
    DataIntegrityProof proof = triumvirate.provenance().adapterSignature();
    if (proof == null) {
      throw new IllegalStateException("the gate admits nothing without a proof");
    }
    return new Origin(
        triumvirate.triumvirateId(),
        triumvirate.schemaVersion(),
        accepted.contentDigest(),
        triumvirate.sourceCorpus().corpusId(),
        triumvirate.sourceCorpus().corpusHash(),
        triumvirate.adapterId(),
        triumvirate.adapterVersion(),
        proof,
        triumvirate.provenance().confidence(),
        triumvirate.provenance().translationLogHash(),
        EngineVersion.TEXT);
  }

  private static OperationalDomain domain(Instruments instruments) {
    var outcomes = instruments.outcomeSpecification();
    return new OperationalDomain(
        outcomes.domain().domainCode(),
        outcomes.domain().domainName(),
        outcomes.instrumentRef().jurisdiction(),
        outcomes.domain().operationalContext(),
        sources(instruments),
        instruments.credentialMap().credentials().stream()
            .map(
                credential ->
                    new CredentialScope(
                        credential.credentialId(),
                        credential.title(),
                        credential.credentialType(),
                        credential.scopeOfPractice(),
                        credential.requirements(),
                        credential.packagingRules(),
                        credential.sourceRef()))
            .toList());
  }

  private static LifecycleTerms lifecycleTerms(Instruments instruments) {
    return new LifecycleTerms(
        instruments.credentialMap().credentials().stream()
            .map(
                credential ->
                    new CredentialTerm(
                        credential.credentialId(),
                        credential.lifecycle().validityPeriod(),
                        credential.lifecycle().validityBasis(),
                        credential.lifecycle().renewalRequirements(),
                        credential.lifecycle().revocationConditions(),
                        credential.sourceRef()))
            .toList(),
        sources(instruments).stream()
            .flatMap(instrument -> instrument.supersedes().stream())
            .distinct()
            .toList());
  }

  /** The instruments of the three, in their order, then the further ones of the ruleset. */
  private static List<InstrumentRef> sources(Instruments instruments) {
    ComplianceRuleset ruleset = instruments.complianceRuleset();
    List<InstrumentRef> three =
        List.of(
            instruments.outcomeSpecification().instrumentRef(),
            ruleset.instrumentRef(),
            instruments.credentialMap().instrumentRef());
    return Stream.concat(
            three.stream(),
            ruleset.instruments().stream().filter(further -> !three.contains(further)))
        .toList();
  }
}
