package online.ucca.triumvirate.host.http;

import java.time.Duration;

/** How a fetch waits: really, or in a test, by writing down how long. */
@FunctionalInterface
public interface Pause {
  /** Lets the thread sleep. */
  Pause SLEEP = duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);

  /**
   * Waits.
   *
   * @param duration how long; not negative
   * @throws InterruptedException if the thread is interrupted, as it is when its step's time is
   *     over
   */
  void pause(Duration duration) throws InterruptedException;
}
