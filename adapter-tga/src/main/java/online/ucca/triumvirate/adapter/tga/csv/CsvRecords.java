package online.ucca.triumvirate.adapter.tga.csv;

import java.nio.ByteBuffer;

/**
 * Finds where the records of a CSV file end (RFC 4180 §2), in its bytes, so that a record can be
 * taken out exactly as it stands. Says nothing about what is wrong with one: a quotation mark
 * inside an unquoted field opens nothing, and so a damaged record does not swallow its neighbours.
 */
final class CsvRecords {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvRecords() {}

  private enum Within {
    FIELD_START,
    PLAIN,
    QUOTES,
    CLOSED_QUOTES
  }

  /** How many bytes of a byte order mark the file begins with: 3 or none. */
  static int markLength(ByteBuffer bytes) {
    if (bytes.limit() < BYTE_ORDER_MARK.length) {
      return 0;
    }
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (bytes.get(i) != BYTE_ORDER_MARK[i]) {
        return 0;
      }
    }
    return BYTE_ORDER_MARK.length;
  }

  /** The first byte after the record that begins at a byte, its line end included. */
  static int end(ByteBuffer bytes, int from) {
    Within within = Within.FIELD_START;
    for (int i = from; i < bytes.limit(); i++) {
      if (bytes.get(i) == '\n' && within != Within.QUOTES) {
        return i + 1;
      }
      within = after(within, bytes.get(i));
    }
    return bytes.limit();
  }

  private static Within after(Within within, byte b) {
    if (within == Within.QUOTES) {
      return b == '"' ? Within.CLOSED_QUOTES : Within.QUOTES;
    }
    if (b == '"' && within != Within.PLAIN) {
      return Within.QUOTES;
    }
    return b == ',' ? Within.FIELD_START : Within.PLAIN;
  }

  /** The first byte at or after a place that is not the line end of an empty line. */
  static int skipBlankLines(ByteBuffer bytes, int from) {
    int at = from;
    while (at < bytes.limit() && (bytes.get(at) == '\n' || bytes.get(at) == '\r')) {
      at++;
    }
    return at;
  }
}
