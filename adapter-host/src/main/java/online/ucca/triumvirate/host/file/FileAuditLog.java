package online.ucca.triumvirate.host.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.host.file.CommitQueue.Waiting;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditDraft.LinkedEntry;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.note.SignedNote;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.Signer;

/**
 * An audit log as a file of JSON lines, each chained to the one before (decisions §7, {@code
 * docs/spec/audit.md}). Entries are written in groups: everything that waits when somebody awaits a
 * receipt reaches the disk by one write and one fdatasync. Several processes may write to one file:
 * each group locks it and continues from the last entry that is there. After a failed write the log
 * refuses everything.
 *
 * <p>All work on the file is done on a thread of the log's own, because a thread that is
 * interrupted closes the file under everybody else's hands.
 */
public final class FileAuditLog implements AuditLog, AutoCloseable {
  private static final int MANY = 256;
  private static final long IDLE_SECONDS = 5;

  private final AuditFolder folder;
  private final LogStorage storage;
  private final AdapterId adapterId;
  private final ClientId clientId;
  private final TimeSource time;
  private final CommitQueue queue = new CommitQueue();
  private final ThreadPoolExecutor writer;

  // Only the writer's thread, or whoever opens the log, uses these.
  private long knownSize = -1;
  private long nextSeq;
  private Sha256 lastHash = AuditEntry.NO_PREVIOUS;

