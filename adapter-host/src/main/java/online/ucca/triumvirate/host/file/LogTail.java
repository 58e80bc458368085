package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditTrail;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.AuditChain;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * The end of an audit log, as it is found when it is opened. A process that was stopped leaves a
 * record without its line feed; a loss of power can also leave blocks that were never written,
 * which read as zeros, in the middle of the last group. Neither was acknowledged: both go to a file
 * beside the log. Anything else that is wrong is tampering, and is not touched.
 */
final class LogTail {
  /** The most that is written before it is forced: what a loss of power can damage. */
  static final int LARGEST_GROUP = AuditTrail.LONGEST_LINE;

  private static final int WINDOW = LARGEST_GROUP + AuditTrail.LONGEST_LINE + 1;

  private final LogStorage storage;
  private final String name;

  LogTail(LogStorage storage, String name) {
    this.storage = storage;
    this.name = name;
  }

  /** Puts aside what was not written whole, and returns the last entry. */
  Optional<AuditEntry> recover() throws IOException {
    long size = storage.size();
    byte[] window = window(size);
    int torn = tornFrom(window, window.length == size);
    if (torn < window.length) {
      long whole = size - window.length + torn;
      storage.quarantine(Arrays.copyOfRange(window, torn, window.length));
      storage.truncate(whole);
      size = whole;
      window = window(size);
    }
    return size == 0 ? Optional.empty() : Optional.of(last(window, window.length == size));
  }

  private byte[] window(long size) throws IOException {
    int length = (int) Math.min(size, WINDOW);
    return storage.read(size - length, length);
  }

  /** Where the first record begins that was not written whole; the window's end if all were. */
  private int tornFrom(byte[] window, boolean isWholeLog) {
    int suspect = Math.max(0, window.length - LARGEST_GROUP);
    int zero = suspect;
    while (zero < window.length && window[zero] != 0) {
      zero++;
    }
    if (zero == window.length && (zero == 0 || window[zero - 1] == '\n')) {
      return window.length;
    }
    int start = lineStart(window, zero);
    if (start < suspect || (start == 0 && !isWholeLog)) {
      throw damaged("a record of it is damaged that was on stable storage");
    }
    return start;
  }

  private AuditEntry last(byte[] window, boolean isWholeLog) {
    int start = lineStart(window, window.length - 1);
    if (start == 0 && !isWholeLog) {
      throw damaged("its last record is longer than any entry");
    }
    byte[] line = Arrays.copyOfRange(window, start, window.length - 1);
    try {
      JsonDocument document = JsonDocument.read(line);
      AuditEntry entry = AuditChain.read(document);
      if (Arrays.equals(document.canonicalBytes(), line)
          && AuditChain.hash(document).equals(entry.entryHash())) {
        return entry;
      }
    } catch (Refusal e) {
      throw damaged("its last record is whole and is not an entry");
    }
    throw damaged("its last record is whole but does not have the hash that it states");
  }

  /** Where the line begins that has something before {@code end}. */
  private static int lineStart(byte[] bytes, int end) {
    int start = end;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private Refusal damaged(String why) {
    return new Refusal(Finding.of(ErrorCode.AUD_DAMAGED, "the audit log " + name + ": " + why));
  }
}
