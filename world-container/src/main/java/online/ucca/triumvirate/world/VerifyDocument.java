package online.ucca.triumvirate.world;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.pack.archive.VerifyPack;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerifier;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.model.registration.KeyCheck;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.model.registration.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * Verifies whatever this project makes, offline: a Triumvirate, a CCO, a pack or an adapter's
 * certificate.
 */
public final class VerifyDocument {
  /** What the certification kit's reports state as their type. */
  private static final String CERTIFICATE = "AdapterCertification";

  private final CapabilityTrust trust;
  private final TrustedKeys trusted;
  private final ProofVerifier verifier;
  private final Registrations registrations;
  private final Instant now;

  /**
   * Verifies documents of which nothing is known but whose keys count.
   *
   * @param trusted the keys that count
   * @param verifier checks signatures
   * @param now the present moment
   */
  public VerifyDocument(TrustedKeys trusted, ProofVerifier verifier, Instant now) {
    this(
        new CapabilityTrust(List.of(), trusted.keys(), List.of(), ZoneOffset.UTC),
        verifier,
        Registrations.NONE,
        now);
  }

  /**
   * Verifies documents by what registrations know of their keys, too.
   *
   * @param trust the keys that count: in their roles for CCOs; a domain expert's counts for nothing
   *     else
   * @param verifier checks signatures
   * @param registrations when the keys that stand in them count
   * @param now the moment for which it is judged
   */
  public VerifyDocument(
      CapabilityTrust trust, ProofVerifier verifier, Registrations registrations, Instant now) {
    this.trust = trust;
    this.trusted = trust.processors();
    this.verifier = verifier;
    this.registrations = registrations;
    this.now = now;
  }

  /**
   * Verifies a file.
   *
   * @param bytes its content
   * @return what it is, what is wrong with it, and what has become of its key
   * @throws Refusal if it cannot be read, or is none of the four
   */
  public Verification verify(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return new Verification(Kind.PACK, new VerifyPack(this::check).verify(bytes), null);
    }
    JsonDocument document = JsonDocument.read(bytes);
    if (document.tree().containsKey("triumvirate_id")
        && document.tree().containsKey("instruments")) {
      return proof(Kind.TRIUMVIRATE, document, DataIntegrity.ENVELOPE_PROOF);
    }
    if (CapabilityCredential.isOne(document)) {
      CapabilityVerdict verdict = new CapabilityVerifier(verifier).verify(bytes, trust, now);
      return new Verification(Kind.CCO, verdict.findings(), verdict);
    }
    if (CERTIFICATE.equals(document.tree().getString("type", ""))) {
      return proof(Kind.CERTIFICATE, document, DataIntegrity.DOCUMENT_PROOF);
    }
    throw new Refusal(Finding.of(ErrorCode.VFY_UNKNOWN_KIND, ErrorCode.VFY_UNKNOWN_KIND.meaning()));
  }

  private Verification proof(Kind kind, JsonDocument document, String pointer) {
    return new Verification(kind, check(document, pointer), null);
  }

  private List<Finding> check(JsonDocument document, String pointer) {
    List<Finding> findings =
        new ArrayList<>(
            DataIntegrity.verify(document, pointer, trusted, verifier).stream().toList());
    DataIntegrity.read(document, pointer)
        .ifPresent(
            proof -> {
              Optional<Instant> created = proof.statedTime();
              Optional<SigningKey> key = proof.namedKey().flatMap(one -> known(one, document));
              if (created.isPresent() && key.isPresent()) {
                Optional<Finding> outside = KeyCheck.created(key.get(), created.get());
                Optional<Finding> since = KeyCheck.since(key.get(), created.get(), now);
                outside
                    .or(() -> findings.isEmpty() ? since : Optional.empty())
                    .ifPresent(finding -> findings.add(finding.at(pointer)));
              }
            });
    return findings;
  }

  /**
   * What is known of a key: by the registration that a Triumvirate names, if it has that key; else
   * by whoever revoked it. A key that ended for an adapter may go on signing CCOs and packs.
   */
  private Optional<SigningKey> known(Ed25519PublicKey key, JsonDocument document) {
    JsonObject tree = document.tree();
    return registrations.registrations().stream()
        .filter(
            one ->
                one.declaration().adapterId().value().equals(tree.getString("adapter_id", ""))
                    && one.declaration()
                        .adapterVersion()
                        .equals(tree.getString("adapter_version", ""))
                    && one.clientId().value().equals(tree.getString("client_id", "")))
        .flatMap(one -> one.key(key).stream())
        .findFirst()
        .or(() -> registrations.revocation(key));
  }

  /** What a file is. */
  public enum Kind {
    /** A signed Triumvirate. */
    TRIUMVIRATE,
    /** A certified capability object. */
    CCO,
    /** A pack. */
    PACK,
    /** The report of an adapter's certification, whatever its verdict. */
    CERTIFICATE
  }

  /**
   * What came of a verification.
   *
   * @param kind what the file is
   * @param findings what is wrong, and what is worth knowing of its key; empty if neither
   * @param verdict all that was found out of a CCO; null of everything else
   */
  public record Verification(
      Kind kind, List<Finding> findings, @Nullable CapabilityVerdict verdict) {
    /** Copies the findings. */
    public Verification {
      findings = List.copyOf(findings);
    }

    /**
     * Whether it holds.
     *
     * @return true if nothing is wrong
     */
    public boolean holds() {
      return findings.stream().noneMatch(Finding::blocks);
    }
  }
}
