package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.macs.HMac;

/** The code that seals a PKCS#12 file against change, made from its passphrase (RFC 7292 §4). */
final class Pkcs12Seal {
  private Pkcs12Seal() {}

  static byte[] of(
      byte[] content, ASN1ObjectIdentifier hash, byte[] salt, int iterations, char[] passphrase)
      throws IOException {
    Digest digest = KeyDerivation.digest(hash);
    byte[] secret = PBEParametersGenerator.PKCS12PasswordToBytes(passphrase);
    try {
      PKCS12ParametersGenerator generator = new PKCS12ParametersGenerator(digest);
      generator.init(secret, salt, iterations);
      HMac mac = new HMac(digest);
      mac.init(generator.generateDerivedMacParameters(digest.getDigestSize() * Byte.SIZE));
      mac.update(content, 0, content.length);
      byte[] value = new byte[mac.getMacSize()];
      mac.doFinal(value, 0);
      return value;
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }
}
