package online.ucca.triumvirate.certification.subject;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs what may not end: on a thread of its own, which is interrupted and left behind if late. */
public final class Deadline {
  private Deadline() {}

  /** Thrown when a step did not end in time. */
  public static final class Missed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missed(String message) {
      super(message);
    }
  }

  /**
   * Runs a step.
   *
   * @param <T> what it gives
   * @param limit how long it may take
   * @param what the step, for the message
   * @param step the step
   * @return what it gave
   * @throws Missed if it did not end in time
   */
  public static <T> T within(Duration limit, String what, Supplier<T> step) {
    FutureTask<T> task = new FutureTask<>(step::get);
    Thread thread = new Thread(task, "certification of " + what);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new Missed(what + " did not end within " + limit.toMillis() + " ms");
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new Missed(what + " was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
