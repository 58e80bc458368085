package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.host.file.CommitQueue.Waiting;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
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
  /**
   * A file of this name beside a log lets nothing be added to it, by whatever process. The log goes
   * on when the file is gone.
   */
  public static final String FROZEN = "frozen";

  private static final int MANY = 256;
  private static final long IDLE_SECONDS = 5;

  private final AuditFolder folder;
  private final LogStorage storage;
  private final AdapterId adapterId;
  private final ClientId clientId;
  private final TimeSource time;
  private final CommitQueue queue = new CommitQueue();
  private final ThreadPoolExecutor writer;

  private final LogEnd end;

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
    this.end = new LogEnd(folder.log().toString(), storage, adapterId, clientId);
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
      List<Long> checkpoints = folder.checkpointSizes();
      long signed = checkpoints.isEmpty() ? 0 : checkpoints.get(checkpoints.size() - 1);
      return open(folder, DiskStorage.open(folder), signed, adapterId, clientId, time);
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, "the audit log " + file + " cannot be opened"));
    }
  }

  /** Opens a log on any storage, if it has at least as many entries as were signed. */
  static FileAuditLog open(
      AuditFolder folder,
      LogStorage storage,
      long signed,
      AdapterId adapterId,
      ClientId clientId,
      TimeSource time)
      throws IOException {
    FileAuditLog log = new FileAuditLog(folder, storage, adapterId, clientId, time);
    try {
      long entries = storage.locked(log.end::catchUp);
      if (entries < signed) {
        throw new Refusal(
            Finding.of(
                ErrorCode.AUD_DAMAGED,
                "the audit log "
                    + folder.log()
                    + " has "
                    + entries
                    + " entries and a checkpoint of "
                    + signed));
      }
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
   * @return the checkpoint, or nothing if there is no entry since the last one, or the log is
   *     frozen
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
      if (Files.exists(folder.frozen())) {
        made.complete(Optional.empty());
        return;
      }
      made.complete(
          storage.locked(
              () -> {
                long entries = end.catchUp();
                return new MakeCheckpoint(folder, storage, signer)
                    .of(adapterId, clientId, entries, end.bytes());
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
    if (Files.exists(folder.frozen())) {
      Refusal frozen =
          new Refusal(
              Finding.of(ErrorCode.WLD_FROZEN, "the audit log " + folder.log() + " is frozen"));
      group.forEach(entry -> entry.done().completeExceptionally(frozen));
      return;
    }
    try {
      List<AuditEntry> entries = storage.locked(() -> end.write(group));
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

  private Refusal unwritten(String why) {
    return new Refusal(
        Finding.of(ErrorCode.AUD_WRITE_FAILED, "the audit log " + folder.log() + ": " + why));
  }
}
