package online.ucca.triumvirate.model.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/**
 * An Ed25519 key with the name that it signs notes under (c2sp.org/signed-note).
 *
 * @param name the key's name; of a log, its origin
 * @param key the public key
 */
public record NoteKey(String name, Ed25519PublicKey key) {
  private static final byte ED25519 = 0x01;

  /** Refuses a name that a signature line cannot hold. */
  public NoteKey {
    if (!isName(name)) {
      throw new IllegalArgumentException("a key's name has no space, no plus and no control sign");
    }
  }

  /**
   * Tells this key from others of the same name.
   *
   * @return the first four bytes of SHA-256 over name, line feed, 01 and key
   */
  public int id() {
    byte[] prefix = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] typed = typedKey();
    ByteBuffer hashed = ByteBuffer.allocate(prefix.length + typed.length).put(prefix).put(typed);
    return ByteBuffer.wrap(Sha256.of(hashed.array()).bytes()).getInt();
  }

  /**
   * The verifier key that other tools take.
   *
   * @return name, key id and key, with plus signs between them
   */
  public String verifierKey() {
    return name
        + "+"
        + HexFormat.of().toHexDigits(id())
        + "+"
        + Base64.getEncoder().encodeToString(typedKey());
  }

  static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(
                c ->
                    c == '+'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
  }

  private byte[] typedKey() {
    byte[] raw = key.raw();
    return ByteBuffer.allocate(1 + raw.length).put(ED25519).put(raw).array();
  }
}
