package online.ucca.triumvirate.world;

import java.nio.file.Path;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/** Vouches for documents, such as an adapter's certificate, with a world's key. */
public final class SignDocument {
  private final WorldSettings settings;
  private final WorldKey key;

  /**
   * Signs with the key that a world of these settings signs with.
   *
   * @param settings say where the key is; it is made if it is not there
   * @throws Refusal if the key cannot be used
   */
  public SignDocument(WorldSettings settings) {
    this.settings = settings;
    this.key = WorldKey.of(settings);
  }

  /**
   * Signs a document at the settings' time.
   *
   * @param document a document without a proof
   * @return the document with a proof in its member {@code proof}
   */
  public JsonDocument sign(JsonDocument document) {
    return DataIntegrity.sign(
        document, DataIntegrity.DOCUMENT_PROOF, key.signer(), settings.time().now());
  }

  /**
   * The key that it signs with.
   *
   * @return the public key
   */
  public Ed25519PublicKey publicKey() {
    return key.signer().publicKey();
  }

  /**
   * Where a key was made because there was none.
   *
   * @return the private key's file if it was made for this
   */
  public Optional<Path> madeKey() {
    return key.made() ? Optional.of(WorldKey.file(settings)) : Optional.empty();
  }
}
