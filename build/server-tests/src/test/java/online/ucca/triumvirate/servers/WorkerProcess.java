package online.ucca.triumvirate.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.opening.ContainerSettings;
import online.ucca.triumvirate.world.opening.OpenContainer;

/**
 * A worker on a container in a JVM of its own, until it is killed or nobody holds its input any
 * more. A line of its input is {@code accept FILE}, an event that the payment provider posts to it;
 * or {@code end MOMENT N}, where it is to end by itself. It says so when it has done as told.
 */
public final class WorkerProcess {
  /** One that differs from the command's in how soon a dead worker is noticed. */
  private static final WorkSettings PROMPT =
      new WorkSettings(
          2, 1_000, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMillis(50));

  private WorkerProcess() {}

  /** Works. */
  @SuppressWarnings("try") // The worker works by being open.
  public static void main(String[] arguments) throws IOException {
    MortalServices mortal = new MortalServices();
    ContainerSettings settings =
        ContainerSettings.of(System.getenv()).withServices(mortal.services());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (OpenContainer open = OpenContainer.open(Path.of(arguments[0]), settings);
        Worker worker = open.orders().startWorker(PROMPT)) {
      out.println("works");
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("accept")) {
          byte[] event = Files.readAllBytes(Path.of(words[1]));
          open.orders().accept(event, Purchases.signature(event, SystemSources.time().now()));
        } else {
          mortal.endAt(words[1], Integer.parseInt(words[2]));
        }
        out.println(line);
      }
    }
  }
}
