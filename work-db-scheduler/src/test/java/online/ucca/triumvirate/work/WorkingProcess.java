package online.ucca.triumvirate.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;

/** A worker in a JVM of its own, until it is killed or nobody holds its input any more. */
public final class WorkingProcess {
  private static final int THREADS = 4;
  private static final Duration HEARTBEAT = Duration.ofMillis(500);

  private WorkingProcess() {}

  /** Prepares one whose orders take some time. */
  static ProcessBuilder on(DatabaseSettings world, String name, long millis, boolean careful) {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx96m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        WorkingProcess.class.getName(),
        world.location(),
        String.valueOf(world.user()),
        String.valueOf(world.password()),
        name,
        Long.toString(millis),
        Boolean.toString(careful));
  }

  /** Works. */
  public static void main(String[] arguments) throws IOException {
    DatabaseSettings world = new DatabaseSettings(arguments[0], arguments[1], arguments[2]);
    WorkSettings settings =
        new WorkSettings(THREADS, 1_000, Duration.ofMillis(20), HEARTBEAT, Duration.ofMillis(50));
    try (CountedOrders orders =
            new CountedOrders(
                world,
                arguments[3],
                Long.parseLong(arguments[4]),
                Boolean.parseBoolean(arguments[5]));
        Worker worker =
            new DbSchedulerWorkProvider().start(world, settings, new Unaided(orders), List.of())) {
      System.out.write((worker.getClass().getSimpleName() + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }
}
