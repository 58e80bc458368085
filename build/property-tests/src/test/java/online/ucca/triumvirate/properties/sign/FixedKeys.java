package online.ucca.triumvirate.properties.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.KeyFiles;

/** Keys that are the same in every run, so that every run signs the same bytes. */
public final class FixedKeys {
  /** What RFC 8410 §7 puts before the 32 bytes of a private key. */
  private static final byte[] PKCS8_HEADER =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  private static final int KEY_LENGTH = 32;

  public static final Signer ADAPTER = of((byte) 1);
  public static final Signer STRANGER = of((byte) 2);

  private FixedKeys() {}

  private static Signer of(byte repeated) {
    byte[] der = Arrays.copyOf(PKCS8_HEADER, PKCS8_HEADER.length + KEY_LENGTH);
    Arrays.fill(der, PKCS8_HEADER.length, der.length, repeated);
    String label = "PRIVATE KEY-----\n";
    try {
      Path file = Files.createTempFile("fixed", ".pem");
      try {
        Files.writeString(
            file,
            "-----BEGIN "
                + label
                + Base64.getEncoder().encodeToString(der)
                + "\n-----END "
                + label);
        return KeyFiles.readPrivate(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
