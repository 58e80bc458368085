package online.ucca.triumvirate.engine.work;

import java.time.Duration;

/**
 * How a worker works.
 *
 * @param threads how many orders at once
 * @param attempts how often an order is tried before it is given up
 * @param firstDelay how long after the first failure it is tried again; doubled each time, up to an
 *     hour
 * @param heartbeat how often a worker says that it lives; one that has not for six times this is
 *     dead, and its work goes to others
 * @param poll how often it looks for work
 */
public record WorkSettings(
    int threads, int attempts, Duration firstDelay, Duration heartbeat, Duration poll) {
  /** What fits one machine; twelve attempts take a little more than an hour. */
  public static final WorkSettings DEFAULT =
      new WorkSettings(2, 12, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofMillis(500));

  /** Checks the numbers. */
  public WorkSettings {
    if (threads < 1 || attempts < 1) {
      throw new IllegalArgumentException("a worker has a thread, and an order an attempt");
    }
    if (firstDelay.isNegative() || !isLong(heartbeat) || !isLong(poll)) {
      throw new IllegalArgumentException(
          "a delay is not negative, and there is a time between heartbeats and between looks");
    }
  }

  private static boolean isLong(Duration time) {
    return time.compareTo(Duration.ofMillis(1)) >= 0;
  }
}
