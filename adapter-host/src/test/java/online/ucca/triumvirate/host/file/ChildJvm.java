package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A JVM of its own that writes to an audit log by several threads. */
public final class ChildJvm {
  private ChildJvm() {}

  /**
   * Starts one.
   *
   * @param name what its writers' names begin with
   * @param threads how many write
   * @param each how many entries each writes
   */
  static ProcessBuilder writing(Path file, String name, int threads, int each) {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx64m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        ChildJvm.class.getName(),
        file.toString(),
        name,
        Integer.toString(threads),
        Integer.toString(each));
  }

  /** Writes, and says the number of each entry once it is acknowledged. */
  public static void main(String[] arguments) throws Exception {
    int each = Integer.parseInt(arguments[3]);
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[2]));
    try (FileAuditLog log = Events.open(Path.of(arguments[0]))) {
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        String writer = arguments[1] + i;
        writers.add(threads.submit(() -> write(log, writer, each)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void write(FileAuditLog log, String writer, int each) {
    for (int i = 0; i < each; i++) {
      long seq = log.append(Events.of(writer, i)).await().seq();
      acknowledge(seq + " " + writer + " " + i + "\n");
    }
  }

  private static synchronized void acknowledge(String line) {
    try {
      System.out.write(line.getBytes(StandardCharsets.US_ASCII));
      System.out.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
