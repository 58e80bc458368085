package online.ucca.triumvirate.work;

import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what became of work that was done, also if the database is away for a while: else the
 * work would be done again, once its worker is taken for dead. While it waits, heartbeats go on.
 */
final class Recording {
  private static final Logger LOG = LoggerFactory.getLogger(Recording.class);
  private static final long PAUSE_MILLIS = 250;

  private final Duration patience;
  private final BooleanSupplier closing;

  /**
   * Tries for some time.
   *
   * @param patience how long; beyond it others have taken the work over
   * @param closing whether nothing is to be waited for any more
   */
  Recording(Duration patience, BooleanSupplier closing) {
    this.patience = patience;
    this.closing = closing;
  }

  void untilDone(Runnable step) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        step.run();
        return;
      } catch (SQLRuntimeException e) {
        if (closing.getAsBoolean() || System.nanoTime() - end > 0 || !slept()) {
          throw e;
        }
        LOG.info("The database is away; what was done is written down when it is back");
      }
    }
  }

  private static boolean slept() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
