package online.ucca.triumvirate.model.proof;

import java.util.Arrays;

/**
 * An Ed25519 public key (RFC 8032) as a Multikey (W3C Controlled Identifiers §2.2.2).
 *
 * @param multibase {@code z6Mk…}: base58btc of the bytes ed 01 and the 32 bytes of the key
 */
public record Ed25519PublicKey(String multibase) {
  private static final int HEADER_LENGTH = 2;
  private static final int KEY_LENGTH = 32;
  private static final byte HEADER_0 = (byte) 0xed;
  private static final byte HEADER_1 = 0x01;
  private static final String DID_KEY = "did:key:";

  /** Checks that the text is an Ed25519 Multikey. */
  public Ed25519PublicKey {
    byte[] decoded = Base58.decodeMultibase(multibase);
    if (decoded.length != HEADER_LENGTH + KEY_LENGTH
        || decoded[0] != HEADER_0
        || decoded[1] != HEADER_1) {
      throw new IllegalArgumentException("not an Ed25519 Multikey");
    }
  }

  /**
   * A key from its 32 bytes.
   *
   * @param raw the key as RFC 8032 §5.1.2 encodes it
   * @return the key
   */
  public static Ed25519PublicKey of(byte[] raw) {
    if (raw.length != KEY_LENGTH) {
      throw new IllegalArgumentException("an Ed25519 public key has 32 bytes, not " + raw.length);
    }
    byte[] encoded = new byte[HEADER_LENGTH + KEY_LENGTH];
    encoded[0] = HEADER_0;
    encoded[1] = HEADER_1;
    System.arraycopy(raw, 0, encoded, HEADER_LENGTH, KEY_LENGTH);
    return new Ed25519PublicKey(Base58.encodeMultibase(encoded));
  }

  /**
   * The key that a verification method names.
   *
   * @param verificationMethod {@code did:key:z…#z…}
   * @return the key
   * @throws IllegalArgumentException if it is not the did:key of an Ed25519 key, or its two parts
   *     differ
   */
  public static Ed25519PublicKey parse(String verificationMethod) {
    int hash = verificationMethod.indexOf('#');
    if (!verificationMethod.startsWith(DID_KEY) || hash < 0) {
      throw new IllegalArgumentException("not a did:key verification method");
    }
    String key = verificationMethod.substring(DID_KEY.length(), hash);
    if (!key.equals(verificationMethod.substring(hash + 1))) {
      throw new IllegalArgumentException("the fragment of a did:key must repeat its key");
    }
    return new Ed25519PublicKey(key);
  }

  /**
   * The key's 32 bytes.
   *
   * @return a fresh array
   */
  public byte[] raw() {
    byte[] decoded = Base58.decodeMultibase(multibase);
    return Arrays.copyOfRange(decoded, HEADER_LENGTH, decoded.length);
  }

  /**
   * The controller's identifier.
   *
   * @return {@code did:key:z…}
   */
  public String did() {
    return DID_KEY + multibase;
  }

  /**
   * How a proof names this key.
   *
   * @return {@code did:key:z…#z…}
   */
  public String verificationMethod() {
    return did() + "#" + multibase;
  }
}
