package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;

/**
 * Keys from passphrases: PBKDF2 (RFC 8018 §5.2) and scrypt (RFC 7914). A key file says how much
 * work that is, so whoever wrote it could make us work for days: beyond some seconds it is refused.
 */
final class KeyDerivation {
  /** OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
  static final int ITERATIONS = 600_000;

  private static final BigInteger MOST_ITERATIONS = BigInteger.valueOf(2_000_000);

  /** N·r·p; 128 times as many bytes are the memory that scrypt takes if p is 1: here 128 MiB. */
  private static final BigInteger MOST_SCRYPT = BigInteger.valueOf(1 << 20);

  private static final ASN1ObjectIdentifier SCRYPT =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.11591.4.11");

  private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> HASH_OF_HMAC =
      Map.of(
          PKCSObjectIdentifiers.id_hmacWithSHA1, X509ObjectIdentifiers.id_SHA1,
          PKCSObjectIdentifiers.id_hmacWithSHA256, NISTObjectIdentifiers.id_sha256,
          PKCSObjectIdentifiers.id_hmacWithSHA384, NISTObjectIdentifiers.id_sha384,
          PKCSObjectIdentifiers.id_hmacWithSHA512, NISTObjectIdentifiers.id_sha512);

  private KeyDerivation() {}

  /** How this project derives keys: PBKDF2 with HMAC-SHA-256. */
  static KeyDerivationFunc ofOurs(byte[] salt) {
    AlgorithmIdentifier hmac =
        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE);
    return new KeyDerivationFunc(
        PKCSObjectIdentifiers.id_PBKDF2, new PBKDF2Params(salt, ITERATIONS, hmac));
  }

  /**
   * Derives a key.
   *
   * @throws IOException if the function is not known or asks for too much
   */
  static byte[] derive(KeyDerivationFunc function, byte[] passphrase, int length)
      throws IOException {
    if (function.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
      return pbkdf2(PBKDF2Params.getInstance(function.getParameters()), passphrase, length);
    }
    if (function.getAlgorithm().equals(SCRYPT)) {
      return scrypt(ASN1Sequence.getInstance(function.getParameters()), passphrase, length);
    }
    throw new IOException("unknown key derivation function");
  }

  /** The count as a number within what is borne here. */
  static int iterations(BigInteger count) throws IOException {
    if (count.signum() <= 0 || count.compareTo(MOST_ITERATIONS) > 0) {
      throw new IOException("asks for too many iterations, or for none");
    }
    return count.intValueExact();
  }

  static Digest digest(ASN1ObjectIdentifier hash) throws IOException {
    if (hash.equals(X509ObjectIdentifiers.id_SHA1)) {
      return new SHA1Digest();
    } else if (hash.equals(NISTObjectIdentifiers.id_sha256)) {
      return SHA256Digest.newInstance();
    } else if (hash.equals(NISTObjectIdentifiers.id_sha384)) {
      return new SHA384Digest();
    } else if (hash.equals(NISTObjectIdentifiers.id_sha512)) {
      return new SHA512Digest();
    }
    throw new IOException("unknown hash function");
  }

  private static byte[] pbkdf2(PBKDF2Params parameters, byte[] passphrase, int length)
      throws IOException {
    checkLength(parameters.getKeyLength(), length);
    ASN1ObjectIdentifier hash = HASH_OF_HMAC.get(parameters.getPrf().getAlgorithm());
    if (hash == null) {
      throw new IOException("unknown pseudo-random function");
    }
    PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(digest(hash));
    generator.init(passphrase, parameters.getSalt(), iterations(parameters.getIterationCount()));
    return ((KeyParameter) generator.generateDerivedMacParameters(length * Byte.SIZE)).getKey();
  }

  private static byte[] scrypt(ASN1Sequence parameters, byte[] passphrase, int length)
      throws IOException {
    byte[] salt = ASN1OctetString.getInstance(parameters.getObjectAt(0)).getOctets();
    BigInteger n = ASN1Integer.getInstance(parameters.getObjectAt(1)).getPositiveValue();
    BigInteger r = ASN1Integer.getInstance(parameters.getObjectAt(2)).getPositiveValue();
    BigInteger p = ASN1Integer.getInstance(parameters.getObjectAt(3)).getPositiveValue();
    if (parameters.size() > 4) {
      checkLength(ASN1Integer.getInstance(parameters.getObjectAt(4)).getPositiveValue(), length);
    }
    if (n.multiply(r).multiply(p).compareTo(MOST_SCRYPT) > 0) {
      throw new IOException("asks for too much work");
    }
    return SCrypt.generate(
        passphrase, salt, n.intValueExact(), r.intValueExact(), p.intValueExact(), length);
  }

  private static void checkLength(@Nullable BigInteger stated, int length) throws IOException {
    if (stated != null && !stated.equals(BigInteger.valueOf(length))) {
      throw new IOException("states another key length than its cipher's");
    }
  }
}
