package online.ucca.triumvirate.payment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** Signs as Stripe does, by RFC 2104 spelled out: other code than the product's. */
final class Signer {
  private static final int BLOCK = 64;

  private Signer() {}

  /** The header of a request. */
  static String header(String secret, Instant at, byte[] payload) {
    return "t=" + at.getEpochSecond() + ",v1=" + signature(secret, at, payload);
  }

  /** One signature, in hexadecimal. */
  static String signature(String secret, Instant at, byte[] payload) {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
    signed.writeBytes(payload);
    return HexFormat.of()
        .formatHex(hmac(secret.getBytes(StandardCharsets.UTF_8), signed.toByteArray()));
  }

  static byte[] hmac(byte[] secret, byte[] text) {
    byte[] key = Arrays.copyOf(secret.length > BLOCK ? sha256(secret) : secret, BLOCK);
    byte[] inner = key.clone();
    byte[] outer = key.clone();
    for (int i = 0; i < BLOCK; i++) {
      inner[i] ^= 0x36;
      outer[i] ^= 0x5c;
    }
    return sha256(outer, sha256(inner, text));
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
