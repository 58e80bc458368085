package online.ucca.triumvirate.engine.delivery;

import java.time.Duration;
import java.time.Instant;

/** Whether a channel works, as far as the last attempts tell. Safe for use by several threads. */
final class ChannelHealth {
  private static final int SEVERAL = 3;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private int failuresInARow;
  private Instant lastFailure = Instant.MIN;

  /** A channel that failed several times in a row, the last time just now. */
  synchronized boolean isDown(Instant now) {
    // Also when the clock went back meanwhile.
    return failuresInARow >= SEVERAL
        && Duration.between(lastFailure, now).abs().compareTo(PAUSE) < 0;
  }

  synchronized void worked() {
    failuresInARow = 0;
  }

  synchronized void failed(Instant now) {
    failuresInARow++;
    lastFailure = now;
  }
}
