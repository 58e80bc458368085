package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other tests run on the class path; here the whole command runs on the module path. */
class ModulePathTest {
  private static final String MAIN = "online.ucca.triumvirate.cli/online.ucca.triumvirate.cli.Main";

  @TempDir Path folder;

  @Test
  void theCommandRunsAsModules() throws Exception {
    assertTrue(run("--version").contains(Reactor.version()));
  }

  @Test
  void theObjectStoresAreAModule_thoughNoCommandNeedsThem() throws Exception {
    String text = runWith("online.ucca.triumvirate.storage.r2", "--version");

    assertTrue(text.contains(Reactor.version()), text);
  }

  @Test
  void whatIsInstalledIsFoundAmongModules() throws Exception {
    assertTrue(run("adapters").contains("tga"));
  }

  @Test
  void aPackIsMadeByModules() throws Exception {
    Path sample = Reactor.root().resolve("examples/corpora/au-vet/SAMWRK201_R1.json");

    run("pack", sample.toString(), "--out", folder.toString());

    try (var files = Files.list(folder)) {
      assertTrue(files.anyMatch(file -> file.toString().endsWith(".zip")));
    }
  }

  @Test
  void theDatabaseIsMadeByModules() throws Exception {
    Path list = folder.resolve("units.txt");
    Files.writeString(list, "code\tname\tfield of ed\nSAM101\tMoor a vessel\t\n");

    run("catalogue", "import", list.toString());

    assertTrue(run("catalogue", "search", "moor").contains("SAM101"));
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    return runWith("online.ucca.triumvirate.cli", arguments);
  }

  private String runWith(String module, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    command.addAll(List.of("--module-path", modulePath(), "--add-modules", module));
    command.addAll(List.of("--module", MAIN));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("TRIUMVIRATE_HOME", folder.resolve("home").toString());

    Process process = builder.start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(output);

    assertTrue(ended, text);
    assertEquals(0, process.exitValue(), text);
    return text;
  }

  private static String modulePath() {
    return Modules.modulePath().stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
