package online.ucca.triumvirate.cli.file;

import java.nio.file.Path;

/**
 * A result that is made but not yet written. Written by one thread, in the order of the sources.
 */
public final class PendingFile {
  private final Path file;
  private final byte[] content;

  /**
   * Takes over a result.
   *
   * @param file where it goes
   * @param content its content; the caller keeps no reference to it
   */
  public PendingFile(Path file, byte[] content) {
    this.file = file;
    this.content = content;
  }

  /**
   * Where it goes.
   *
   * @return the file
   */
  public Path file() {
    return file;
  }

  /** Writes it, whole or not at all. */
  public void write() {
    OutputFile.write(file, content);
  }
}
