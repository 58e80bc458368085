package online.ucca.triumvirate.host.file;

import java.io.Closeable;
import java.io.IOException;

/**
 * What an audit log asks of the disk; tests put one in its place that loses power. What is written
 * or truncated is on stable storage once {@link #force} has returned, and not before.
 */
interface LogStorage extends LogLines.Source, Closeable {

  /** How many bytes the log has. */
  long size() throws IOException;

  /** Writes all bytes. */
  void write(long position, byte[] bytes) throws IOException;

  /** Cuts off the end. */
  void truncate(long size) throws IOException;

  /** Waits until everything is on stable storage (fdatasync). */
  void force() throws IOException;

  /** Keeps what recovery takes out of the log, on stable storage. */
  void quarantine(byte[] torn) throws IOException;

  /** Keeps an entry's detail under its hash, on stable storage. */
  void storeDetail(byte[] detail) throws IOException;

  /** Runs a step while nobody else, in any process, runs one on the same log. */
  <T> T locked(Step<T> step) throws IOException;

  /** What is done under the lock. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }
}
