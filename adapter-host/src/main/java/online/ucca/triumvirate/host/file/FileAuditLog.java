package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import online.ucca.triumvirate.model.json.AuditChain;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * An audit log as a file of JSON lines, each chained to the one before (decisions §7). An entry is
 * acknowledged when it is on stable storage. Several processes may write to one file: each append
 * locks it and continues from the last entry that is there. After a failed write the log refuses
 * everything.
 */
public final class FileAuditLog implements AuditLog, AutoCloseable {
  private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;
  private final AdapterId adapterId;
  private final ClientId clientId;
  private final TimeSource time;

  private long knownSize = -1;
  private long nextSeq;
  private Sha256 lastHash = AuditEntry.NO_PREVIOUS;
  private boolean stopped;

  private FileAuditLog(
      Path file, FileChannel channel, AdapterId adapterId, ClientId clientId, TimeSource time) {
    this.file = file;
    this.channel = channel;
    this.adapterId = adapterId;
    this.clientId = clientId;
    this.time = time;
  }

  /**
   * Opens a log, making its folder and file if they are not there.
   *
   * @param file the log
   * @param adapterId the instance's adapter
   * @param clientId the instance's client
   * @param time the clock
   * @return the open log
   * @throws Refusal {@code ENV_FILE_UNWRITABLE} or {@code AUD_DAMAGED}
   */
  public static FileAuditLog open(
      Path file, AdapterId adapterId, ClientId clientId, TimeSource time) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileAuditLog log = new FileAuditLog(file, channel, adapterId, clientId, time);
      try {
        log.locked(log::catchUp);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
      return log;
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, "the audit log " + file + " cannot be opened"));
    }
  }

  @Override
  public synchronized AuditReceipt append(AuditEvent event) {
    if (stopped) {
      throw new Refusal(
          Finding.of(ErrorCode.AUD_WRITE_FAILED, "the audit log " + file + " has stopped"));
    }
    try {
      AuditEntry entry = locked(() -> write(event));
      return () -> entry;
    } catch (IOException e) {
      stopped = true;
      throw new Refusal(
          Finding.of(ErrorCode.AUD_WRITE_FAILED, "the audit log " + file + " cannot be written"));
    }
  }

  private AuditEntry write(AuditEvent event) throws IOException {
    catchUp();
    AuditEntry entry = AuditChain.link(event, time.now(), adapterId, clientId, nextSeq, lastHash);
    byte[] json = Binding.write(entry).canonicalBytes();
    ByteBuffer line = ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
    long position = knownSize;
    while (line.hasRemaining()) {
      position += channel.write(line, position);
    }
    channel.force(false);
    knownSize = position;
    nextSeq++;
    lastHash = entry.entryHash();
    return entry;
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      stopped = true;
    }
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  /**
   * Other processes may write to the same file; the lock keeps their entries apart from ours. A
   * file lock belongs to the whole JVM and refuses a second one in it, so logs in one JVM take
   * turns first.
   */
  private <T> T locked(Step<T> step) throws IOException {
    synchronized (TURNS.computeIfAbsent(file.toRealPath(), path -> new Object())) {
      FileLock lock = channel.lock();
      try {
        return step.run();
      } finally {
        lock.release();
      }
    }
  }

  /**
   * Continues from the last entry in the file, which another process may have written, or been
   * stopped in the middle of.
   */
  private Sha256 catchUp() throws IOException {
    if (channel.size() == knownSize) {
      return lastHash;
    }
    LogTail.quarantineTornRecord(file, channel);
    var last = LogTail.last(file, channel);
    long seq = last.map(tail -> tail.seq() + 1).orElse(0L);
    if (channel.size() < knownSize || seq < nextSeq) {
      throw new Refusal(
          Finding.of(ErrorCode.AUD_DAMAGED, "entries were cut off the end of " + file));
    }
    nextSeq = seq;
    lastHash = last.map(LogTail::hash).orElse(AuditEntry.NO_PREVIOUS);
    knownSize = channel.size();
    return lastHash;
  }
}
