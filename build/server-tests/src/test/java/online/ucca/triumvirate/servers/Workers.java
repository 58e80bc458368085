package online.ucca.triumvirate.servers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The worker processes of a world; whatever is left of them ends with this. */
final class Workers implements AutoCloseable {
  private final ServedWorld world;
  private final List<One> all = new ArrayList<>();

  Workers(ServedWorld world) {
    this.world = world;
  }

  /** A worker process and what it has said. */
  static final class One {
    private final Process process;
    private final Path said;
    private final Path errors;

    private One(Process process, Path said, Path errors) {
      this.process = process;
      this.said = said;
      this.errors = errors;
    }

    long pid() {
      return process.pid();
    }

    /** Waits until it says a line. */
    void says(String line) throws InterruptedException {
      Await.that(
          "a worker says: " + line,
          () -> {
            boolean alive = process.isAlive();
            boolean is = text(said).lines().anyMatch(line::equals);
            assertTrue(is || alive, () -> "the worker ended: " + text(errors));
            return is;
          });
    }

    /** Tells it something. */
    void tell(String line) throws IOException {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    }

    /** Ends it by SIGKILL. */
    void kill() throws InterruptedException {
      process.destroyForcibly();
      ends();
    }

    /** Lets it end what it has begun. */
    int finish() throws IOException, InterruptedException {
      process.getOutputStream().close();
      return ends();
    }

    /** Waits until it has ended, however that comes about. */
    int ends() throws InterruptedException {
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> "it does not end: " + text(errors));
      return process.exitValue();
    }

    String errors() {
      return text(errors);
    }

    private static String text(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        return e.toString();
      }
    }
  }

  /** Starts one; it may not work yet. */
  One start() throws IOException {
    Path said = world.file("worker-" + all.size() + ".out");
    Path errors = world.file("worker-" + all.size() + ".err");
    Process process =
        world
            .java(WorkerProcess.class, List.of(world.container().toString()))
            .redirectOutput(said.toFile())
            .redirectError(errors.toFile())
            .start();
    One one = new One(process, said, errors);
    all.add(one);
    return one;
  }

  @Override
  public void close() {
    for (One one : all) {
      one.process.destroyForcibly();
    }
    for (One one : all) {
      one.process.onExit().join();
    }
  }
}
