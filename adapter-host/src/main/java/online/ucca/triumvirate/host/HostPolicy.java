package online.ucca.triumvirate.host;

import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.host.http.SourceHosts;
import online.ucca.triumvirate.host.pace.FetchPace;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * What a host grants an adapter instance, however it is written.
 *
 * @param stepDeadline how long one call of the adapter may take
 * @param mostRunaways how many calls may still run past their deadline when a new run begins
 * @param allowedHosts hosts outside the adapter's source system that it may reach nevertheless, by
 *     name or by name and port (spec Q5); each use is audited
 * @param largestFetch the most bytes of one answer of a source system
 * @param connectTimeout how long a connection to a source system may take to be made
 * @param answerTimeout how long a source system may take to answer one request completely
 * @param pace how fast and how patiently a source system is asked
 */
public record HostPolicy(
    Duration stepDeadline,
    int mostRunaways,
    List<String> allowedHosts,
    long largestFetch,
    Duration connectTimeout,
    Duration answerTimeout,
    FetchPace pace) {

  /** Ten minutes for a step, a minute and 64 MB for an answer, no host but the source system's. */
  public static final HostPolicy DEFAULT =
      new HostPolicy(
          Duration.ofMinutes(10),
          4,
          List.of(),
          64L * 1024 * 1024,
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          FetchPace.DEFAULT);

  /** Copies the hosts; refuses what grants nothing, or a host that is no host's name. */
  public HostPolicy {
    allowedHosts = Copies.list(allowedHosts);
    if (!isPositive(stepDeadline)
        || !isPositive(connectTimeout)
        || !isPositive(answerTimeout)
        || mostRunaways < 0
        || largestFetch <= 0) {
      throw new IllegalArgumentException("a policy's times and sizes are greater than nothing");
    }
    for (String host : allowedHosts) {
      if (!SourceHosts.isHost(host)) {
        throw new IllegalArgumentException("'" + host + "' is not a host's name");
      }
    }
  }

  /**
   * The same policy with other hosts allowed.
   *
   * @param hosts hosts outside of any source system, by name or by name and port
   * @return a copy
   * @throws IllegalArgumentException if one is no host's name
   */
  public HostPolicy withAllowedHosts(List<String> hosts) {
    return new HostPolicy(
        stepDeadline, mostRunaways, hosts, largestFetch, connectTimeout, answerTimeout, pace);
  }

  /**
   * The same policy with another deadline.
   *
   * @param deadline how long one call of the adapter may take
   * @return a copy
   */
  public HostPolicy withStepDeadline(Duration deadline) {
    return new HostPolicy(
        deadline, mostRunaways, allowedHosts, largestFetch, connectTimeout, answerTimeout, pace);
  }

  /**
   * The same policy at another pace.
   *
   * @param granted how fast and how patiently a source system is asked
   * @return a copy
   */
  public HostPolicy withPace(FetchPace granted) {
    return new HostPolicy(
        stepDeadline,
        mostRunaways,
        allowedHosts,
        largestFetch,
        connectTimeout,
        answerTimeout,
        granted);
  }

  private static boolean isPositive(Duration duration) {
    return duration.compareTo(Duration.ZERO) > 0;
  }
}
