package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;

/** Ed25519 private keys as PKCS#8 (RFC 8410 §7). What is read is wiped. */
final class Pkcs8 {
  private Pkcs8() {}

  /** Without the public key, which RFC 5958 allows to add: OpenSSL 3.0 and JDK 17 stop at it. */
  static byte[] write(BouncyCastleSigner signer) throws IOException {
    PrivateKeyInfo whole = PrivateKeyInfoFactory.createPrivateKeyInfo(signer.privateKey());
    return new PrivateKeyInfo(whole.getPrivateKeyAlgorithm(), whole.parsePrivateKey()).getEncoded();
  }

  /** A key as it stands in a file. */
  static BouncyCastleSigner plain(byte[] der, Path file) {
    try {
      if (PrivateKeyFactory.createKey(der) instanceof Ed25519PrivateKeyParameters key) {
        return new BouncyCastleSigner(key);
      }
    } catch (IOException | RuntimeException damaged) {
      // The parser answers damaged keys with whatever its innards throw.
      throw KeyRefusal.unreadable(file);
    } finally {
      Arrays.fill(der, (byte) 0);
    }
    throw KeyRefusal.unreadable(file);
  }

  /** A key as a passphrase decrypted it: if it is no key at all, the passphrase was another one. */
  static BouncyCastleSigner decrypted(byte[] der, Path file) {
    try {
      PrivateKeyInfo.getInstance(der);
    } catch (RuntimeException nonsense) {
      Arrays.fill(der, (byte) 0);
      throw KeyRefusal.wrongPassphrase(file);
    }
    return plain(der, file);
  }
}
