package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import online.ucca.triumvirate.model.proof.Signer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** Signers with known keys, and the vectors beside the clone. */
final class Keys {
  private Keys() {}

  static Signer of(byte[] secret) {
    return new BouncyCastleSigner(new Ed25519PrivateKeyParameters(secret, 0));
  }

  static Signer ofHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  /** A signer whose secret key is 32 times the same byte. */
  static Signer number(int n) {
    byte[] secret = new byte[32];
    java.util.Arrays.fill(secret, (byte) n);
    return of(secret);
  }

  static Path shared(String path) {
    Path file =
        Path.of(System.getProperty("triumvirate.root", ".."))
            .resolve("../shared/vectors")
            .resolve(path)
            .normalize();
    assumeTrue(Files.exists(file), "../shared is not here");
    return file;
  }
}
