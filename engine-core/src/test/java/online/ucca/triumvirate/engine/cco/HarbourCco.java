package online.ucca.triumvirate.engine.cco;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.cco.status.StatusBits;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerifier;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.cco.verify.RoleKey;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.registration.SigningKey;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.jspecify.annotations.Nullable;

/** The invented harbour's CCO, its two signers, and who trusts them. */
final class HarbourCco {
  static final Instant PROCESSED = Instant.parse("2026-03-09T14:30:00Z");
  static final Instant ISSUED = Instant.parse("2026-03-10T08:00:00Z");
  static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  static final Signer PROCESSOR = Harbour.OTHER_KEY;
  static final Signer EXPERT = Harbour.newKey();
  static final StatusEntry PLACE = new StatusEntry("https://example.org/status", 7);
  static final CapabilityTrust TRUST =
      trust(
          List.of(
              key(ProofRole.PROCESSOR, "Harbour Board", PROCESSOR),
              key(ProofRole.DOMAIN_EXPERT, "A. Pilot", EXPERT)));

  private static final String PERIOD =
      "/credentialSubject/lifecycle_terms/credentials/0/validity_period";

  private HarbourCco() {}

  static RoleKey key(ProofRole role, String holder, Signer signer) {
    return new RoleKey(role, holder, SigningKey.unbounded(signer.publicKey()));
  }

  static CapabilityTrust trust(List<RoleKey> keys, JsonDocument... lists) {
    return new CapabilityTrust(keys, Set.of(), List.of(lists), ZoneOffset.UTC);
  }

  static CapabilityTrust trust(JsonDocument... lists) {
    return trust(TRUST.roleKeys(), lists);
  }

  /** A CCO without a proof. */
  static JsonDocument body(Signer issuer, @Nullable StatusEntry place) {
    JsonDocument made = new MakeCapabilityObject(issuer).make(Harbour.accepted(), PROCESSED);
    return CapabilityCredential.of(
        CapabilityCredential.body(made), issuer.publicKey().did(), place);
  }

  static JsonDocument body() {
    return body(PROCESSOR, null);
  }

  /** A CCO without a proof, whose credential lasts for a period. */
  static JsonDocument lasting(String period) {
    return body().with(PERIOD, Json.createValue(period));
  }

  static JsonDocument processed(JsonDocument body) {
    return ProofChain.signFirst(body, PROCESSOR, PROCESSED);
  }

  static JsonDocument issued(JsonDocument body) {
    return ProofChain.signNext(processed(body), EXPERT, ISSUED);
  }

  /** The issued CCO with other proofs, taken as they are. */
  static JsonDocument withProofs(JsonDocument cco, JsonValue... proofs) {
    var array = Json.createArrayBuilder();
    List.of(proofs).forEach(array::add);
    return cco.without("/proof").with("/proof", array.build());
  }

  static JsonValue proof(JsonDocument issued, int index) {
    return issued.tree().getJsonArray("proof").get(index);
  }

  static PublishedStatus published(
      StatusPurpose purpose, long version, StatusBits bits, Replacement... replacements) {
    return new PublishedStatus(
        PLACE.lists() + "/" + purpose.text(),
        PROCESSOR.publicKey().did(),
        purpose,
        version,
        ISSUED,
        bits,
        List.of(replacements));
  }

  static JsonDocument list(PublishedStatus published) {
    return DataIntegrity.sign(
        StatusListCredential.of(published), DataIntegrity.DOCUMENT_PROOF, PROCESSOR, ISSUED);
  }

  static CapabilityVerdict verify(JsonDocument cco) {
    return verify(cco, TRUST, NOW);
  }

  static CapabilityVerdict verify(JsonDocument cco, CapabilityTrust trust, Instant at) {
    return verify(cco.canonicalBytes(), trust, at);
  }

  static CapabilityVerdict verify(byte[] bytes, CapabilityTrust trust, Instant at) {
    return new CapabilityVerifier(new BouncyCastleProofVerifier()).verify(bytes, trust, at);
  }

  static List<String> codes(CapabilityVerdict verdict) {
    return verdict.findings().stream().map(finding -> finding.errorCode()).toList();
  }
}
