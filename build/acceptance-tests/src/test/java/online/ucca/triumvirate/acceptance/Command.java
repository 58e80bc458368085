package online.ucca.triumvirate.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import online.ucca.triumvirate.cli.Main;
import org.junit.jupiter.api.Assumptions;

/** Runs the command in this process, with a world of its own. */
public final class Command {
  public static final Path ROOT = Path.of(System.getProperty("triumvirate.root"));
  public static final Path SAMPLE = ROOT.resolve("examples/corpora/au-vet/SAMWRK201_R1.json");
  static final String EPOCH = "1773066600";

  private final Map<String, String> environment = new HashMap<>();

  public Command(Path home) {
    environment.put("TRIUMVIRATE_HOME", home.toString());
    environment.put("SOURCE_DATE_EPOCH", EPOCH);
  }

  /** The same command with another environment variable. */
  Command with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  public Result run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      words[i] = arguments[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            words);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A file or folder of the real corpora; the test is skipped where they are absent. */
  public static Path shared(String path) {
    Path shared = ROOT.resolve("../shared").normalize();
    Assumptions.assumeTrue(Files.isDirectory(shared), "../shared is not here");
    return shared.resolve(path);
  }

  /** What a run printed and how it ended. */
  public record Result(int status, String out, String err) {}
}