  private FileAuditLog(
      AuditFolder folder,
      LogStorage storage,
      AdapterId adapterId,
      ClientId clientId,
      TimeSource time) {
    this.folder = folder;
    this.storage = storage;
    this.adapterId = adapterId;
    this.clientId = clientId;
    this.time = time;
    this.writer =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "audit " + clientId + " " + adapterId);
              thread.setDaemon(true);
              return thread;
            },
            // Only a commit of nothing can come after the end.
            new ThreadPoolExecutor.DiscardPolicy());
    writer.allowCoreThreadTimeOut(true);
  }

  /**
   * Opens a log, making its folder and file if they are not there.
   *
   * @param file the log
   * @param adapterId the instance's adapter
   * @param clientId the instance's client
   * @param time the clock
   * @return the open log
   * @throws Refusal {@code ENV_FILE_UNWRITABLE}, or {@code AUD_DAMAGED} if its end was altered, or
   *     cut off since its newest checkpoint
   */
  public static FileAuditLog open(
      Path file, AdapterId adapterId, ClientId clientId, TimeSource time) {
    AuditFolder folder = new AuditFolder(file);
    try {
      FileAuditLog log = open(folder, DiskStorage.open(folder), adapterId, clientId, time);
      List<Long> checkpoints = folder.checkpointSizes();
      if (!checkpoints.isEmpty() && checkpoints.get(checkpoints.size() - 1) > log.nextSeq) {
        log.close();
        throw new Refusal(
            Finding.of(
                ErrorCode.AUD_DAMAGED,
                "the audit log "
                    + file
                    + " has "
                    + log.nextSeq
                    + " entries and a checkpoint of "
                    + checkpoints.get(checkpoints.size() - 1)));
      }
      return log;
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, "the audit log " + file + " cannot be opened"));
    }
  }

  /** Opens a log on any storage. */
  static FileAuditLog open(
      AuditFolder folder,
      LogStorage storage,
      AdapterId adapterId,
      ClientId clientId,
      TimeSource time)
      throws IOException {
    FileAuditLog log = new FileAuditLog(folder, storage, adapterId, clientId, time);
    try {
      storage.locked(log::catchUp);
      return log;
    } catch (IOException | RuntimeException e) {
      storage.close();
      throw e;
    }
  }

  @Override
  public AuditReceipt append(AuditEvent event) {
    AuditDraft draft = AuditDraft.of(event, time.now(), adapterId, clientId);
    AuditDraft whole = null;
    if (event.detail().containsKey(StoredDetail.HASH)) {
      throw new Refusal(
          Finding.of(
              ErrorCode.AUD_BAD_EVENT,
              "the event's detail has the member " + StoredDetail.HASH + ", which is the log's"));
    }
    if (draft.detail().length > StoredDetail.LARGEST_INLINE) {
      whole = draft;
      draft =
          AuditDraft.of(
              StoredDetail.instead(event, whole.detail()), whole.at(), adapterId, clientId);
    }
    if (draft.longestLine() > LogTail.LARGEST_GROUP - 1) {
      throw new Refusal(
          Finding.of(ErrorCode.AUD_BAD_EVENT, "the event's identifiers are too long for an entry"));
    }
    Waiting entry = new Waiting(draft, whole, new CompletableFuture<>());
    if (queue.add(entry) == MANY) {
      writer.execute(this::commit);
    }
    return () -> {
      if (!entry.done().isDone()) {
        writer.execute(this::commit);
      }
      return entry.await();
    };
  }

  /**
   * Commits what waits, and signs what the log is then. The log is verified first, as far as it was
   * not when the last checkpoint was made; the checkpoint is kept beside the log and is never
   * overwritten.
   *
   * @param signer the key
   * @return the checkpoint, or nothing if there is no entry since the last one
   * @throws Refusal {@code AUD_WRITE_FAILED}, {@code AUD_DAMAGED} if the log does not verify, or
   *     {@code AUD_HISTORY_CHANGED} if it is not what the last checkpoint was signed for
   */
  public Optional<SignedNote> checkpoint(Signer signer) {
    CompletableFuture<Optional<SignedNote>> made = new CompletableFuture<>();
    synchronized (this) {
      if (writer.isShutdown()) {
        throw unwritten("it was closed");
      }
      writer.execute(() -> checkpoint(signer, made));
    }
    return CommitQueue.await(made);
  }

  private void checkpoint(Signer signer, CompletableFuture<Optional<SignedNote>> made) {
    try {
      commit();
      made.complete(
          storage.locked(
              () -> {
                catchUp();
                return new MakeCheckpoint(folder, storage, signer)
                    .of(adapterId, clientId, nextSeq, knownSize);
              }));
    } catch (IOException e) {
      made.completeExceptionally(unwritten("no checkpoint of it can be written"));
    } catch (RuntimeException e) {
      made.completeExceptionally(e);
    }
  }

  @Override
  public synchronized void close() {
    if (writer.isShutdown()) {
      return;
    }
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    writer.execute(
        () -> {
          commit();
          Refusal over = unwritten("it was closed");
          queue.fail(List.of(), over, over);
          try {
            storage.close();
          } catch (IOException e) {
            // Everything that was acknowledged is on stable storage.
          }
          closed.complete(true);
        });
    closed.join();
    writer.shutdown();
  }

  private void commit() {
    List<Waiting> group = queue.take(LogTail.LARGEST_GROUP);
    while (!group.isEmpty()) {
      commit(group);
      group = queue.take(LogTail.LARGEST_GROUP);
    }
  }

  private void commit(List<Waiting> group) {
    Refusal stopped = unwritten("it has stopped");
    try {
      List<AuditEntry> entries = storage.locked(() -> write(group));
      for (int i = 0; i < entries.size(); i++) {
        group.get(i).done().complete(entries.get(i));
      }
    } catch (IOException e) {
      queue.fail(group, unwritten("it cannot be written"), stopped);
    } catch (Refusal e) {
      queue.fail(group, e, stopped);
    } catch (RuntimeException | Error e) {
      queue.fail(group, stopped, stopped);
      throw e;
    }
  }

  private List<AuditEntry> write(List<Waiting> group) throws IOException {
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
   * stopped in the middle of. What it left may still be on its way to the disk.
   */
  private Sha256 catchUp() throws IOException {
    long size = storage.size();
    if (size == knownSize) {
      return lastHash;
    }
    Optional<AuditEntry> last =
        size < knownSize
            ? Optional.empty()
            : new LogTail(storage, folder.log().toString()).recover();
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
    return lastHash;
  }

  private boolean isForeign(AuditEntry entry) {
    return !entry.adapterId().equals(adapterId) || !entry.clientId().equals(clientId);
  }

  private Refusal damaged(String why) {
    return new Refusal(
        Finding.of(ErrorCode.AUD_DAMAGED, "the audit log " + folder.log() + ": " + why));
  }

  private Refusal unwritten(String why) {
    return new Refusal(
        Finding.of(ErrorCode.AUD_WRITE_FAILED, "the audit log " + folder.log() + ": " + why));
  }
}
