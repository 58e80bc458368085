package online.ucca.triumvirate.model.port;

import java.time.Instant;

/**
 * Where the time comes from. Nothing in the domain reads a clock itself. Safe for use by several
 * threads.
 */
@FunctionalInterface
public interface TimeSource {

  /**
   * The present moment.
   *
   * @return UTC, in whole milliseconds
   */
  Instant now();
}
