package online.ucca.triumvirate.model.note;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TextId;
import online.ucca.triumvirate.model.proof.Signer;

/**
 * What a log was at some moment (c2sp.org/tlog-checkpoint). Kept elsewhere, it shows whether what
 * the log held then is still there and still the same.
 *
 * @param origin which log
 * @param size how many entries it had
 * @param root the root of their Merkle tree
 */
public record Checkpoint(String origin, long size, Sha256 root) {
  private static final String ORIGIN = "triumvirate.ucca.online/audit/";
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final int LINES = 3;
  private static final int HASH_LENGTH = 32;
  private static final int LARGEST_ASCII = 0x7f;

  /** Refuses an origin that is not one line. */
  public Checkpoint {
    if (origin.isEmpty() || size < 0 || origin.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("a checkpoint has an origin and a size");
    }
  }

  /**
   * The name of an instance's log: of its checkpoints, and of the key that signs them.
   *
   * @param clientId the instance's client
   * @param adapterId the instance's adapter
   * @return {@code triumvirate.ucca.online/audit/CLIENT/ADAPTER}, both parts percent-encoded
   */
  public static String origin(ClientId clientId, AdapterId adapterId) {
    return ORIGIN + encoded(clientId) + "/" + encoded(adapterId);
  }

  /**
   * Reads the text of a note as a checkpoint. Extension lines are let pass, as the format demands,
   * and are not looked at.
   *
   * @param note the note
   * @return the checkpoint, which counts for nothing until the note's signature is checked
   * @throws Refusal {@code AUD_NOTE_MALFORMED} if it is not one
   */
  public static Checkpoint of(SignedNote note) {
    List<String> lines = note.text().lines().toList();
    if (lines.size() < LINES
        || lines.stream().anyMatch(String::isEmpty)
        || !SIZE.matcher(lines.get(1)).matches()) {
      throw SignedNote.malformed("it does not begin with origin, size and root");
    }
    return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), hash(lines.get(2)));
  }

  /**
   * Signs this checkpoint under its origin.
   *
   * @param signer the log's key
   * @return the note
   */
  public SignedNote sign(Signer signer) {
    return SignedNote.sign(origin + "\n" + size + "\n" + base64(root) + "\n", origin, signer);
  }

  static String base64(Sha256 hash) {
    return Base64.getEncoder().encodeToString(hash.bytes());
  }

  static Sha256 hash(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      if (bytes.length == HASH_LENGTH && Base64.getEncoder().encodeToString(bytes).equals(base64)) {
        return new Sha256(HexFormat.of().formatHex(bytes));
      }
    } catch (IllegalArgumentException e) {
      throw SignedNote.malformed("a hash is not Base64");
    }
    throw SignedNote.malformed("a hash is not 32 bytes in Base64");
  }

  /** Letters, digits, hyphen, dot, underscore and tilde stand for themselves (RFC 3986 §2.3). */
  private static String encoded(TextId id) {
    StringBuilder text = new StringBuilder();
    for (byte b : id.value().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c <= LARGEST_ASCII && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        text.append(c);
      } else {
        text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return text.toString();
  }
}
