package online.ucca.triumvirate.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.acceptance.Command.Result;

/** Runs the command in a JVM of its own. */
final class ChildProcess {
  private ChildProcess() {}

  static int run(Path home, List<String> words, String... jvmOptions)
      throws IOException, InterruptedException {
    return result(home, words, jvmOptions).status();
  }

  static Result result(Path home, List<String> words, String... jvmOptions)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(jvmOptions));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "online.ucca.triumvirate.cli.Main"));
    command.addAll(words);
    Path out = Files.createTempFile("child", ".out");
    Path err = Files.createTempFile("child", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().put("TRIUMVIRATE_HOME", home.toString());
      builder.environment().put("SOURCE_DATE_EPOCH", Command.EPOCH);
      Process process = builder.start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("the command did not end within two minutes");
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
