package online.ucca.triumvirate.certification.subject;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import online.ucca.triumvirate.model.port.TimeSource;

/** A clock that remembers every time it gave. */
public final class RecordingClock implements TimeSource {
  private final Instant start;
  private final long stepMillis;
  private final AtomicLong looks = new AtomicLong();
  private final Set<Instant> given = ConcurrentHashMap.newKeySet();

  /**
   * A clock.
   *
   * @param start what it gives first
   * @param stepMillis how far it goes on at each look; 0 if it stands still
   */
  public RecordingClock(Instant start, long stepMillis) {
    this.start = start;
    this.stepMillis = stepMillis;
  }

  @Override
  public Instant now() {
    Instant now = start.plusMillis(stepMillis * looks.getAndIncrement());
    given.add(now);
    return now;
  }

  /**
   * Whether a time is one that it gave.
   *
   * @param time the time
   * @return false if it comes from elsewhere
   */
  public boolean gave(Instant time) {
    return given.contains(time);
  }
}
