package online.ucca.triumvirate.cli.order;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate worker}. */
@Command(
    name = "worker",
    description = {
      "Makes the packs of a world's orders until it is stopped (Ctrl-C or SIGTERM): it then takes no"
          + " more work and ends what it has begun.",
      "%nSeveral workers may work for one world. It also sends messages that could not be sent, and"
          + " looks at the world's source as often as its configuration says."
    },
    footer = {
      "  triumvirate worker --world worlds/xx-example --threads 4",
      "  triumvirate worker --world worlds/xx-example --once",
      "  triumvirate worker --world worlds/xx-example --status --json"
    })
final class WorkerCommand implements Callable<Integer> {
  private static final int ENVIRONMENT = 3;
  private static final int MOST_THREADS = 64;
  private static final long ONCE_MILLIS = 100;
  private static final long WATCH_MILLIS = 5_000;

  /** A worker lets what was begun end for a minute, and may then have to interrupt it. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContainerOptions world = new ContainerOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Orders at once, 1 to 64. Default: 2.")
  int threads = WorkSettings.DEFAULT.threads();

  @Option(
      names = "--once",
      description =
          "End when nothing is left but what is tried again later: the exit status is 3 if there is"
              + " such work.")
  boolean once;

  @Option(names = "--status", description = "Do no work; print how much there is.")
  boolean status;

  WorkerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw world.wrong("--threads is 1 to " + MOST_THREADS + ", not " + threads);
    }
    WorkSettings settings =
        new WorkSettings(
            threads,
            WorkSettings.DEFAULT.attempts(),
            WorkSettings.DEFAULT.firstDelay(),
            WorkSettings.DEFAULT.heartbeat(),
            WorkSettings.DEFAULT.poll());
    if (status) {
      try (OpenContainer open = world.open(terminal)) {
        report(open);
        return 0;
      }
    }
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> stopAndWait(stop, ended), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work(settings, stop);
    } finally {
      ended.countDown();
      forget(hook);
    }
  }

  @SuppressWarnings("try") // The worker works by being open.
  private int work(WorkSettings settings, CountDownLatch stop) throws InterruptedException {
    try (OpenContainer open = world.open(terminal)) {
      if (open.data().freezing().isFrozen()) {
        terminal.message(
            "note: the world is frozen; no pack is made until `triumvirate world thaw`");
      }
      QueueStatus left;
      Worker worker = open.orders().startWorker(settings);
      try {
        left = watch(open, stop);
      } finally {
        worker.close();
      }
      report(open);
      return once && left.retrying() > 0 ? ENVIRONMENT : 0;
    }
  }

  /** Tells how much work there is whenever it has changed, until somebody stops this. */
  private QueueStatus watch(OpenContainer open, CountDownLatch stop) throws InterruptedException {
    String told = "";
    QueueStatus now = open.orders().queue().status();
    while (!(once && isEmpty(now))
        && !stop.await(once ? ONCE_MILLIS : WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
      now = open.orders().queue().status();
      String line = line(now);
      if (!line.equals(told) && !once) {
        terminal.message(line);
        told = line;
      }
    }
    return now;
  }

  private static boolean isEmpty(QueueStatus now) {
    return now.running() == 0 && now.waiting() == now.retrying();
  }

  private void report(OpenContainer open) {
    QueueStatus queue = open.orders().queue().status();
    Map<OrderState, Long> orders = open.data().orders().counts();
    var messages = open.data().notifications().counts();
    if (common.json()) {
      Map<String, @Nullable Object> work = new LinkedHashMap<>();
      work.put("waiting", queue.waiting());
      work.put("running", queue.running());
      work.put("retrying", queue.retrying());
      work.put("oldest", queue.oldest() == null ? null : queue.oldest().toString());
      Map<String, @Nullable Object> states = new LinkedHashMap<>();
      orders.forEach((state, count) -> states.put(OrderReport.word(state), count));
      Map<String, @Nullable Object> sending = new LinkedHashMap<>();
      sending.put("waiting", messages.waiting());
      sending.put("sent", messages.sent());
      sending.put("given_up", messages.givenUp());
      terminal.print(
          JsonReport.success()
              .put("queue", work)
              .put("orders", states)
              .put("messages", sending)
              .text());
      return;
    }
    terminal.print(line(queue));
    StringBuilder states = new StringBuilder("orders:");
    orders.forEach(
        (state, count) ->
            states
                .append(states.length() > "orders:".length() ? ", " : " ")
                .append(count)
                .append(' ')
                .append(OrderReport.word(state)));
    terminal.print(states.toString());
    terminal.print(
        "messages: "
            + messages.waiting()
            + " waiting, "
            + messages.sent()
            + " sent, "
            + messages.givenUp()
            + " given up");
  }

  private static String line(QueueStatus queue) {
    return "queue: "
        + queue.waiting()
        + " waiting, of them "
        + queue.retrying()
        + " tried before; "
        + queue.running()
        + " running";
  }

  private void stopAndWait(CountDownLatch stop, CountDownLatch ended) {
    stop.countDown();
    try {
      if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        terminal.message("the worker did not end in time; its orders are made by another");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      // It runs, and has just been told.
    }
  }
}
