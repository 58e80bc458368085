package online.ucca.triumvirate.host.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import online.ucca.triumvirate.model.audit.AuditTrail;

/** The lines of an audit log from some place on, in memory that does not grow with the log. */
final class LogLines {
  private static final int BLOCK = 64 * 1024;

  private final Source source;
  private final long end;
  private long position;
  private byte[] block = new byte[0];
  private int next;

  /**
   * Lines between two places.
   *
   * @param end where reading stops, or the source's end if that comes before
   */
  LogLines(Source source, long start, long end) {
    this.source = source;
    this.position = start;
    this.end = end;
  }

  /**
   * The next line that a line feed ends, without it. Of a line that is longer than any entry, one
   * byte more than the longest entry has.
   */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long read = position;
    while (true) {
      if (next == block.length) {
        block = source.read(read, (int) Math.min(BLOCK, end - read));
        next = 0;
        if (block.length == 0) {
          return Optional.empty();
        }
      }
      int from = next;
      while (next < block.length && block[next] != '\n') {
        next++;
      }
      int room = AuditTrail.LONGEST_LINE + 1 - line.size();
      line.write(block, from, Math.min(next - from, room));
      read += next - from;
      if (next < block.length) {
        next++;
        position = read + 1;
        return Optional.of(line.toByteArray());
      }
    }
  }

  /** Where the lines that were returned end. */
  long position() {
    return position;
  }

  /** Bytes that can be read from any place. */
  @FunctionalInterface
  interface Source {

    /** The bytes from a position on: as many as are asked for, or fewer where the source ends. */
    byte[] read(long position, int length) throws IOException;
  }
}
