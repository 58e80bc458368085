package online.ucca.triumvirate.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The textual encoding of keys (RFC 7468). */
final class Pem {
  static final String PRIVATE_KEY = "PRIVATE KEY";
  static final String ENCRYPTED_PRIVATE_KEY = "ENCRYPTED PRIVATE KEY";
  static final String PUBLIC_KEY = "PUBLIC KEY";

  private static final int LINE = 64;

  private Pem() {}

  static byte[] write(String label, byte[] der) {
    byte[] body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encode(der);
    byte[] start = ascii(begin(label) + "\n");
    byte[] stop = ascii("\n" + end(label) + "\n");
    byte[] text = Arrays.copyOf(start, start.length + body.length + stop.length);
    System.arraycopy(body, 0, text, start.length, body.length);
    System.arraycopy(stop, 0, text, start.length + body.length, stop.length);
    Arrays.fill(body, (byte) 0);
    return text;
  }

  /** The first block of a label; nothing if there is none that ends and is Base64. */
  static Optional<byte[]> read(String text, String label) {
    int begin = text.indexOf(begin(label));
    int start = begin + begin(label).length();
    int stop = begin < 0 ? -1 : text.indexOf(end(label), start);
    if (stop < 0) {
      return Optional.empty();
    }
    try {
      String body = text.substring(start, stop);
      return Optional.of(Base64.getMimeDecoder().decode(body));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static boolean holds(String text, String label) {
    return text.contains(begin(label));
  }

  private static String begin(String label) {
    return "-----BEGIN " + label + "-----";
  }

  private static String end(String label) {
    return "-----END " + label + "-----";
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
