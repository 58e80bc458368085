package online.ucca.triumvirate.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.KeyCheck;
import online.ucca.triumvirate.model.registration.SigningKey;

/** Whom a Triumvirate comes from: the adapter's registration, its proof, its key. */
final class ProvenanceCheck {
  private static final String ADAPTER = "/adapter_id";
  private static final String CREATED = DataIntegrity.ENVELOPE_PROOF + "/created";

  private static final int LONGEST_SHOWN = 100;

  private final AdapterRegistry registry;
  private final ProofVerifier verifier;
  private final TriumvirateStore store;

  ProvenanceCheck(AdapterRegistry registry, ProofVerifier verifier, TriumvirateStore store) {
    this.registry = registry;
    this.verifier = verifier;
    this.store = store;
  }

  List<Finding> check(JsonDocument document, Triumvirate triumvirate, Instant now) {
    AdapterRegistry.Answer answer =
        registry.find(
            triumvirate.adapterId(), triumvirate.adapterVersion(), triumvirate.clientId());
    List<Finding> findings = new ArrayList<>();
    if (answer instanceof AdapterRegistry.Found found) {
      AdapterRegistration registration = found.registration();
      findings.addAll(checkRegistration(registration, triumvirate));
      findings.addAll(checkProof(document, registration));
      findings.addAll(checkKey(registration, document, triumvirate, now));
    } else {
      findings.add(missing((AdapterRegistry.Missing) answer, triumvirate));
      findings.addAll(checkIntact(document));
    }
    return findings;
  }

  private static List<Finding> checkRegistration(
      AdapterRegistration registration, Triumvirate triumvirate) {
    List<Finding> findings = new ArrayList<>();
    registration.checkActive().map(finding -> finding.at(ADAPTER)).ifPresent(findings::add);
    if (registration.declaration().schemaVersion() != triumvirate.schemaVersion()) {
      findings.add(
          Finding.of(
                  ErrorCode.REG_SCHEMA_VERSION_DIFFERS,
                  registration.name()
                      + " is registered for schema "
                      + registration.declaration().schemaVersion().text()
                      + ", not "
                      + triumvirate.schemaVersion().text())
              .at("/schema_version"));
    }
    return findings;
  }

  /** That a key is unknown does not hide that the document was altered. */
  private List<Finding> checkProof(JsonDocument document, AdapterRegistration registration) {
    List<Finding> findings = new ArrayList<>(verify(document, trusted(registration)));
    if (findings.stream().anyMatch(finding -> finding.hasCode(ErrorCode.SIG_UNKNOWN_KEY))) {
      findings.addAll(checkIntact(document));
    }
    return findings;
  }

  /** By the key that the proof names, whoever's that is: it says whether anything was altered. */
  private List<Finding> checkIntact(JsonDocument document) {
    Set<Ed25519PublicKey> named =
        DataIntegrity.read(document, DataIntegrity.ENVELOPE_PROOF)
            .flatMap(DataIntegrityProof::namedKey)
            .map(Set::of)
            .orElse(Set.of());
    return verify(document, new TrustedKeys(named));
  }

  private List<Finding> verify(JsonDocument document, TrustedKeys trusted) {
    return DataIntegrity.verify(document, DataIntegrity.ENVELOPE_PROOF, trusted, verifier).stream()
        .toList();
  }

  /**
   * A key must count by the engine's clock, and by the proof's own time. What was accepted while it
   * counted stays acceptable, by the time of that.
   */
  private List<Finding> checkKey(
      AdapterRegistration registration,
      JsonDocument document,
      Triumvirate triumvirate,
      Instant now) {
    Optional<DataIntegrityProof> proof = DataIntegrity.read(document, DataIntegrity.ENVELOPE_PROOF);
    Optional<SigningKey> key =
        proof.flatMap(DataIntegrityProof::namedKey).flatMap(registration::key);
    Optional<Instant> created = proof.flatMap(DataIntegrityProof::statedTime);
    List<Finding> findings = new ArrayList<>();
    created
        .flatMap(time -> KeyCheck.notAhead(time, now))
        .map(finding -> finding.at(CREATED))
        .ifPresent(findings::add);
    if (key.isPresent()) {
      SigningKey signing = key.get();
      KeyCheck.at(signing, now)
          .filter(finding -> !countedWhenAccepted(signing, document, triumvirate))
          .map(finding -> finding.at(DataIntegrity.ENVELOPE_PROOF))
          .ifPresent(findings::add);
      created
          .flatMap(time -> KeyCheck.created(signing, time))
          .map(finding -> finding.at(CREATED))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private boolean countedWhenAccepted(
      SigningKey key, JsonDocument document, Triumvirate triumvirate) {
    return store
        .find(triumvirate.triumvirateId())
        .filter(stored -> stored.contentDigest().equals(ContentDigest.of(document)))
        .filter(stored -> KeyCheck.at(key, stored.acceptedAt()).isEmpty())
        .isPresent();
  }

  private static TrustedKeys trusted(AdapterRegistration registration) {
    return new TrustedKeys(
        registration.signingKeys().stream()
            .map(SigningKey::publicKey)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Finding missing(AdapterRegistry.Missing missing, Triumvirate triumvirate) {
    String adapter = "adapter '" + excerpt(triumvirate.adapterId().value()) + "' ";
    String client = "client '" + excerpt(triumvirate.clientId().value()) + "'";
    return switch (missing) {
      case ADAPTER ->
          Finding.of(ErrorCode.REG_NOT_REGISTERED, adapter + "is not registered here").at(ADAPTER);
      case CLIENT ->
          Finding.of(
                  ErrorCode.REG_WRONG_CLIENT, adapter + "is registered here, but not for " + client)
              .at("/client_id");
      case VERSION ->
          Finding.of(
                  ErrorCode.REG_VERSION_NOT_REGISTERED,
                  adapter
                      + "is registered for "
                      + client
                      + ", but not its version '"
                      + excerpt(triumvirate.adapterVersion())
                      + "'")
              .at("/adapter_version");
    };
  }

  private static String excerpt(String text) {
    return Excerpt.of(text, LONGEST_SHOWN);
  }
}
