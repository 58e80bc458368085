package online.ucca.triumvirate.model.proof;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.collection.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A W3C Data Integrity proof (VC Data Integrity 1.0 §2.1) of the cryptosuite {@code
 * eddsa-jcs-2022}.
 *
 * @param id {@code urn:uuid:…}, needed only if another proof builds on this one; null otherwise
 * @param type always {@link #TYPE} in a valid proof
 * @param cryptosuite always {@link #CRYPTOSUITE} in a valid proof
 * @param created when it was made, an XML Schema dateTimeStamp in UTC
 * @param verificationMethod {@code did:key:z…#z…}, the key that made it
 * @param proofPurpose always {@link #PURPOSE} in a valid proof
 * @param context the document's {@code @context}, copied; empty if it has none
 * @param previousProof the id of the proof that this one builds on; null if none
 * @param proofValue the signature, multibase base58btc
 */
public record DataIntegrityProof(
    @Nullable String id,
    String type,
    String cryptosuite,
    String created,
    String verificationMethod,
    String proofPurpose,
    List<String> context,
    @Nullable String previousProof,
    String proofValue) {

  /** The type of every Data Integrity proof. */
  public static final String TYPE = "DataIntegrityProof";

  /** The cryptographic suite: Ed25519 over RFC 8785 canonical JSON. */
  public static final String CRYPTOSUITE = "eddsa-jcs-2022";

  /** The purpose: the signer asserts what the document says. */
  public static final String PURPOSE = "assertionMethod";

  /** Copies the context. */
  public DataIntegrityProof {
    context = Copies.list(context);
  }

  /**
   * The key that the proof names; that it made the proof is another matter.
   *
   * @return the key; nothing if the proof names none that can be read
   */
  public Optional<Ed25519PublicKey> namedKey() {
    try {
      return Optional.of(Ed25519PublicKey.parse(verificationMethod));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * When the proof says that it was made.
   *
   * @return the moment; nothing if the proof states none that can be read
   */
  public Optional<Instant> statedTime() {
    try {
      return Optional.of(OffsetDateTime.parse(created).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
