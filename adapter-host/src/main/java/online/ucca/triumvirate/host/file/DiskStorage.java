package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import online.ucca.triumvirate.model.id.Sha256;

/** An audit log's file, and the files beside it. */
final class DiskStorage implements LogStorage {
  private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

  private final AuditFolder folder;
  private final FileChannel channel;
  private final Object turn;

  private DiskStorage(AuditFolder folder, FileChannel channel, Object turn) {
    this.folder = folder;
    this.channel = channel;
    this.turn = turn;
  }

  /** Opens the file, making it and its folders if they are not there. */
  static DiskStorage open(AuditFolder folder) throws IOException {
    Path parent = DurableFile.folder(folder.log());
    DurableFile.createFolder(parent);
    boolean isNew = !Files.exists(folder.log());
    FileChannel channel =
        FileChannel.open(
            folder.log(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (isNew) {
        DurableFile.forceFolder(parent);
      }
      Object turn = TURNS.computeIfAbsent(folder.log().toRealPath(), path -> new Object());
      return new DiskStorage(folder, channel, turn);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public byte[] read(long position, int length) throws IOException {
    return read(channel, position, length);
  }

  static byte[] read(FileChannel channel, long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes, position + bytes.position());
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  @Override
  public void write(long position, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, position + rest.position());
    }
  }

  @Override
  public void truncate(long size) throws IOException {
    channel.truncate(size);
  }

  @Override
  public void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void quarantine(byte[] torn) throws IOException {
    DurableFile.write(folder.quarantine(torn), torn);
  }

  @Override
  public void storeDetail(byte[] detail) throws IOException {
    Path file = folder.detail(Sha256.of(detail));
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), detail)) {
      DurableFile.write(file, detail);
    }
  }

  /**
   * A file lock belongs to the whole JVM and refuses a second one in it, so logs in one JVM take
   * turns first.
   */
  @Override
  public <T> T locked(Step<T> step) throws IOException {
    synchronized (turn) {
      FileLock lock = channel.lock();
      try {
        return step.run();
      } finally {
        if (channel.isOpen()) {
          lock.release();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
