package online.ucca.triumvirate.engine.database;

import java.time.Instant;

/**
 * Whether a world's database takes changes. While it is frozen, the database itself refuses each of
 * them in every table, whoever asks, with {@code WLD_FROZEN}; reading goes on. Safe for use by
 * several threads and processes.
 */
public interface WorldFreeze {

  /**
   * Whether the database is frozen now.
   *
   * @return true from the moment that {@link #freeze} returned, in whatever process
   */
  boolean isFrozen();

  /**
   * Freezes the database: waits until what is being written is written, and lets nothing else in.
   * One that is frozen stays as it is.
   *
   * @param at when, to be kept
   */
  void freeze(Instant at);

  /** Lets changes in again. One that is not frozen stays as it is. */
  void thaw();
}
