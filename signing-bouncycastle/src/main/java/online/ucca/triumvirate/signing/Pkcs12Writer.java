package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

/** Writes keys in PKCS#12 files (RFC 7292) that OpenSSL and keytool read. */
final class Pkcs12Writer {
  /** One iteration of PKCS#12's derivation hashes once, one of PBKDF2 twice: as hard to guess. */
  private static final int SEAL_ITERATIONS = 2 * KeyDerivation.ITERATIONS;

  private static final int SALT_LENGTH = 16;
  private static final int KEY_ID_LENGTH = 20;

  private Pkcs12Writer() {}

  /**
   * Writes a key with a self-signed certificate, without which PKCS#12 readers do not show a key.
   *
   * @param from when the certificate begins to be valid
   */
  static byte[] write(
      BouncyCastleSigner signer, char[] passphrase, Instant from, SecureRandom random)
      throws IOException {
    byte[] pkcs8 = Pkcs8.write(signer);
    EncryptedPrivateKeyInfo key;
    try {
      key = EncryptedKey.encrypt(pkcs8, passphrase, random);
    } finally {
      Arrays.fill(pkcs8, (byte) 0);
    }
    ASN1Set attributes = attributes(signer);
    DEROctetString certificate =
        new DEROctetString(SelfSignedCertificate.of(signer, from).getEncoded());
    ContentInfo[] contents = {
      data(
          new DERSequence(
              new SafeBag(
                  PKCSObjectIdentifiers.certBag,
                  new CertBag(PKCSObjectIdentifiers.x509Certificate, certificate).toASN1Primitive(),
                  attributes))),
      data(
          new DERSequence(
              new SafeBag(
                  PKCSObjectIdentifiers.pkcs8ShroudedKeyBag, key.toASN1Primitive(), attributes)))
    };
    ContentInfo safe = data(new AuthenticatedSafe(contents));
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    AlgorithmIdentifier hash =
        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    byte[] mac =
        Pkcs12Seal.of(Pkcs12.content(safe), hash.getAlgorithm(), salt, SEAL_ITERATIONS, passphrase);
    return new Pfx(safe, new MacData(new DigestInfo(hash, mac), salt, SEAL_ITERATIONS))
        .getEncoded("DER");
  }

  private static ContentInfo data(ASN1Encodable content) throws IOException {
    return new ContentInfo(
        PKCSObjectIdentifiers.data,
        new DEROctetString(content.toASN1Primitive().getEncoded("DER")));
  }

  /** Readers find the certificate of a key by the id that both carry, and call them by the name. */
  private static ASN1Set attributes(BouncyCastleSigner signer) {
    byte[] id = Arrays.copyOf(SelfSignedCertificate.fingerprint(signer), KEY_ID_LENGTH);
    return new DERSet(
        new ASN1Encodable[] {
          attribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString("triumvirate")),
          attribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, new DEROctetString(id))
        });
  }

  private static DERSequence attribute(ASN1ObjectIdentifier name, ASN1Encodable value) {
    return new DERSequence(new ASN1Encodable[] {name, new DERSet(value)});
  }
}
