package online.ucca.triumvirate.engine.work;

import java.time.Duration;

/**
 * Work that recurs. Of all the workers of a world one does it, at each time once.
 *
 * @param name its name, letters, digits and hyphens
 * @param every how long from its beginning to the next
 * @param work what is done; what it throws is logged, and it is done again at the next time
 */
public record RecurringWork(String name, Duration every, Runnable work) {

  /** Checks name and time. */
  public RecurringWork {
    if (!name.matches("[a-z][a-z0-9-]{0,63}") || every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("recurring work has a name, and a time between");
    }
  }
}
