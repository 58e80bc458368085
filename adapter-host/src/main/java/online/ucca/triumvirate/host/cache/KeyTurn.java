package online.ucca.triumvirate.host.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The turn of one thread of one process with one file, among all threads of all processes that take
 * turns by the same lock file. Waiting for it can be interrupted.
 */
final class KeyTurn {
  /** A file lock belongs to the whole process, so threads take turns among themselves first. */
  private static final Map<Path, Queue> QUEUES = new HashMap<>();

  private final Path lockFile;
  private final Queue queue;
  private final FileChannel channel;

  private KeyTurn(Path lockFile, Queue queue, FileChannel channel) {
    this.lockFile = lockFile;
    this.queue = queue;
    this.channel = channel;
  }

  /** Threads that want the same turn; kept only as long as there are any. */
  private static final class Queue {
    private final ReentrantLock lock = new ReentrantLock();
    private int threads;
  }

  static KeyTurn take(Path file) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent()).toRealPath();
    Path lockFile = folder.resolve(file.getFileName());
    Queue queue = join(lockFile);
    try {
      queue.lock.lockInterruptibly();
    } catch (InterruptedException e) {
      leave(lockFile, queue);
      throw e;
    }
    try {
      return new KeyTurn(lockFile, queue, locked(lockFile));
    } catch (IOException | RuntimeException e) {
      queue.lock.unlock();
      leave(lockFile, queue);
      throw e;
    }
  }

  private static FileChannel locked(Path lockFile) throws IOException {
    FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.lock();
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static Queue join(Path lockFile) {
    synchronized (QUEUES) {
      Queue queue = QUEUES.computeIfAbsent(lockFile, any -> new Queue());
      queue.threads++;
      return queue;
    }
  }

  private static void leave(Path lockFile, Queue queue) {
    synchronized (QUEUES) {
      if (--queue.threads == 0) {
        QUEUES.remove(lockFile);
      }
    }
  }

  /** Closing the channel gives up its lock, and so does the death of the process. */
  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      queue.lock.unlock();
      leave(lockFile, queue);
    }
  }
}
