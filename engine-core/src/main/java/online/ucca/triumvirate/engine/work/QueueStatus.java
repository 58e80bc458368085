package online.ucca.triumvirate.engine.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much work there is.
 *
 * @param waiting orders that wait, those that were tried and will be again among them
 * @param running orders that a worker has
 * @param retrying of those waiting: how many were tried
 * @param oldest since when the oldest waits; null if none does
 */
public record QueueStatus(long waiting, long running, long retrying, @Nullable Instant oldest) {}
