package online.ucca.triumvirate.model.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One signature line of a note: {@code — name base64} (c2sp.org/signed-note).
 *
 * @param keyName the name of the key that signed
 * @param base64 key id and signature, as RFC 4648 §4 writes them
 */
public record NoteSignature(String keyName, String base64) {
  private static final int ID_LENGTH = 4;

  /** Refuses what could not stand in a signature line. */
  public NoteSignature {
    byte[] decoded = Base64.getDecoder().decode(base64);
    if (!NoteKey.isName(keyName)
        || decoded.length <= ID_LENGTH
        || !Base64.getEncoder().encodeToString(decoded).equals(base64)) {
      throw new IllegalArgumentException("not a signature of a note");
    }
  }

  static NoteSignature of(NoteKey key, byte[] signature) {
    byte[] signed =
        ByteBuffer.allocate(ID_LENGTH + signature.length).putInt(key.id()).put(signature).array();
    return new NoteSignature(key.name(), Base64.getEncoder().encodeToString(signed));
  }

  boolean isBy(NoteKey key) {
    return keyName.equals(key.name()) && ByteBuffer.wrap(decoded()).getInt() == key.id();
  }

  byte[] signature() {
    byte[] decoded = decoded();
    return Arrays.copyOfRange(decoded, ID_LENGTH, decoded.length);
  }

  String line() {
    return "— " + keyName + " " + base64 + "\n";
  }

  private byte[] decoded() {
    return Base64.getDecoder().decode(base64);
  }
}
