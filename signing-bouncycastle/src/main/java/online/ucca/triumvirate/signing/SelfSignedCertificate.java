package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import online.ucca.triumvirate.model.id.Sha256;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/**
 * A certificate in which a key vouches for itself (RFC 5280, RFC 8410): it says nothing but the
 * key's own {@code did:key}. Nothing in this project trusts it.
 */
final class SelfSignedCertificate {
  /** RFC 5280 §4.1.2.5: no end that is known. */
  private static final Time NO_END = new Time(new DERGeneralizedTime("99991231235959Z"));

  private static final int SERIAL_LENGTH = 16;

  private SelfSignedCertificate() {}

  static Certificate of(BouncyCastleSigner signer, Instant from) throws IOException {
    SubjectPublicKeyInfo publicKey =
        SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
            signer.privateKey().generatePublicKey());
    AlgorithmIdentifier ed25519 = publicKey.getAlgorithm();
    var name = new X500NameBuilder().addRDN(BCStyle.CN, signer.publicKey().did()).build();
    V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
    generator.setSerialNumber(
        new ASN1Integer(new BigInteger(1, Arrays.copyOf(fingerprint(signer), SERIAL_LENGTH))));
    generator.setSignature(ed25519);
    generator.setIssuer(name);
    generator.setSubject(name);
    generator.setStartDate(new Time(Date.from(from)));
    generator.setEndDate(NO_END);
    generator.setSubjectPublicKeyInfo(publicKey);
    TBSCertificate signed = generator.generateTBSCertificate();
    byte[] signature = signer.sign(signed.getEncoded("DER"));
    return Certificate.getInstance(
        new DERSequence(new ASN1Encodable[] {signed, ed25519, new DERBitString(signature)}));
  }

  /** The hash of the public key, by which the certificate and its key are numbered. */
  static byte[] fingerprint(BouncyCastleSigner signer) {
    return Sha256.of(signer.publicKey().raw()).bytes();
  }
}
