package online.ucca.triumvirate.host.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.IngestionOptions;

/** A process of its own that works with a cache, for tests of what processes do to each other. */
final class CacheProcess {
  /** What {@code store} writes, by turns. */
  static final int SIZE = 4 * 1024 * 1024;

  private CacheProcess() {}

  static Process start(String what, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CacheProcess.class.getName(), what, folder.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    FileExtractionCache cache = new FileExtractionCache(folder.resolve("cache"), Instant::now);
    if (arguments[0].equals("obtain")) {
      Files.createFile(folder.resolve("ready-" + ProcessHandle.current().pid()));
      while (!Files.exists(folder.resolve("go"))) {
        LockSupport.parkNanos(1_000_000);
      }
      CorpusFile file =
          cache.obtain("HB100", IngestionOptions.DEFAULT, () -> acquire(folder)).file();
      System.out.print(file.hash());
    } else {
      for (int i = 0; true; i++) {
        cache.store("HB100", content(i % 2));
      }
    }
  }

  private static AcquiredFile acquire(Path folder) {
    try {
      Files.writeString(
          folder.resolve("acquired"),
          "once\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LockSupport.parkNanos(500_000_000);
    String pid = String.valueOf(ProcessHandle.current().pid());
    return AcquiredFile.of(
        new CorpusFile("HB100.json", pid.getBytes(StandardCharsets.UTF_8)), "register");
  }

  static AcquiredFile content(int which) {
    byte[] bytes = new byte[SIZE];
    Arrays.fill(bytes, (byte) ('a' + which));
    return AcquiredFile.of(new CorpusFile("HB100.json", bytes), "register");
  }
}
