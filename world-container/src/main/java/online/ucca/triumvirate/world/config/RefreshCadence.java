package online.ucca.triumvirate.world.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often a world's source is looked at. */
public enum RefreshCadence {
  /** Every day. */
  DAILY(Duration.ofDays(1)),
  /** Every seven days. */
  WEEKLY(Duration.ofDays(7)),
  /** Every thirty days. */
  MONTHLY(Duration.ofDays(30)),
  /** When somebody asks for it. */
  MANUAL(null);

  private final @Nullable Duration every;

  RefreshCadence(@Nullable Duration every) {
    this.every = every;
  }

  /**
   * The cadence of a word.
   *
   * @param text the word, as it stands in a configuration
   * @return the cadence
   * @throws IllegalArgumentException if there is no such cadence
   */
  public static RefreshCadence parse(String text) {
    return Arrays.stream(values())
        .filter(cadence -> cadence.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no refresh cadence"));
  }

  /**
   * The word for it.
   *
   * @return as it stands in a configuration
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How long from one look to the next.
   *
   * @return the time; nothing if nobody looks unasked
   */
  public Optional<Duration> every() {
    return Optional.ofNullable(every);
  }
}
