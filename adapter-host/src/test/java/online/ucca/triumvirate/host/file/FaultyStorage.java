package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A disk that loses power. What was forced is kept; of what was written since, any part of each
 * write may be there and any may not, in blocks of 512 bytes, in any order. A block that was never
 * written reads as zeros.
 */
final class FaultyStorage implements LogStorage {
  private static final int SECTOR = 512;

  private final boolean forces;
  private byte[] durable;
  private byte[] seen;
  private final List<byte[]> states = new ArrayList<>();
  private final List<byte[]> quarantined = new ArrayList<>();
  private boolean failing;

  /**
   * A disk with some content.
   *
   * @param forces whether force does what it promises
   */
  FaultyStorage(byte[] content, boolean forces) {
    this.durable = content.clone();
    this.seen = content.clone();
    this.forces = forces;
  }

  /** From now on, forcing fails. */
  synchronized void fail() {
    failing = true;
  }

  /** What may be on the disk when the power comes back. */
  synchronized byte[] afterPowerLoss(SplittableRandom random) {
    byte[] left = durable.clone();
    List<byte[]> unsynced = new ArrayList<>(states);
    unsynced.add(seen);
    for (byte[] state : unsynced) {
      left = mixed(left, state, random);
    }
    return left;
  }

  /** Some sectors of one content and some of a later one; the length of either, or between. */
  private static byte[] mixed(byte[] before, byte[] after, SplittableRandom random) {
    int length =
        switch (random.nextInt(3)) {
          case 0 -> before.length;
          case 1 -> after.length;
          default ->
              Math.min(before.length, after.length)
                  + random.nextInt(Math.abs(before.length - after.length) + 1);
        };
    byte[] left = Arrays.copyOf(before, length);
    int kept = random.nextInt(4);
    for (int sector = 0; sector * SECTOR < length; sector++) {
      int from = sector * SECTOR;
      int to = Math.min(length, from + SECTOR);
      if (random.nextInt(4) >= kept && from < after.length) {
        System.arraycopy(after, from, left, from, Math.min(to, after.length) - from);
      }
    }
    return left;
  }

  synchronized List<byte[]> quarantined() {
    return List.copyOf(quarantined);
  }

  @Override
  public synchronized long size() {
    return seen.length;
  }

  @Override
  public synchronized byte[] read(long position, int length) {
    int from = Math.toIntExact(position);
    return Arrays.copyOfRange(seen, from, Math.min(seen.length, from + length));
  }

  @Override
  public synchronized void write(long position, byte[] bytes) {
    states.add(seen);
    byte[] after =
        Arrays.copyOf(seen, Math.max(seen.length, Math.toIntExact(position) + bytes.length));
    System.arraycopy(bytes, 0, after, Math.toIntExact(position), bytes.length);
    seen = after;
  }

  @Override
  public synchronized void truncate(long size) {
    states.add(seen);
    seen = Arrays.copyOf(seen, Math.toIntExact(size));
  }

  @Override
  public synchronized void force() throws IOException {
    if (failing) {
      throw new IOException("input/output error");
    }
    if (forces) {
      durable = seen.clone();
      states.clear();
    }
  }

  @Override
  public synchronized void quarantine(byte[] torn) {
    quarantined.add(torn.clone());
  }

  @Override
  public void storeDetail(byte[] detail) {}

  @Override
  public synchronized <T> T locked(Step<T> step) throws IOException {
    return step.run();
  }

  @Override
  public void close() {}
}
