package online.ucca.triumvirate.world;

import java.util.List;
import online.ucca.triumvirate.engine.pack.archive.VerifyPack;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/** Verifies whatever this project makes, offline: a Triumvirate, a CCO or a pack. */
public final class VerifyDocument {
  private final TrustedKeys trusted;
  private final ProofVerifier verifier;

  /**
   * Verifies documents.
   *
   * @param trusted the keys that count
   * @param verifier checks signatures
   */
  public VerifyDocument(TrustedKeys trusted, ProofVerifier verifier) {
    this.trusted = trusted;
    this.verifier = verifier;
  }

  /**
   * Verifies a file.
   *
   * @param bytes its content
   * @return what it is and what is wrong with it
   * @throws Refusal if it cannot be read, or is none of the three
   */
  public Verification verify(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return new Verification(Kind.PACK, new VerifyPack(trusted, verifier).verify(bytes));
    }
    JsonDocument document = JsonDocument.read(bytes);
    if (document.tree().containsKey("triumvirate_id")
        && document.tree().containsKey("instruments")) {
      return proof(Kind.TRIUMVIRATE, document, DataIntegrity.ENVELOPE_PROOF);
    }
    if (CapabilityCredential.isOne(document)) {
      return proof(Kind.CCO, document, DataIntegrity.DOCUMENT_PROOF);
    }
    throw new Refusal(Finding.of(ErrorCode.VFY_UNKNOWN_KIND, ErrorCode.VFY_UNKNOWN_KIND.meaning()));
  }

  private Verification proof(Kind kind, JsonDocument document, String pointer) {
    return new Verification(
        kind, DataIntegrity.verify(document, pointer, trusted, verifier).stream().toList());
  }

  /** What a file is. */
  public enum Kind {
    /** A signed Triumvirate. */
    TRIUMVIRATE,
    /** A certified capability object. */
    CCO,
    /** A pack. */
    PACK
  }

  /**
   * What came of a verification.
   *
   * @param kind what the file is
   * @param findings what is wrong; empty if nothing is
   */
  public record Verification(Kind kind, List<Finding> findings) {
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
      return findings.isEmpty();
    }
  }
}
