package online.ucca.triumvirate.storage.r2;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Which bucket, and how patiently it is used.
 *
 * @param endpoint the store's address, {@code https} but for a store on this machine: scheme, host
 *     and port alone
 * @param region the region that requests are signed for: {@code auto} for R2
 * @param bucket the bucket, of one world alone; it must be there
 * @param credentials who the world is to it
 * @param partSize an object above this many bytes is sent in parts of so many, each held in memory:
 *     5 MiB to 512 MiB
 * @param attempts how often a request is tried, 1 to 20
 * @param timeout how long connecting, sending or receiving may make no progress, up to a minute
 */
public record R2Settings(
    URI endpoint,
    String region,
    String bucket,
    R2Credentials credentials,
    int partSize,
    int attempts,
    Duration timeout) {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int SMALLEST_PART = 5 * MEBIBYTE;
  private static final int LARGEST_PART = 512 * MEBIBYTE;
  private static final int MOST_ATTEMPTS = 20;
  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(1);
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");
  private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,40}");

  /** Checks every part. */
  public R2Settings {
    boolean isWeb = "https".equals(endpoint.getScheme()) || "http".equals(endpoint.getScheme());
    String path = endpoint.getPath();
    check(
        isWeb
            && endpoint.getHost() != null
            && endpoint.getUserInfo() == null
            && endpoint.getQuery() == null
            && (path == null || path.isEmpty() || path.equals("/")),
        "the endpoint is a scheme, a host and a port");
    check(REGION.matcher(region).matches(), "the region is a short name such as auto");
    check(
        BUCKET.matcher(bucket).matches(),
        "the bucket's name has 3 to 63 characters: a-z, 0-9 and hyphens");
    check(partSize >= SMALLEST_PART && partSize <= LARGEST_PART, "a part has 5 MiB to 512 MiB");
    check(attempts >= 1 && attempts <= MOST_ATTEMPTS, "there are 1 to 20 attempts");
    check(
        timeout.compareTo(Duration.ofMillis(1)) >= 0 && timeout.compareTo(LONGEST_TIMEOUT) <= 0,
        "the time-out is at most a minute");
  }

  /**
   * The usual patience: parts of 16 MiB, 6 attempts, 20 seconds.
   *
   * @param endpoint the store's address
   * @param region the region
   * @param bucket the bucket
   * @param credentials who the world is to it
   * @return the settings
   */
  public static R2Settings of(
      URI endpoint, String region, String bucket, R2Credentials credentials) {
    return new R2Settings(
        endpoint, region, bucket, credentials, 16 * MEBIBYTE, 6, Duration.ofSeconds(20));
  }

  /**
   * The same bucket, used with another patience.
   *
   * @param attempts how often a request is tried
   * @param timeout how long it may make no progress
   * @return a copy
   */
  public R2Settings withPatience(int attempts, Duration timeout) {
    return new R2Settings(endpoint, region, bucket, credentials, partSize, attempts, timeout);
  }

  /**
   * The same bucket with parts of another size.
   *
   * @param partSize the size in bytes
   * @return a copy
   */
  public R2Settings withPartSize(int partSize) {
    return new R2Settings(endpoint, region, bucket, credentials, partSize, attempts, timeout);
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
