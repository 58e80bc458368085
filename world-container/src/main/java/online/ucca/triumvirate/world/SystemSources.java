package online.ucca.triumvirate.world;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;

/** Times and identifiers from the system, or fixed ones that make two runs give the same bytes. */
public final class SystemSources {
  private SystemSources() {}

  /**
   * The system's clock.
   *
   * @return UTC, in whole milliseconds
   */
  public static TimeSource time() {
    Clock clock = Clock.systemUTC();
    return () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Random identifiers.
   *
   * @return version 4 UUIDs
   */
  public static IdSource ids() {
    return subject -> UUID.randomUUID();
  }

  /**
   * A clock that stands still, for reproducible output (reproducible-builds.org,
   * SOURCE_DATE_EPOCH).
   *
   * @param instant where it stands
   * @return the clock
   */
  public static TimeSource fixed(Instant instant) {
    return () -> instant;
  }

  /**
   * The system's clock, or a fixed moment as long as that is later: by it, a key ends no later for
   * a clock that was set back.
   *
   * @param instant the earliest moment it shows
   * @return the clock
   */
  public static TimeSource notBefore(Instant instant) {
    TimeSource system = time();
    return () -> {
      Instant now = system.now();
      return now.isBefore(instant) ? instant : now;
    };
  }

  /**
   * Identifiers that follow from their subject, for reproducible output.
   *
   * @return name-based UUIDs
   */
  public static IdSource derivedIds() {
    return subject -> UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
  }
}
