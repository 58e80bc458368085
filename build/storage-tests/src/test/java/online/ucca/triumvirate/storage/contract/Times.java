package online.ucca.triumvirate.storage.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import online.ucca.triumvirate.model.port.TimeSource;

/** The machine's clock, put forward at will. */
final class Times implements TimeSource {
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant now() {
    return Instant.now().plus(ahead.get()).truncatedTo(ChronoUnit.MILLIS);
  }

  void forward(Duration by) {
    ahead.updateAndGet(before -> before.plus(by));
  }
}
