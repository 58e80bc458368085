package online.ucca.triumvirate.host.pace;

import java.time.Duration;

/**
 * How fast a source system is asked, and how patiently. The schedule has no chance in it: the same
 * failures give the same pauses.
 *
 * @param requestsPerSecond the most requests a second, at least 1
 * @param attempts how often one request is sent in all, at least 1
 * @param firstPause the pause after the first failure; each further one is twice as long
 * @param longestPause no pause is longer; who asks for a longer one is not asked again
 */
public record FetchPace(
    int requestsPerSecond, int attempts, Duration firstPause, Duration longestPause) {

  /** Four requests a second; four attempts, after one, two and four seconds. */
  public static final FetchPace DEFAULT =
      new FetchPace(4, 4, Duration.ofSeconds(1), Duration.ofSeconds(30));

  /** Refuses a pace at which nothing would be asked. */
  public FetchPace {
    if (requestsPerSecond < 1
        || attempts < 1
        || firstPause.isNegative()
        || longestPause.compareTo(firstPause) < 0) {
      throw new IllegalArgumentException("at such a pace nothing is ever fetched");
    }
  }

  /**
   * The least time between two requests.
   *
   * @return the time in nanoseconds
   */
  public long interval() {
    return Duration.ofSeconds(1).toNanos() / requestsPerSecond;
  }

  /**
   * The pause after a failure.
   *
   * @param failures how many there were, from 1
   * @return the pause, no longer than the longest
   */
  public Duration pauseAfter(int failures) {
    Duration pause = firstPause;
    for (int i = 1; i < failures && pause.compareTo(longestPause) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(longestPause) < 0 ? pause : longestPause;
  }
}
