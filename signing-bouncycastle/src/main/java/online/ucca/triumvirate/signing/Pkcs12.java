package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.error.Refusal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;

/**
 * Reads keys from PKCS#12 files (RFC 7292) as OpenSSL and keytool write them: sealed with a
 * passphrase, the key outside the encrypted certificates.
 */
final class Pkcs12 {
  private Pkcs12() {}

  /**
   * Whether bytes are of this kind, which is binary, and not PEM: whether they begin a sequence.
   */
  static boolean isOne(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == 0x30;
  }

  static BouncyCastleSigner read(byte[] bytes, Path file, PassphraseSource passphrases) {
    Pfx pfx;
    List<SafeBag> keys;
    try {
      pfx = Pfx.getInstance(bytes);
      keys = keyBags(content(pfx.getAuthSafe()));
    } catch (RuntimeException damaged) {
      // The parser answers damaged files with whatever its innards throw.
      throw KeyRefusal.unreadable(file);
    }
    if (keys.size() != 1) {
      throw KeyRefusal.unreadable(
          file,
          "holds "
              + keys.size()
              + " private keys instead of one; export the one to use into a file of its own");
    }
    return Passphrases.with(
        passphrases, file, passphrase -> open(pfx, keys.get(0), passphrase, file));
  }

  private static BouncyCastleSigner open(Pfx pfx, SafeBag bag, char[] passphrase, Path file) {
    try {
      MacData seal = pfx.getMacData();
      if (seal == null) {
        throw KeyRefusal.unreadable(file, "is not sealed with a passphrase");
      }
      if (!MessageDigest.isEqual(mac(pfx, seal, passphrase), seal.getMac().getDigest())) {
        throw KeyRefusal.wrongPassphrase(file);
      }
      byte[] key = bag.getBagValue().toASN1Primitive().getEncoded();
      return bag.getBagId().equals(PKCSObjectIdentifiers.keyBag)
          ? Pkcs8.plain(key, file)
          : EncryptedKey.open(EncryptedPrivateKeyInfo.getInstance(key), passphrase, file);
    } catch (IOException e) {
      throw KeyRefusal.unreadable(file, "is sealed in a way that is not read: " + e.getMessage());
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException damaged) {
      // The parser answers damaged files with whatever its innards throw.
      throw KeyRefusal.unreadable(file);
    }
  }

  private static byte[] mac(Pfx pfx, MacData seal, char[] passphrase) throws IOException {
    return Pkcs12Seal.of(
        content(pfx.getAuthSafe()),
        seal.getMac().getAlgorithmId().getAlgorithm(),
        seal.getSalt(),
        KeyDerivation.iterations(seal.getIterationCount()),
        passphrase);
  }

  /** The key bags that are not inside encrypted content, where writers put certificates. */
  private static List<SafeBag> keyBags(byte[] authenticatedSafe) {
    List<SafeBag> keys = new ArrayList<>();
    for (ContentInfo info : AuthenticatedSafe.getInstance(authenticatedSafe).getContentInfo()) {
      if (info.getContentType().equals(PKCSObjectIdentifiers.data)) {
        for (ASN1Encodable element : ASN1Sequence.getInstance(content(info))) {
          SafeBag bag = SafeBag.getInstance(element);
          if (bag.getBagId().equals(PKCSObjectIdentifiers.pkcs8ShroudedKeyBag)
              || bag.getBagId().equals(PKCSObjectIdentifiers.keyBag)) {
            keys.add(bag);
          }
        }
      }
    }
    return keys;
  }

  static byte[] content(ContentInfo info) {
    return ASN1OctetString.getInstance(info.getContent()).getOctets();
  }
}
