package online.ucca.triumvirate.engine.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By whom messages of one channel are sent. {@link #toString} hides user and secret.
 *
 * @param channel the channel
 * @param endpoint the address of whoever takes the messages: {@code smtp://host:587} or {@code
 *     smtps://host:465} for e-mail, {@code https://…} for text messages
 * @param sender who the messages are from: an e-mail address, also in angle brackets behind a name;
 *     for text messages a number in the form of E.164 or a name that the provider knows
 * @param user who the world is to the endpoint; null if it asks nobody
 * @param secret that user's password or token; null together with the user
 * @param encrypted whether nothing is sent without TLS; false only where the way to the endpoint is
 *     safe by itself
 * @param timeout how long connecting, sending or waiting for an answer may take, up to two minutes
 */
public record DeliverySettings(
    Channel channel,
    URI endpoint,
    String sender,
    @Nullable String user,
    @Nullable String secret,
    boolean encrypted,
    Duration timeout) {
  private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(20);
  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[(0:){7}1]|\\[::1]");

  /** Checks every part. */
  public DeliverySettings {
    check(
        endpoint.getScheme() != null && endpoint.getHost() != null,
        "the endpoint has a scheme and a host");
    check(
        endpoint.getUserInfo() == null, "user and secret stand beside the endpoint, not within it");
    check(
        !sender.isBlank() && sender.chars().noneMatch(Character::isISOControl),
        "the sender stands on one line");
    check(
        (user == null) == (secret == null) && (user == null || !user.isBlank()),
        "a user has a secret, and a secret a user");
    check(
        timeout.compareTo(Duration.ofMillis(1)) >= 0 && timeout.compareTo(LONGEST_TIMEOUT) <= 0,
        "the time-out is at most two minutes");
  }

  /**
   * The usual: 20 seconds, and TLS unless the endpoint is on this machine.
   *
   * @param channel the channel
   * @param endpoint the address of whoever takes the messages
   * @param sender who the messages are from
   * @param user who the world is to the endpoint; null if it asks nobody
   * @param secret that user's password or token; null together with the user
   * @return the settings
   */
  public static DeliverySettings of(
      Channel channel,
      URI endpoint,
      String sender,
      @Nullable String user,
      @Nullable String secret) {
    return new DeliverySettings(
        channel, endpoint, sender, user, secret, !isOnThisMachine(endpoint), USUAL_TIMEOUT);
  }

  /**
   * The same settings, with TLS or without.
   *
   * @param encrypted whether nothing is sent without TLS
   * @return a copy
   */
  public DeliverySettings withEncryption(boolean encrypted) {
    return new DeliverySettings(channel, endpoint, sender, user, secret, encrypted, timeout);
  }

  /**
   * The same settings with another patience.
   *
   * @param timeout how long each step may take
   * @return a copy
   */
  public DeliverySettings withTimeout(Duration timeout) {
    return new DeliverySettings(channel, endpoint, sender, user, secret, encrypted, timeout);
  }

  /** Says nothing of user, secret and path: a path may name an account. */
  @Override
  public String toString() {
    return "DeliverySettings["
        + channel
        + " by "
        + endpoint.getScheme()
        + "://"
        + endpoint.getHost()
        + "]";
  }

  private static boolean isOnThisMachine(URI endpoint) {
    String host = endpoint.getHost();
    return host != null && THIS_MACHINE.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
