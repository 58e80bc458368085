package online.ucca.triumvirate.host.step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.host.check.Breach;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Calls an adapter on a thread of the host's own, and waits no longer than the deadline. What is
 * late is interrupted, refused everything and forgotten; it is counted for as long as it goes on.
 * Whatever an adapter throws, an error of the virtual machine included, is the failure of its step
 * and of nothing else. Safe for use by several threads.
 */
public final class StepRunner {
  private final ExecutorService threads;
  private final Duration deadline;
  private final int mostRunaways;
  private final AtomicInteger runaways = new AtomicInteger();

  /**
   * A runner of one instance.
   *
   * @param threads where steps run; as many at once as there are callers and runaways
   * @param deadline how long a step may take
   * @param mostRunaways how many late steps may still run when a new run begins
   */
  public StepRunner(ExecutorService threads, Duration deadline, int mostRunaways) {
    this.threads = threads;
    this.deadline = deadline;
    this.mostRunaways = mostRunaways;
  }

  /**
   * Refuses a new run while too many late steps still run.
   *
   * @throws StepFailure {@code ENV_RUNAWAY_STEPS}
   */
  public void demandCapacity() throws StepFailure {
    int running = runaways.get();
    if (running > mostRunaways) {
      throw new StepFailure(
          List.of(
              Breach.of(
                  ErrorCode.ENV_RUNAWAY_STEPS,
                  Obligation.CA_39,
                  running + " steps of this adapter still run although their time is over")),
          true);
    }
  }

  /**
   * Runs a step.
   *
   * @param <T> what it gives
   * @param scope what it may use
   * @param call the call of the adapter
   * @return what the adapter gave, never null
   * @throws StepFailure if it gave nothing, threw, did what it may not, or was not awaited
   */
  public <T> T run(StepScope scope, Supplier<T> call) throws StepFailure {
    return run(scope, call, result -> List.of());
  }

  /**
   * Runs a step, and holds what it gave against what it must give: what is an adapter's own may
   * take as long, and break as badly, as its code. One deadline and one thread serve both, because
   * handing over costs more than most steps take.
   *
   * @param <T> what it gives
   * @param scope what the call may use; what is checked may use nothing
   * @param call the call of the adapter
   * @param contradictions finds what is wrong with what it gave
   * @return what the adapter gave, never null
   * @throws StepFailure as above, or with everything that is wrong, or if the result cannot even be
   *     read
   */
  public <T> T run(StepScope scope, Supplier<T> call, Function<T, List<Finding>> contradictions)
      throws StepFailure {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    StepScope checked = StepScope.of(scope.step());
    FutureTask<Held<T>> task =
        new FutureTask<>(
            () -> {
              Thread.currentThread().setContextClassLoader(loader);
              T result = scope.during(call);
              return result == null || !scope.breaches().isEmpty()
                  ? new Held<>(result, List.of())
                  : new Held<>(
                      result, checked.during(() -> found(scope.step(), result, contradictions)));
            });
    AtomicBoolean settled = new AtomicBoolean();
    threads.execute(
        () -> {
          task.run();
          if (!settled.compareAndSet(false, true)) {
            runaways.decrementAndGet();
          }
        });
    Held<T> held = await(scope, task, settled);
    List<Finding> breaches = new ArrayList<>(scope.breaches());
    breaches.addAll(checked.breaches());
    if (!breaches.isEmpty()) {
      throw new StepFailure(breaches, false);
    }
    T result = held.result();
    if (result == null) {
      throw failure(
          scope.step().inconsistent(),
          scope.step().result(),
          "the adapter returned nothing",
          false);
    }
    if (held.found().stream().anyMatch(Finding::blocks)) {
      throw new StepFailure(held.found(), false);
    }
    return result;
  }

  private record Held<T>(@Nullable T result, List<Finding> found) {}

  private static <T> List<Finding> found(
      Step step, T result, Function<T, List<Finding>> contradictions) {
    try {
      return contradictions.apply(result);
    } catch (RuntimeException e) {
      return List.of(
          Breach.of(
              step.inconsistent(),
              step.result(),
              "the result cannot be read: " + e.getClass().getName()));
    }
  }

  private <T> T await(StepScope scope, FutureTask<T> task, AtomicBoolean settled)
      throws StepFailure {
    Step step = scope.step();
    try {
      // An entry that is being written is not given up: a log is whole or it stops.
      return step == Step.RECORD
          ? Uninterrupted.get(task, deadline)
          : task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      abandon(scope, task, settled);
      throw failure(
          step.deadline(),
          Obligation.CA_38,
          "the step did not end within " + deadline + " and was interrupted",
          true);
    } catch (InterruptedException e) {
      abandon(scope, task, settled);
      Thread.currentThread().interrupt();
      throw new StepFailure(
          List.of(Finding.of(ErrorCode.ENV_INTERRUPTED, "whoever waited for it was interrupted")),
          true);
    } catch (ExecutionException e) {
      throw thrown(scope, Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private void abandon(StepScope scope, FutureTask<?> task, AtomicBoolean settled) {
    scope.end();
    runaways.incrementAndGet();
    task.cancel(true);
    if (!settled.compareAndSet(false, true)) {
      runaways.decrementAndGet();
    }
  }

  /** The adapter's own words if it chose them; of anything else, only what kind of thing it is. */
  private static StepFailure thrown(StepScope scope, Throwable cause) {
    List<Finding> breaches = scope.breaches();
    if (!breaches.isEmpty()) {
      return new StepFailure(breaches, false);
    }
    List<Finding> ownWords = ownWords(cause);
    if (!ownWords.isEmpty()) {
      return new StepFailure(ownWords, false);
    }
    return failure(
        scope.step().fault(),
        scope.step() == Step.RECORD ? Obligation.CA_33 : Obligation.CA_32,
        "the adapter failed with " + cause.getClass().getName(),
        false);
  }

  private static List<Finding> ownWords(Throwable cause) {
    try {
      if (cause instanceof AdapterException e) {
        return List.of(e.error().finding());
      }
      return cause instanceof Refusal e ? e.findings() : List.of();
    } catch (RuntimeException unreadable) {
      return List.of();
    }
  }

  private static StepFailure failure(
      ErrorCode code, Obligation obligation, String message, boolean running) {
    return new StepFailure(List.of(Breach.of(code, obligation, message)), running);
  }
}
