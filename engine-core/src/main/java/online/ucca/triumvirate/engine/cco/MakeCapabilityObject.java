package online.ucca.triumvirate.engine.cco;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.cco.Capability;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.Completeness;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.OperationalDomain;
import online.ucca.triumvirate.model.cco.Origin;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.proof.Signer;

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
   * Makes a CCO.
   *
   * @param accepted what the gate let through
   * @param at the time of the proof
   * @return the signed credential
   */
  public JsonDocument make(AcceptedTriumvirate accepted, Instant at) {
    JsonDocument credential = CapabilityCredential.of(body(accepted), processor.publicKey().did());
    return DataIntegrity.sign(credential, DataIntegrity.DOCUMENT_PROOF, processor, at);
  }

  static CapabilityObject body(AcceptedTriumvirate accepted) {
    Triumvirate triumvirate = accepted.triumvirate();
    GoverningSections rules = GoverningSections.of(triumvirate.instruments());
    return new CapabilityObject(
        origin(accepted),
        domain(triumvirate),
        new Capability(
            triumvirate.instruments().outcomeSpecification().outcomes(),
            triumvirate.instruments().outcomeSpecification().evidenceRequirements()),
        rules.hardGates(),
        rules.prohibitions(),
        rules.escalationTriggers(),
        rules.advisories(),
        AssessmentCriteria.of(triumvirate.instruments()),
        new Completeness(
            accepted.warnings(),
            triumvirate.validation().coverage(),
            emptySections(triumvirate, rules)));
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

  private static OperationalDomain domain(Triumvirate triumvirate) {
    var outcomes = triumvirate.instruments().outcomeSpecification();
    var ruleset = triumvirate.instruments().complianceRuleset();
    var map = triumvirate.instruments().credentialMap();
    return new OperationalDomain(
        outcomes.domain().domainCode(),
        outcomes.domain().domainName(),
        outcomes.instrumentRef().jurisdiction(),
        outcomes.domain().operationalContext(),
        List.of(outcomes.instrumentRef(), ruleset.instrumentRef(), map.instrumentRef()),
        map.credentials().stream()
            .map(
                credential ->
                    new CredentialScope(
                        credential.credentialId(),
                        credential.title(),
                        credential.credentialType(),
                        credential.scopeOfPractice(),
                        credential.sourceRef()))
            .toList());
  }

  private static List<Completeness.EmptySection> emptySections(
      Triumvirate triumvirate, GoverningSections rules) {
    boolean referenceOnly = triumvirate.instruments().complianceRuleset().rules().isEmpty();
    String reason =
        referenceOnly
            ? "The Compliance Ruleset names the governing instrument only and has no clause-level rules."
            : "The Compliance Ruleset has no rule of this kind.";
    List<Completeness.EmptySection> empty = new ArrayList<>();
    note(empty, "hard_gates", rules.hardGates(), reason);
    note(empty, "prohibitions", rules.prohibitions(), reason);
    note(empty, "escalation_triggers", rules.escalationTriggers(), reason);
    note(empty, "advisories", rules.advisories(), reason);
    return empty;
  }

  private static void note(
      List<Completeness.EmptySection> empty, String section, List<?> content, String reason) {
    if (content.isEmpty()) {
      empty.add(new Completeness.EmptySection(section, reason));
    }
  }
}
