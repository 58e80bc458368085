package online.ucca.triumvirate.model.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.merkle.InclusionProof;

/**
 * A proof that an entry is in a log, in one text (c2sp.org/tlog-proof): whoever has the entry and
 * the log's public key can check it offline.
 *
 * @param inclusion the proof in the checkpoint's tree
 * @param checkpoint the checkpoint
 */
public record LogProof(InclusionProof inclusion, SignedNote checkpoint) {
  private static final String HEADER = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");
  private static final int LONGEST_PATH = 64;

  /**
   * Reads a proof. Its extra line, if it has one, is not authenticated and is not looked at.
   *
   * @param bytes the text
   * @return the proof, of which nothing is checked but its form
   * @throws Refusal {@code AUD_NOTE_MALFORMED} if it is not one
   */
  public static LogProof parse(byte[] bytes) {
    if (bytes.length > SignedNote.LARGEST) {
      throw SignedNote.malformed("it is larger than " + SignedNote.LARGEST + " bytes");
    }
    // One byte, one character, so that the note's bytes can be told from the proof's.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\n\n");
    if (end < 0) {
      throw SignedNote.malformed("it has no checkpoint after an empty line");
    }
    List<String> lines = List.of(text.substring(0, end).split("\n", -1));
    int index = lines.size() > 1 && lines.get(1).startsWith(EXTRA) ? 2 : 1;
    if (!lines.get(0).equals(HEADER)
        || index >= lines.size()
        || lines.size() - index - 1 > LONGEST_PATH
        || !INDEX.matcher(lines.get(index)).matches()) {
      throw SignedNote.malformed("it does not begin as a proof does");
    }
    List<Sha256> path =
        lines.subList(index + 1, lines.size()).stream().map(Checkpoint::hash).toList();
    SignedNote note =
        SignedNote.parse(text.substring(end + 2).getBytes(StandardCharsets.ISO_8859_1));
    long leaf = Long.parseLong(lines.get(index).substring("index ".length()));
    try {
      return new LogProof(new InclusionProof(leaf, Checkpoint.of(note).size(), path), note);
    } catch (IllegalArgumentException e) {
      throw SignedNote.malformed(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The proof as it stands in a file, whose name ends in {@code .tlog-proof}.
   *
   * @return the text
   */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    text.append("index ").append(inclusion.index()).append('\n');
    inclusion.path().forEach(hash -> text.append(Checkpoint.base64(hash)).append('\n'));
    return text.append('\n')
        .append(new String(checkpoint.bytes(), StandardCharsets.UTF_8))
        .toString();
  }
}
