package online.ucca.triumvirate.host.file;

import jakarta.json.JsonNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.AuditChain;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * The end of an audit log.
 *
 * @param seq the last entry's number
 * @param hash the last entry's hash
 */
record LogTail(long seq, Sha256 hash) {
  private static final int BLOCK = 8192;

  /** The last entry, checked against its own hash. */
  static Optional<LogTail> last(Path file, FileChannel channel) throws IOException {
    if (channel.size() == 0) {
      return Optional.empty();
    }
    byte[] line = lastLine(channel, channel.size() - 1);
    try {
      JsonDocument entry = JsonDocument.read(line);
      Sha256 stated = new Sha256(entry.tree().getString("entry_hash", ""));
      if (entry.tree().get("seq") instanceof JsonNumber seq
          && AuditChain.hash(entry).equals(stated)) {
        return Optional.of(new LogTail(seq.longValueExact(), stated));
      }
    } catch (Refusal | IllegalArgumentException e) {
      throw damaged(file);
    }
    throw damaged(file);
  }

  /**
   * A write that was cut off leaves a record without its line feed. It was never acknowledged: it
   * goes to a file beside the log and the log goes on from the last whole record.
   */
  static void quarantineTornRecord(Path file, FileChannel channel) throws IOException {
    long size = channel.size();
    if (size == 0 || byteAt(channel, size - 1) == '\n') {
      return;
    }
    byte[] torn = lastLine(channel, size);
    Path beside = file.resolveSibling(file.getFileName() + ".torn-" + Sha256.of(torn).hex());
    Files.write(beside, torn);
    channel.truncate(size - torn.length);
    channel.force(true);
  }

  /** The bytes before {@code end}, back to the line feed before them or to the beginning. */
  private static byte[] lastLine(FileChannel channel, long end) throws IOException {
    ByteArrayOutputStream reversed = new ByteArrayOutputStream();
    long position = end;
    while (position > 0) {
      int length = (int) Math.min(BLOCK, position);
      ByteBuffer block = ByteBuffer.allocate(length);
      position -= length;
      readFully(channel, block, position);
      for (int i = length - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          return reverse(reversed.toByteArray());
        }
        reversed.write(block.get(i));
      }
    }
    return reverse(reversed.toByteArray());
  }

  private static void readFully(FileChannel channel, ByteBuffer block, long position)
      throws IOException {
    int read = 0;
    while (block.hasRemaining() && read >= 0) {
      read = channel.read(block, position + block.position());
    }
  }

  private static byte byteAt(FileChannel channel, long position) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    channel.read(one, position);
    return one.get(0);
  }

  private static byte[] reverse(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  private static Refusal damaged(Path file) {
    return new Refusal(
        Finding.of(
            ErrorCode.AUD_DAMAGED,
            "the last record of " + file + " is whole but does not have the hash that it states"));
  }
}
