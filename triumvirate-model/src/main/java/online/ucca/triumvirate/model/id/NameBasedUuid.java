package online.ucca.triumvirate.model.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** Makes version 5 UUIDs (RFC 9562 §5.5) from lists of texts, and reads the text form strictly. */
public final class NameBasedUuid {
  private NameBasedUuid() {}

  /**
   * The UUID of a list of texts in a name space. Each text is preceded by its length in bytes, so
   * that no two different lists give the same name.
   *
   * @param namespace the name space
   * @param parts the texts, in an order that is part of the name
   * @return the version 5 UUID
   */
  public static UUID of(UUID namespace, List<String> parts) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha1.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
      sha1.update(bytes);
    }
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest());
    long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /**
   * Reads a UUID's text form and nothing else: {@link UUID#fromString} also takes shortened groups.
   *
   * @param text 36 characters
   * @return the UUID
   * @throws IllegalArgumentException if the text is not the canonical form
   */
  public static UUID parse(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equals(text)) {
      throw new IllegalArgumentException("not a UUID in its lower-case form: " + text);
    }
    return uuid;
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-1", impossible);
    }
  }
}
