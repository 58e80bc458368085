package online.ucca.triumvirate.host.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.host.file.CommitQueue.Waiting;
import online.ucca.triumvirate.model.audit.AuditDraft.LinkedEntry;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;

/** The place in a log where the next entry goes. For use by one thread at a time. */
final class LogEnd {
  private final String name;
  private final LogStorage storage;
  private final AdapterId adapterId;
  private final ClientId clientId;

  private long knownSize = -1;
  private long nextSeq;
  private Sha256 lastHash = AuditEntry.NO_PREVIOUS;

  LogEnd(String name, LogStorage storage, AdapterId adapterId, ClientId clientId) {
    this.name = name;
    this.storage = storage;
    this.adapterId = adapterId;
    this.clientId = clientId;
  }

  /** How many bytes the entries take that were there last time. */
  long bytes() {
    return knownSize;
  }

  /** Writes a group and waits until it is on stable storage. Under the lock. */
  List<AuditEntry> write(List<Waiting> group) throws IOException {
    catchUp();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    List<AuditEntry> entries = new ArrayList<>();
    Sha256 previous = lastHash;
    for (Waiting waiting : group) {
      if (waiting.whole() != null) {
        storage.storeDetail(waiting.whole().detail());
      }
      LinkedEntry linked = waiting.draft().link(nextSeq + entries.size(), previous);
      lines.writeBytes(linked.line());
      lines.write('\n');
      entries.add(linked.entry());
      previous = linked.entry().entryHash();
    }
    try {
      storage.write(knownSize, lines.toByteArray());
      storage.force();
    } catch (IOException e) {
      withdraw(e);
      throw e;
    }
    knownSize += lines.size();
    nextSeq += entries.size();
    lastHash = previous;
    return entries;
  }

  /**
   * What was written and could not be forced is nowhere to be relied on: whoever comes next must
   * not stand on it. If it cannot be taken back either, the next one finds it.
   */
  private void withdraw(IOException failure) {
    try {
      storage.truncate(knownSize);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Continues from the last entry in the file, which another process may have written, or been
   * stopped in the middle of. What it left may still be on its way to the disk. Under the lock.
   *
   * @return how many entries there are
   */
  long catchUp() throws IOException {
    long size = storage.size();
    if (size == knownSize) {
      return nextSeq;
    }
    Optional<AuditEntry> last =
        size < knownSize ? Optional.empty() : new LogTail(storage, name).recover();
    long seq = last.map(entry -> entry.seq() + 1).orElse(0L);
    if (size < knownSize || seq < nextSeq) {
      throw damaged("entries were cut off its end");
    }
    if (last.filter(this::isForeign).isPresent()) {
      throw damaged("its last entry is of another adapter or client");
    }
    storage.force();
    nextSeq = seq;
    lastHash = last.map(AuditEntry::entryHash).orElse(AuditEntry.NO_PREVIOUS);
    knownSize = storage.size();
    return nextSeq;
  }

  private boolean isForeign(AuditEntry entry) {
    return !entry.adapterId().equals(adapterId) || !entry.clientId().equals(clientId);
  }

  private Refusal damaged(String why) {
    return new Refusal(Finding.of(ErrorCode.AUD_DAMAGED, "the audit log " + name + ": " + why));
  }
}
