package online.ucca.triumvirate.host.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** An audit log as it was at one moment, for readers: what is appended later is not seen. */
final class LogSnapshot implements LogLines.Source, Closeable {
  private final FileChannel channel;
  private final long size;

  private LogSnapshot(FileChannel channel, long size) {
    this.channel = channel;
    this.size = size;
  }

  /** Opens a log between two groups, if its writers can be made to wait. */
  static LogSnapshot open(Path log) {
    try {
      FileChannel channel = FileChannel.open(log, StandardOpenOption.READ);
      return new LogSnapshot(channel, sizeBetweenGroups(channel));
    } catch (IOException e) {
      throw unreadable(log);
    }
  }

  static Refusal unreadable(Path file) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, "the file " + file + " cannot be read")
            .from(file.toString()));
  }

  private static long sizeBetweenGroups(FileChannel channel) throws IOException {
    try (FileLock lock = channel.lock(0, Long.MAX_VALUE, true)) {
      return lock.isValid() ? channel.size() : 0;
    } catch (OverlappingFileLockException ownProcessWrites) {
      return channel.size();
    } catch (IOException noLocksHere) {
      return channel.size();
    }
  }

  long size() {
    return size;
  }

  @Override
  public byte[] read(long position, int length) throws IOException {
    return DiskStorage.read(channel, position, length);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written.
    }
  }
}
