package online.ucca.triumvirate.work;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scheduler's task that makes an order, tries again what failed, and gives up in the end. */
final class OrderTask {
  /** What rows of orders are called. */
  static final String NAME = "order";

  private static final Logger LOG = LoggerFactory.getLogger(OrderTask.class);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);

  /** From here on, doubling has passed every delay that there is. */
  private static final int MOST_DOUBLINGS = 30;

  private final OrderWork orders;
  private final WorkSettings settings;
  private final Recording recording;
  private final BooleanSupplier closing;

  private OrderTask(
      OrderWork orders, WorkSettings settings, Recording recording, BooleanSupplier closing) {
    this.orders = orders;
    this.settings = settings;
    this.recording = recording;
    this.closing = closing;
  }

  static CustomTask<Void> of(
      OrderWork orders, WorkSettings settings, Recording recording, BooleanSupplier closing) {
    OrderTask task = new OrderTask(orders, settings, recording, closing);
    return Tasks.custom(NAME, Void.class)
        .onFailure(task::failed)
        .onDeadExecution(task::died)
        .execute(
            (instance, context) -> {
              orders.make(OrderId.parse(instance.getId()));
              return (complete, operations) -> recording.untilDone(operations::remove);
            });
  }

  private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    Execution execution = complete.getExecution();
    Throwable cause = complete.getCause().orElse(null);
    if (!(cause instanceof Refusal)) {
      LOG.error("The work on order {} failed by a fault of the program", execution.getId(), cause);
    }
    Instant again = complete.getTimeDone().plus(delay(settings, execution.consecutiveFailures));
    end(complete, operations, reason(cause), again);
  }

  /** Whoever had it is not heard of any more: killed, stopped, or cut off from the database. */
  private void died(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    end(complete, operations, ErrorCode.ENV_INTERRUPTED, complete.getTimeDone());
  }

  private void end(
      ExecutionComplete complete,
      ExecutionOperations<Void> operations,
      ErrorCode reason,
      Instant again) {
    Execution execution = complete.getExecution();
    boolean last = execution.consecutiveFailures + 1 >= settings.attempts();
    if (last && !closing.getAsBoolean() && gaveUp(execution.getId(), reason)) {
      recording.untilDone(operations::remove);
    } else {
      recording.untilDone(() -> operations.reschedule(complete, again));
    }
  }

  /** An order leaves the queue only when it says itself that it failed. */
  private boolean gaveUp(String id, ErrorCode reason) {
    try {
      LOG.warn("Order {} is given up: {}", id, reason);
      orders.giveUp(OrderId.parse(id), reason);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("Order {} could not be given up, and is tried again", id, e);
      return false;
    }
  }

  /**
   * How long after a failure it is tried again.
   *
   * @param before how often it had failed before
   */
  static Duration delay(WorkSettings settings, int before) {
    Duration first = settings.firstDelay();
    if (before >= MOST_DOUBLINGS || first.compareTo(LONGEST_DELAY) > 0) {
      return LONGEST_DELAY;
    }
    Duration delay = first.multipliedBy(1L << before);
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  private static ErrorCode reason(@Nullable Throwable cause) {
    if (cause instanceof Refusal refusal) {
      for (ErrorCode code : ErrorCode.values()) {
        if (code.name().equals(refusal.code())) {
          return code;
        }
      }
    }
    return ErrorCode.WRK_FAILED;
  }
}
