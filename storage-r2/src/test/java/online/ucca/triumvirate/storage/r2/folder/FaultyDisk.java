package online.ucca.triumvirate.storage.r2.folder;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

/** The disk of this machine, of which one step fails, and if wanted every one after it. */
final class FaultyDisk implements Disk {
  private final Disk sound = new LocalDisk();
  private final Supplier<IOException> fault;
  private int soundSteps;
  private boolean stays;
  private boolean altering;
  private int failed;

  FaultyDisk(Supplier<IOException> fault) {
    this.fault = fault;
    heal();
  }

  /** From now on, so many steps go well; the next fails. */
  void failAfter(int steps, boolean andStay) {
    soundSteps = steps;
    stays = andStay;
    failed = 0;
  }

  /** From now on, what is written is not what was given. */
  void alter() {
    altering = true;
  }

  void heal() {
    failAfter(Integer.MAX_VALUE, false);
    altering = false;
  }

  boolean hasFailed() {
    return failed > 0;
  }

  private void step() throws IOException {
    if (soundSteps-- == 0 || (stays && failed > 0)) {
      failed++;
      throw fault.get();
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    step();
    sound.createFolder(folder);
  }

  @Override
  public OutputStream create(Path file) throws IOException {
    step();
    return new FilterOutputStream(sound.create(file)) {
      @Override
      public void write(byte[] bytes, int offset, int count) throws IOException {
        byte[] written = Arrays.copyOfRange(bytes, offset, offset + count);
        if (altering) {
          written[count - 1] ^= 1;
        }
        // As a full disk does it: the first half is on it.
        out.write(written, 0, count / 2);
        step();
        out.write(written, count / 2, count - count / 2);
      }

      @Override
      public void close() throws IOException {
        try (OutputStream closed = out) {
          step();
          closed.flush();
        }
      }
    };
  }

  @Override
  public InputStream open(Path file) throws IOException {
    step();
    return sound.open(file);
  }

  @Override
  public void link(Path name, Path file) throws IOException {
    step();
    sound.link(name, file);
  }

  @Override
  public void replace(Path file, Path name) throws IOException {
    step();
    sound.replace(file, name);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    sound.delete(file);
  }

  @Override
  public void force(Path folder) throws IOException {
    step();
    sound.force(folder);
  }
}
