package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import online.ucca.triumvirate.model.error.Refusal;

/** Waits for what other threads and processes bring about, also while their database is away. */
final class Await {
  private Await() {}

  static void that(String what, BooleanSupplier holds) throws InterruptedException {
    that(what, holds, TimeUnit.MINUTES.toNanos(20));
  }

  static void soon(String what, BooleanSupplier holds) throws InterruptedException {
    that(what, holds, TimeUnit.MINUTES.toNanos(4));
  }

  /** What is read once it can be. */
  static long value(LongSupplier read) throws InterruptedException {
    long[] found = new long[1];
    soon(
        "something can be read",
        () -> {
          found[0] = read.getAsLong();
          return true;
        });
    return found[0];
  }

  private static void that(String what, BooleanSupplier holds, long nanos)
      throws InterruptedException {
    long end = System.nanoTime() + nanos;
    while (!isSo(holds)) {
      assertTrue(System.nanoTime() < end, () -> "waited in vain: " + what);
      Thread.sleep(10);
    }
  }

  private static boolean isSo(BooleanSupplier holds) {
    try {
      return holds.getAsBoolean();
    } catch (Refusal e) {
      return false;
    }
  }
}
