package online.ucca.triumvirate.work;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/**
 * Again so long after the work began; at once if the work itself took longer.
 *
 * @param every how long
 * @param first how long after its first worker's start it is done for the first time
 */
record FromItsBeginning(Duration every, Duration first) implements Schedule {

  @Override
  public Instant getNextExecutionTime(ExecutionComplete complete) {
    Instant done = complete.getTimeDone();
    Instant next = done.minus(complete.getDuration()).plus(every);
    return next.isBefore(done) ? done : next;
  }

  @Override
  public Instant getInitialExecutionTime(Instant now) {
    return now.plus(first);
  }

  @Override
  public boolean isDeterministic() {
    return false;
  }
}
