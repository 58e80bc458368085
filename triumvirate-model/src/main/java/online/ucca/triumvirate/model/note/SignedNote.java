package online.ucca.triumvirate.model.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/**
 * A text with signatures (c2sp.org/signed-note). Nothing in it counts before {@link #check}.
 *
 * @param text the signed text, which ends with a line feed
 * @param signatures at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
  /** The largest note that is read, in bytes: far more than sixteen signatures of any kind. */
  public static final int LARGEST = 256 * 1024;

  private static final String SIGNATURES = "\n\n";
  private static final String SIGNATURE = "— ";

  /** Refuses what is not a note. */
  public SignedNote {
    if (text.length() < 2
        || !text.endsWith("\n")
        || signatures.isEmpty()
        || text.codePoints().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException("a note is lines of text, and at least one signature");
    }
    signatures = List.copyOf(signatures);
  }

  /**
   * Signs a text.
   *
   * @param text lines, each with its line feed
   * @param name the name to sign under
   * @param signer the key
   * @return the note
   */
  public static SignedNote sign(String text, String name, Signer signer) {
    byte[] signature = signer.sign(text.getBytes(StandardCharsets.UTF_8));
    return new SignedNote(
        text, List.of(NoteSignature.of(new NoteKey(name, signer.publicKey()), signature)));
  }

  /**
   * Reads a note.
   *
   * @param bytes the note
   * @return the note, of which nothing is checked but its form
   * @throws Refusal {@code AUD_NOTE_MALFORMED} if it is not one
   */
  public static SignedNote parse(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw malformed("it is larger than " + LARGEST + " bytes");
    }
    String note;
    try {
      note = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed("it is not UTF-8");
    }
    int end = note.lastIndexOf(SIGNATURES);
    if (end < 0 || !note.endsWith("\n")) {
      throw malformed("it has no signatures after an empty line");
    }
    try {
      List<NoteSignature> signatures = new ArrayList<>();
      for (String line : note.substring(end + SIGNATURES.length()).split("\n", 0)) {
        signatures.add(signature(line));
      }
      return new SignedNote(note.substring(0, end + 1), signatures);
    } catch (IllegalArgumentException e) {
      throw malformed(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The note as it stands in a file.
   *
   * @return UTF-8 bytes, the same that were read
   */
  public byte[] bytes() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()));
    return note.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Checks the signatures. Those of unknown keys are passed over, as the format demands; if one of
   * a known key does not hold, the note does not.
   *
   * @param name the name that the signature must stand under
   * @param trusted the keys that count
   * @param verifier who checks signatures
   * @return what is wrong; nothing if a trusted key signed this text under this name
   */
  public Optional<Finding> check(String name, TrustedKeys trusted, ProofVerifier verifier) {
    if (!NoteKey.isName(name)) {
      return unknownKey();
    }
    byte[] signed = text.getBytes(StandardCharsets.UTF_8);
    boolean holds = false;
    for (Ed25519PublicKey publicKey : trusted.keys()) {
      NoteKey key = new NoteKey(name, publicKey);
      for (NoteSignature signature : signatures) {
        if (signature.isBy(key)) {
          if (!verifier.verify(publicKey, signed, signature.signature())) {
            return Optional.of(
                Finding.of(
                    ErrorCode.SIG_INVALID,
                    "the signature of "
                        + publicKey.did()
                        + " does not fit the note; one of the two was altered"));
          }
          holds = true;
        }
      }
    }
    return holds ? Optional.empty() : unknownKey();
  }

  private static Optional<Finding> unknownKey() {
    return Optional.of(
        Finding.of(ErrorCode.SIG_UNKNOWN_KEY, "no trusted key signed the note under its name"));
  }

  private static NoteSignature signature(String line) {
    int space = line.indexOf(' ', SIGNATURE.length());
    if (!line.startsWith(SIGNATURE) || space < 0) {
      throw new IllegalArgumentException("a line after the empty one is no signature");
    }
    return new NoteSignature(line.substring(SIGNATURE.length(), space), line.substring(space + 1));
  }

  static Refusal malformed(String why) {
    return new Refusal(
        Finding.of(ErrorCode.AUD_NOTE_MALFORMED, "this is no signed note of a log: " + why));
  }
}
